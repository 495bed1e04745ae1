import { createRoute, z } from '@hono/zod-openapi'
import { shortestPath } from '../../../engines/graph/shortest-path.ts'
import { refusal } from '../../../platform/refusal.ts'
import type { KnowledgeGraph, Shelf } from '../../knowledge/knowledge-graph.ts'
import { relationNumbers } from '../../knowledge/knowledge-graph.ts'
import { linkerOfShelf } from '../../knowledge/server/graph/linker-of-shelf.ts'
import { linkIn } from '../../knowledge/server/link-text.ts'
import { nodeOf } from './concepts-api.ts'
import { describeNode } from './describe.ts'
import type { Api, Ground } from './ground.ts'
import {
  answer,
  conceptIdShape,
  conceptShape,
  limitShape,
  neighbourShape,
  resultShape,
  shelfShape,
} from './shapes.ts'

const notFoundWay = refusal('openGraph.notFoundWay', 404)

const text = z.string().trim().min(1).max(5_000)

const searchRoute = createRoute({
  method: 'get',
  path: '/search',
  tags: ['Search'],
  summary: 'Concepts of one sort for everyday words, misspelt or spoken',
  request: {
    query: z.object({
      q: text.openapi({ example: 'je vendais des habits' }),
      in: shelfShape.default('rome/title'),
      limit: limitShape(10, 50),
    }),
  },
  responses: answer(z.object({ items: z.array(resultShape) }), 'Best first.'),
})

const linkRoute = createRoute({
  method: 'post',
  path: '/link',
  tags: ['Search'],
  summary: 'What each of up to 100 texts speaks of',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            texts: z.array(z.string().max(5_000)).min(1).max(100),
            in: shelfShape.default('rome/skill'),
            limit: z.int().min(1).max(50).default(10),
          }),
        },
      },
    },
  },
  responses: answer(
    z.object({
      items: z.array(z.object({ text: z.string(), results: z.array(resultShape) })),
    }),
    'One item a text, in order.',
  ),
})

const pathsRoute = createRoute({
  method: 'get',
  path: '/paths',
  tags: ['Search'],
  summary: 'The way from one concept to another: fewest steps, most particular nodes',
  request: {
    query: z.object({
      from: conceptIdShape,
      to: conceptIdShape,
      relation: z.string().max(300).optional(),
      most: limitShape(6, 10),
    }),
  },
  responses: answer(
    z.object({ start: conceptShape, steps: z.array(neighbourShape) }),
    'Where it starts, and each step.',
  ),
})

export function searchApi(api: Api, ground: Ground): void {
  const find = async (world: KnowledgeGraph, origin: string, shelf: Shelf, limit: number) => {
    const index = await linkerOfShelf(ground, world, shelf)
    return (asked: string) =>
      linkIn(index, asked, limit).flatMap(({ id, score, because }) => {
        const node = world.nodeOf.get(id)
        return node === undefined
          ? []
          : [{ concept: describeNode(world, node, origin), score, because }]
      })
  }
  api.openapi(searchRoute, async (call) => {
    const { q, in: shelf, limit } = call.req.valid('query')
    const results = await find(call.var.world, call.var.origin, shelfOf(shelf), limit)
    return call.json({ items: results(q) }, 200)
  })
  api.openapi(linkRoute, async (call) => {
    const { texts, in: shelf, limit } = call.req.valid('json')
    const results = await find(call.var.world, call.var.origin, shelfOf(shelf), limit)
    return call.json({ items: texts.map((one) => ({ text: one, results: results(one) })) }, 200)
  })
  api.openapi(pathsRoute, (call) => {
    const { world, origin } = call.var
    const { from, to, relation, most } = call.req.valid('query')
    const kinds = relation === undefined ? undefined : relationNumbers(world, relation.split(','))
    const walk = shortestPath(
      world.graph,
      nodeOf(world, from),
      nodeOf(world, to),
      kinds ? { kinds, most } : { most },
    )
    if (!walk) throw notFoundWay({ most })
    const steps = walk.steps.map((one) => ({
      relation: world.relations[one.kind] ?? '',
      way: one.way,
      weight: one.weight,
      concept: describeNode(world, one.node, origin),
    }))
    return call.json({ start: describeNode(world, walk.nodes[0] ?? 0, origin), steps }, 200)
  })
}

/** `referential/kind`, whose shape was checked at the door. */
function shelfOf(text: string): Shelf {
  const [referential = '', kind = ''] = text.split('/')
  return { referential, kind }
}
