import { randomUUID } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { linkText } from '../../knowledge/server/link-text.ts'
import type { Api, Ground } from './ground.ts'
import { answer } from './shapes.ts'

/**
 * "Text → ROME" under the contract of the public ROMEO service (version 2), so that a partner may change address and
 * nothing else. Names are those of that contract; limits too: 20 texts, 1 to 25 results, 5 unless said.
 */
const options = z.object({
  nomAppelant: z.string().min(1).max(200),
  nbResultats: z.int().min(1).max(25).default(5),
  seuilScorePrediction: z.number().min(0).max(1).default(0),
})

const intitule = z.string().min(1).max(5_000)
const identifiant = z.string().max(200)
const tags = ['ROMEO v2']

const titlesRoute = createRoute({
  method: 'post',
  path: '/romeo/v2/predictionMetiers',
  tags,
  summary: 'Free texts → titles of ROME',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            appellations: z
              .array(
                z.object({ intitule, identifiant, contexte: z.string().max(5_000).optional() }),
              )
              .min(1)
              .max(20),
            options,
          }),
        },
      },
    },
  },
  responses: answer(
    z.array(
      z.object({
        uuidInference: z.string(),
        identifiant: z.string(),
        intitule: z.string(),
        contexte: z.string().optional(),
        metiersRome: z.array(
          z.object({
            codeRome: z.string(),
            libelleRome: z.string(),
            codeAppellation: z.string(),
            libelleAppellation: z.string(),
            scorePrediction: z.number(),
          }),
        ),
      }),
    ),
    'One item a text.',
  ),
})

const skillsRoute = createRoute({
  method: 'post',
  path: '/romeo/v2/predictionCompetences',
  tags,
  summary: 'Free texts → skills and knowledge of ROME',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            competences: z.array(z.object({ intitule, identifiant })).min(1).max(20),
            options,
          }),
        },
      },
    },
  },
  responses: answer(
    z.array(
      z.object({
        uuidInference: z.string(),
        identifiant: z.string(),
        intitule: z.string(),
        competencesRome: z.array(
          z.object({
            libelleCompetence: z.string(),
            codeCompetence: z.string(),
            typeCompetence: z.string(),
            scorePrediction: z.number(),
          }),
        ),
      }),
    ),
    'One item a text.',
  ),
})

export function romeoApi(api: Api, ground: Ground): void {
  api.openapi(titlesRoute, async (call) => {
    const { appellations, options: how } = call.req.valid('json')
    const knowledge = await currentKnowledge(ground)
    const items = appellations.map((one) => ({
      uuidInference: randomUUID(),
      ...one,
      metiersRome: titlesOf(
        knowledge,
        one.contexte ? `${one.intitule} ${one.contexte}` : one.intitule,
        how,
      ),
    }))
    return call.json(items, 200)
  })
  api.openapi(skillsRoute, async (call) => {
    const { competences, options: how } = call.req.valid('json')
    const knowledge = await currentKnowledge(ground)
    const items = competences.map((one) => ({
      uuidInference: randomUUID(),
      ...one,
      competencesRome: linkText(knowledge, one.intitule, { to: 'skill', top: how.nbResultats })
        .filter(({ score }) => score >= how.seuilScorePrediction)
        .map(({ code, label, score }) => ({
          libelleCompetence: label,
          codeCompetence: code,
          typeCompetence: TYPES[knowledge.skills.get(code)?.kind ?? 'skill'],
          scorePrediction: score,
        })),
    }))
    return call.json(items, 200)
  })
}

const TYPES = {
  skill: 'COMPETENCE-DETAILLEE',
  everyday: 'COMPETENCE-DETAILLEE',
  macro: 'MACRO-SAVOIR-FAIRE',
  savoir: 'SAVOIR',
} as const

function titlesOf(
  knowledge: Knowledge,
  text: string,
  { nbResultats, seuilScorePrediction }: z.infer<typeof options>,
) {
  return linkText(knowledge, text, { to: 'title', top: nbResultats })
    .filter(({ score }) => score >= seuilScorePrediction)
    .flatMap(({ code, label, score }) => {
      const occupation = knowledge.occupations.get(knowledge.titles.get(code)?.occupation ?? '')
      return occupation
        ? [
            {
              codeRome: occupation.code,
              libelleRome: occupation.label,
              codeAppellation: code,
              libelleAppellation: label,
              scorePrediction: score,
            },
          ]
        : []
    })
}
