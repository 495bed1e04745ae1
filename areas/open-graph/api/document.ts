import { OpenAPIHono } from '@hono/zod-openapi'
import { type AddressLine, API_PATH } from '../address-line.ts'
import { conceptsApi } from './concepts-api.ts'
import { dumpsApi } from './dumps-api.ts'
import { editionsApi } from './editions-api.ts'
import type { Api, ApiEnv, Ground } from './ground.ts'
import { matchesApi } from './matches-api.ts'
import { prospectsApi } from './prospects-api.ts'
import { romeoApi } from './romeo-api.ts'
import { searchApi } from './search-api.ts'
import { sparqlApi } from './sparql-api.ts'

const TAGS = ['Search', 'Concepts', 'Matches', 'Editions', 'ROMEO v2', 'SPARQL', 'Badges']

/** Every family of addresses of the API; `others` are those of other areas, which only apps know. */
export function hangAddresses(api: Api, ground: Ground, others: readonly OpenAPIHono[] = []): void {
  searchApi(api, ground)
  conceptsApi(api, ground)
  prospectsApi(api, ground)
  matchesApi(api, ground)
  editionsApi(api, ground)
  dumpsApi(api, ground)
  romeoApi(api, ground)
  sparqlApi(api, ground)
  for (const other of others) api.route('/', other)
  api.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
  })
}

/** The OpenAPI document, for programs and for the page that shows it to people. */
export function documentOf(api: Api, origin: string) {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Sillage',
      version: '1',
      description:
        'The graph of occupations, skills and trainings: search, neighbours, paths, matches, correspondences, editions. Without a key, a few requests a second; a key comes by e-mail.',
      license: { name: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: `${origin}${API_PATH}` }],
    security: [{}, { key: [] }],
    tags: TAGS.map((name) => ({ name })),
  })
}

/** Every address in a line, from the document itself. */
export function addressLines(
  ground: Ground,
  origin: string,
  others: readonly OpenAPIHono[] = [],
): AddressLine[] {
  const api: Api = new OpenAPIHono<ApiEnv>()
  hangAddresses(api, ground, others)
  return Object.entries(documentOf(api, origin).paths ?? {}).flatMap(([path, operations]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const operation = operations[method]
      if (!operation) return []
      const takes = (operation.parameters ?? []).flatMap((one) => ('name' in one ? [one.name] : []))
      return [
        {
          method: method.toUpperCase(),
          path,
          summary: operation.summary ?? '',
          takes,
          hasBody: operation.requestBody !== undefined,
        },
      ]
    }),
  )
}
