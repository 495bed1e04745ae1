import { createRoute, z } from '@hono/zod-openapi'
import type { ConceptInGraph } from '../../knowledge/knowledge-graph.ts'
import type { Prospect, Reach } from '../../prospects/prospect.ts'
import { methodInWords } from '../../prospects/prospect-words.ts'
import { prospectsOf } from '../../prospects/server/prospects-of.ts'
import { uriOf } from './describe.ts'
import type { Api, Ground } from './ground.ts'
import { prospectShape } from './prospect-shapes.ts'
import { answer, conceptIdShape, conceptShape } from './shapes.ts'

const prospectsRoute = createRoute({
  method: 'get',
  path: '/concepts/{id}/prospects',
  tags: ['Concepts'],
  summary:
    'What becomes of an occupation or a family: needs by region, tags, emerging skills, studies',
  request: {
    params: z.object({ id: conceptIdShape }),
    query: z.object({
      region: z.string().max(60).optional().openapi({
        description: 'Needs of one region only, by its code.',
        example: 'bretagne',
      }),
    }),
  },
  responses: answer(
    z.object({
      about: conceptShape.openapi({
        description: 'Whose future it is: that of a title is its occupation.',
      }),
      items: z.array(prospectShape),
    }),
    'Facts, each with its day, source, method, and how it reached the occupation.',
  ),
})

export function prospectsApi(api: Api, ground: Ground): void {
  api.openapi(prospectsRoute, async (call) => {
    const { region } = call.req.valid('query')
    const { about, prospects } = await prospectsOf(ground, call.req.valid('param'))
    const described = (one: ConceptInGraph) => ({ ...one, uri: uriOf(call.var.origin, one.id) })
    const items = prospects
      .filter((one) => one.kind !== 'need' || region === undefined || one.region.code === region)
      .map((one) => toldOver(one, described))
    return call.json({ about: described(about), items }, 200)
  })
}

type Described = (one: ConceptInGraph) => z.infer<typeof conceptShape>

function toldOver(one: Prospect, described: Described): z.infer<typeof prospectShape> {
  const told = {
    day: one.day,
    isDayOfLoading: one.isDayOfLoading,
    source: one.source,
    method: methodInWords(one, { language: 'fr', mode: 'simple' }),
    reach: reachOf(one.reach, described),
  }
  if (one.kind === 'need') {
    const { kind, region, isGrouped, figures, tension, from, until } = one
    const counted = described(one.counted)
    return { ...told, kind, region, counted, isGrouped, figures, tension, from, until }
  }
  if (one.kind === 'tag') return { ...told, kind: one.kind, tag: one.tag }
  if (one.kind === 'study') return { ...told, kind: one.kind, label: one.label, text: one.text }
  return { ...told, kind: one.kind, label: one.label, skill: one.skill && described(one.skill) }
}

function reachOf(reach: Reach, described: Described) {
  return reach.by === 'itself' ? reach : { ...reach, family: described(reach.family) }
}
