import { createRoute, z } from '@hono/zod-openapi'
import { neighbours } from '../../../engines/graph/graph.ts'
import { sharing } from '../../../engines/graph/sharing.ts'
import { noSuchConcept, noSuchShelf } from '../../knowledge/concept.ts'
import { type KnowledgeGraph, relationNumbers } from '../../knowledge/knowledge-graph.ts'
import { conceptId } from '../../knowledge/server/graph/concept-id.ts'
import { conceptSheet } from '../../knowledge/server/graph/concept-sheet.ts'
import { mappingsOf } from '../../knowledge/server/graph/mappings-of.ts'
import { pageOf, stateOf } from './cursor.ts'
import { describeEdition, describeNode, describeSaid, uriOf } from './describe.ts'
import type { Api, Ground } from './ground.ts'
import {
  answer,
  conceptIdShape,
  conceptShape,
  cursorShape,
  limitShape,
  mappingShape,
  neighbourShape,
  sheetShape,
  shelfShape,
} from './shapes.ts'

const params = z.object({ id: conceptIdShape })
const tags = ['Concepts']

const listRoute = createRoute({
  method: 'get',
  path: '/concepts',
  tags,
  summary: 'Concepts of one sort, in order of code',
  request: { query: z.object({ in: shelfShape, cursor: cursorShape, limit: limitShape(50, 500) }) },
  responses: answer(
    z.object({ items: z.array(conceptShape), next: z.string().nullable(), total: z.int() }),
    'One page of concepts.',
  ),
})

const sheetRoute = createRoute({
  method: 'get',
  path: '/concepts/{id}',
  tags,
  summary: 'All that is said of a concept, now or on a day',
  request: {
    params,
    query: z.object({
      asOf: z.iso.date().optional().openapi({ description: 'As the base said it on that day.' }),
    }),
  },
  responses: answer(sheetShape, 'The concept, with every wording it had.'),
})

const neighboursRoute = createRoute({
  method: 'get',
  path: '/concepts/{id}/neighbours',
  tags,
  summary: 'What stands one link away, heaviest first',
  request: {
    params,
    query: z.object({
      way: z.enum(['out', 'in', 'both']).default('both'),
      relation: z
        .string()
        .max(300)
        .optional()
        .openapi({ description: 'Names of relations, with commas.', example: 'requires,mobility' }),
      cursor: cursorShape,
      limit: limitShape(50, 500),
    }),
  },
  responses: answer(
    z.object({ items: z.array(neighbourShape), next: z.string().nullable(), total: z.int() }),
    'One page of neighbours.',
  ),
})

const sharingRoute = createRoute({
  method: 'get',
  path: '/concepts/{id}/kin',
  tags,
  summary: 'Who points to the same things, rare ones counting most',
  request: {
    params,
    query: z.object({
      relation: z.string().max(300).default('requires'),
      limit: limitShape(10, 100),
    }),
  },
  responses: answer(
    z.object({
      items: z.array(
        z.object({ concept: conceptShape, score: z.number(), over: z.array(conceptShape) }),
      ),
    }),
    'Kin, nearest first, with the most telling things they share.',
  ),
})

const mappingsRoute = createRoute({
  method: 'get',
  path: '/concepts/{id}/mappings',
  tags,
  summary: 'Correspondences with other referentials, surest first',
  request: { params },
  responses: answer(z.object({ items: z.array(mappingShape) }), 'Correspondences, both ways.'),
})

export function conceptsApi(api: Api, ground: Ground): void {
  answerConcepts(api, ground)
  answerLinks(api, ground)
}

function answerConcepts(api: Api, ground: Ground): void {
  api.openapi(listRoute, (call) => {
    const { in: shelf, cursor, limit } = call.req.valid('query')
    const world = call.var.world
    const page = pageOf(nodesOn(world, shelf), { cursor, limit, state: stateOf(world) })
    return call.json(
      { ...page, items: page.items.map((node) => describeNode(world, node, call.var.origin)) },
      200,
    )
  })
  api.openapi(sheetRoute, async (call) => {
    const { id } = call.req.valid('param')
    const { asOf } = call.req.valid('query')
    const sheet = await conceptSheet(
      ground,
      id,
      asOf === undefined ? {} : { asOf: new Date(`${asOf}T23:59:59.999Z`) },
    )
    const { said, history, ...rest } = sheet
    return call.json(
      {
        ...rest,
        uri: uriOf(call.var.origin, id),
        label: said.label,
        facts: said.facts,
        edition: describeEdition(said.edition),
        history: history.map(describeSaid),
      },
      200,
    )
  })
}

function answerLinks(api: Api, ground: Ground): void {
  api.openapi(neighboursRoute, (call) => {
    const { world, origin } = call.var
    const { way, relation, cursor, limit } = call.req.valid('query')
    const node = nodeOf(world, call.req.valid('param').id)
    const kinds = relation === undefined ? undefined : relationNumbers(world, relation.split(','))
    const all = neighbours(world.graph, node, kinds ? { way, kinds } : { way })
    const page = pageOf(all, { cursor, limit, state: stateOf(world) })
    const items = page.items.map((one) => ({
      relation: world.relations[one.kind] ?? '',
      way: one.way,
      weight: one.weight,
      concept: describeNode(world, one.node, origin),
    }))
    return call.json({ ...page, items }, 200)
  })
  api.openapi(sharingRoute, (call) => {
    const { world, origin } = call.var
    const { relation, limit } = call.req.valid('query')
    const node = nodeOf(world, call.req.valid('param').id)
    const kin = sharing(world.graph, node, relationNumbers(world, relation.split(',')), {
      top: limit,
    })
    const items = kin.map(({ node: one, score, over }) => ({
      concept: describeNode(world, one, origin),
      score,
      over: over.map((shared) => describeNode(world, shared, origin)),
    }))
    return call.json({ items }, 200)
  })
  api.openapi(mappingsRoute, async (call) => {
    const { world } = call.var
    const items = (await mappingsOf(ground, call.req.valid('param').id)).map(
      ({ kind, way, confidence, sourceLine, other }) => {
        const id = conceptId(other)
        const node = world.nodeOf.get(id)
        const isKnown = node !== undefined
        return {
          kind,
          way,
          confidence,
          source: sourceLine,
          other: {
            ...other,
            id: isKnown ? id : null,
            label: isKnown ? (world.labels[node] ?? null) : null,
          },
        }
      },
    )
    return call.json({ items }, 200)
  })
}

/** The node of an identifier in use; a concept that is gone has no neighbours. */
export function nodeOf(world: KnowledgeGraph, id: string): number {
  const node = world.nodeOf.get(id)
  if (node === undefined) throw noSuchConcept()
  return node
}

/** Nodes of one sort follow each other, in order of code. */
function nodesOn(world: KnowledgeGraph, shelf: string): number[] {
  const [referential, kind] = shelf.split('/')
  const place = world.shelves.findIndex(
    (one) => one.referential === referential && one.kind === kind,
  )
  if (place < 0) throw noSuchShelf({ shelf })
  const first = world.shelfOf.indexOf(place)
  const last = world.shelfOf.lastIndexOf(place)
  return first < 0 ? [] : Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
}
