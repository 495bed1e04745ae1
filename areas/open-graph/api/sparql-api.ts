import { createRoute, z } from '@hono/zod-openapi'
import type { Context as Call } from 'hono'
import { askSparql } from '../server/sparql/ask-sparql.ts'
import { wrongQuery } from '../sparql.ts'
import type { Api, ApiEnv, Ground } from './ground.ts'
import { refusals } from './shapes.ts'

/** What each answer may be written in, the first when nothing is asked (SPARQL 1.1 Protocol §2.1.6). */
const TABLES = [
  'application/sparql-results+json',
  'application/sparql-results+xml',
  'text/csv',
  'text/tab-separated-values',
]
const GRAPHS = ['text/turtle', 'application/n-triples', 'application/rdf+xml']

const description =
  'Read only: SELECT, ASK, CONSTRUCT, DESCRIBE. Five seconds and 10,000 rows at most; no SERVICE, no update. Weights of links are not in the RDF form.'

const results = {
  200: {
    description: 'Results, in the form asked by `Accept`.',
    content: { 'application/sparql-results+json': { schema: z.looseObject({}) } },
  },
  ...refusals,
}

const getRoute = createRoute({
  method: 'get',
  path: '/sparql',
  tags: ['SPARQL'],
  summary: 'A SPARQL 1.1 query over the graph as SKOS',
  description,
  request: { query: z.object({ query: z.string().min(1).max(20_000) }) },
  responses: results,
})

const postRoute = createRoute({
  method: 'post',
  path: '/sparql',
  tags: ['SPARQL'],
  summary: 'The same, the query in the body',
  description,
  request: {
    body: {
      required: true,
      content: {
        'application/sparql-query': { schema: z.string() },
        'application/x-www-form-urlencoded': { schema: z.object({ query: z.string() }) },
      },
    },
  },
  responses: results,
})

export function sparqlApi(api: Api, ground: Ground): void {
  api.openAPIRegistry.registerPath(getRoute)
  api.get('/sparql', (call) => answered(call, ground, call.req.query('query') ?? ''))
  api.openAPIRegistry.registerPath(postRoute)
  api.post('/sparql', async (call) => answered(call, ground, await queryIn(call)))
}

async function queryIn(call: Call<ApiEnv>): Promise<string> {
  const body = await call.req.text()
  if (/^application\/x-www-form-urlencoded/i.test(call.req.header('content-type') ?? ''))
    return new URLSearchParams(body).get('query') ?? ''
  return body
}

async function answered(call: Call<ApiEnv>, ground: Ground, query: string): Promise<Response> {
  if (query.trim() === '') throw wrongQuery({ why: 'query' })
  const isGraph = /\b(construct|describe)\b/i.test(query) && !/\bselect\b/i.test(query)
  const format = chosen(call.req.header('accept') ?? '', isGraph ? GRAPHS : TABLES)
  const { world, origin } = call.var
  const text = await askSparql(ground, { world, origin, query, format })
  return new Response(text, {
    headers: { 'Content-Type': `${format}; charset=utf-8`, Vary: 'Accept' },
  })
}

function chosen(accept: string, offered: readonly string[]): string {
  const wanted = accept.split(',').map((one) => one.split(';')[0]?.trim() ?? '')
  return wanted.find((one) => offered.includes(one)) ?? offered[0] ?? ''
}
