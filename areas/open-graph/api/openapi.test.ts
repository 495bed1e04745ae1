import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { conceptId } from '../../knowledge/server/graph/concept-id.ts'
import { givenGraph, openApi } from './testing.ts'

const house = givenHouse(givenGraph)

type Schema = Record<string, unknown>
type Parameter = { name: string; in: 'path' | 'query'; required?: boolean; schema: Schema }
type Operation = {
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}
type Api = { paths: Record<string, Record<string, Operation>>; components: { schemas: Schema } }

const lighter = conceptId({ referential: 'rome', kind: 'occupation', code: 'X1101' })

/** Whatever may come: what the schema asks for, what lies at its edges, and what it never expected. */
function anything(schema: Schema): fc.Arbitrary<unknown> {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('', '\0', '💥', '<script>', '%00', "' or 1=1 --", '9'.repeat(400), '../../x'),
    fc.constantFrom(null, true, -1, 0, 1e308, [], {}),
    fc.jsonValue({ maxDepth: 2 }),
  )
  return fc.oneof({ weight: 3, arbitrary: fitting(schema) }, { weight: 1, arbitrary: odd })
}

function fitting(schema: Schema): fc.Arbitrary<unknown> {
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
  if (Array.isArray(schema.anyOf)) return fc.oneof(...schema.anyOf.map(fitting))
  if (schema.pattern === '^[0-9a-f]{16}$')
    return fc.constantFrom(lighter, '0'.repeat(16), 'f'.repeat(16))
  if (schema.example !== undefined && typeof schema.example !== 'object')
    return fc.constantFrom(schema.example, 'rome/skill', 'rome/title', 'starter/activity')
  if (schema.type === 'integer' || schema.type === 'number')
    return fc.oneof(fc.integer({ min: -3, max: 600 }), fc.double({ noNaN: true }))
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'array') return fc.array(anything(partOf(schema, 'items')), { maxLength: 3 })
  if (schema.type === 'object') {
    const members = Object.entries(partOf(schema, 'properties'))
    return fc.record(
      Object.fromEntries(members.map(([name, one]) => [name, anything(asSchema(one))])),
      {
        requiredKeys: [],
      },
    )
  }
  return fc.string({ maxLength: 40 })
}

function partOf(schema: Schema, name: string): Schema {
  return asSchema(schema[name])
}

function asSchema(value: unknown): Schema {
  // JSON Schema is objects all the way down
  return typeof value === 'object' && value !== null ? (value as Schema) : {}
}

async function documentOf(): Promise<Api> {
  return openApi(house).get('/openapi.json')
}

describe('the description of the API', () => {
  it('is sound OpenAPI 3.1', async () => {
    const validator = new Validator()
    // the validator takes any object
    const { valid, errors } = await validator.validate(structuredClone(await documentOf()) as never)
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
    expect(validator.version).toBe('3.1')
    const { security, components } = await openApi(house).get('/openapi.json')
    expect(security).toContainEqual({ key: [] })
    expect(components.securitySchemes.key).toEqual({ type: 'http', scheme: 'bearer' })
  })

  it('never answers 5xx to what it was told, nor to what it was not; what it answers has the shape it said', {
    timeout: 240_000,
  }, async () => {
    const api = await documentOf()
    const { ask, lines } = openApi(house)
    const shapes = new Ajv2020({ strict: false, allErrors: false })
    addFormats.default(shapes)
    shapes.addSchema({ $id: 'api', components: api.components })
    let answered = 0
    for (const [path, operations] of Object.entries(api.paths)) {
      if (path.includes('sparql')) continue // has its own tests: a random query may rightly last
      for (const [method, operation] of Object.entries(operations)) {
        const shape = operation.responses[200]?.content?.['application/json']?.schema
        const check = shape && shapes.compile(pointed(shape))
        await fc.assert(
          fc.asyncProperty(requestOf(path, method, operation), async ({ url, init }) => {
            const answer = await ask(url, init)
            expect(answer.status, `${method} ${url} ${String(init.body)}`).toBeLessThan(500)
            const said = await answer.text()
            if (answer.status >= 400)
              expect(JSON.parse(said), url).toMatchObject({ status: answer.status })
            else if (check) {
              answered++
              expect(check(JSON.parse(said)) || check.errors, url).toBe(true)
            }
          }),
          { numRuns: 40, seed: 20_261_127 },
        )
      }
    }
    expect(answered).toBeGreaterThan(60)
    expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  })
})

function pointed(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/'))
}

function requestOf(path: string, method: string, operation: Operation) {
  const parameters = operation.parameters ?? []
  const body = operation.requestBody?.content['application/json']?.schema
  return fc
    .record({
      values: fc.tuple(...parameters.map(({ schema }) => anything(schema))),
      present: fc.tuple(
        ...parameters.map(({ required }) => (required ? fc.constant(true) : fc.boolean())),
      ),
      sent: body ? anything(body) : fc.constant(undefined),
    })
    .map(({ values, present, sent }) => {
      const query = new URLSearchParams()
      let url = path
      parameters.forEach((one, place) => {
        const value = textOf(values[place])
        if (one.in === 'path') url = url.replace(`{${one.name}}`, encodeURIComponent(value) || '-')
        else if (present[place]) query.set(one.name, value)
      })
      const init: RequestInit = { method: method.toUpperCase() }
      if (body) {
        init.body = JSON.stringify(sent) ?? ''
        init.headers = { 'content-type': 'application/json' }
      }
      return { url: `${url}?${query}`, init }
    })
}

/** As it would stand in an address; lone halves of characters cannot. */
function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.toWellFormed()
}
