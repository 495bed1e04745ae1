import { createRoute, z } from '@hono/zod-openapi'
import { everyEdition } from '../../knowledge/server/graph/every-edition.ts'
import { describeEdition } from './describe.ts'
import type { Api, Ground } from './ground.ts'
import { answer, editionShape } from './shapes.ts'

const editionsRoute = createRoute({
  method: 'get',
  path: '/editions',
  tags: ['Editions'],
  summary: 'Every edition of every referential ever loaded, with source and licence',
  responses: answer(z.object({ items: z.array(editionShape) }), 'By name, the latest first.'),
})

const shelvesRoute = createRoute({
  method: 'get',
  path: '/shelves',
  tags: ['Editions'],
  summary: 'Which sorts of concepts and of links the graph holds now',
  responses: answer(
    z.object({
      shelves: z.array(
        z.object({ in: z.string(), referential: z.string(), kind: z.string(), concepts: z.int() }),
      ),
      relations: z.array(z.string()),
      dangling: z.int().openapi({ description: 'Links to concepts that are not loaded.' }),
    }),
    'Sorts and counts.',
  ),
})

export function editionsApi(api: Api, ground: Ground): void {
  api.openapi(editionsRoute, async (call) => {
    const items = (await everyEdition(ground)).map(describeEdition)
    return call.json({ items }, 200)
  })
  api.openapi(shelvesRoute, (call) => {
    const { world } = call.var
    const counts = new Uint32Array(world.shelves.length)
    for (const place of world.shelfOf) counts[place] = (counts[place] ?? 0) + 1
    const shelves = world.shelves.map((shelf, place) => ({
      in: `${shelf.referential}/${shelf.kind}`,
      ...shelf,
      concepts: counts[place] ?? 0,
    }))
    return call.json({ shelves, relations: world.relations, dangling: world.dangling }, 200)
  })
}
