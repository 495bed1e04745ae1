import { createRoute, z } from '@hono/zod-openapi'
import { match } from '../../../engines/matching/matching.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { conceptId } from '../../knowledge/server/graph/concept-id.ts'
import { profileOf, toldProfile } from '../../knowledge/told-profile.ts'
import { uriOf } from './describe.ts'
import type { Api, Ground } from './ground.ts'
import { answer, conceptShape } from './shapes.ts'

const matchesRoute = createRoute({
  method: 'post',
  path: '/matches',
  tags: ['Matches'],
  summary: 'Occupations for a profile, each with the part that every thing plays',
  description:
    'Nothing of the profile is kept. Contributions add up to the score. A partner must not decide about a person by it alone.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            profile: toldProfile,
            limit: z.int().min(1).max(50).default(10),
          }),
        },
      },
    },
  },
  responses: answer(
    z.object({
      items: z.array(
        z.object({
          rank: z.int(),
          occupation: conceptShape,
          score: z.number(),
          contributions: z.array(z.object({ part: z.string(), value: z.number() })),
          held: z.array(z.object({ code: z.string(), weight: z.number() })),
          near: z.array(z.object({ code: z.string(), by: z.string(), weight: z.number() })),
          missing: z.array(z.object({ code: z.string(), weight: z.number() })),
        }),
      ),
    }),
    'Best first.',
  ),
})

export function matchesApi(api: Api, ground: Ground): void {
  api.openapi(matchesRoute, async (call) => {
    const { profile, limit } = call.req.valid('json')
    const knowledge = await currentKnowledge(ground)
    const { origin } = call.var
    const referential = knowledge.referential.name
    const ranked = match(knowledge.matcher, profileOf(knowledge, profile), { top: limit })
    const items = ranked.map(({ code, score, contributions, held, near, missing }, place) => {
      const id = conceptId({ referential, kind: 'occupation', code })
      const label = knowledge.occupations.get(code)?.label ?? ''
      return {
        rank: place + 1,
        occupation: { id, uri: uriOf(origin, id), referential, kind: 'occupation', code, label },
        score,
        contributions,
        held,
        near,
        missing,
      }
    })
    return call.json({ items }, 200)
  })
}
