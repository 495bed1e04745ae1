import { z } from '@hono/zod-openapi'

/** What the API gives and accepts, mapped from the domain; names here are those of the OpenAPI document. */

export const conceptIdShape = z
  .string()
  .regex(/^[0-9a-f]{16}$/, 'seize signes de 0 à 9 et de a à f')
  .openapi({ example: '9f2c7d0a41b35e68', description: 'Lasting identifier of a concept.' })

export const conceptShape = z
  .object({
    id: conceptIdShape,
    uri: z.string().openapi({ example: 'https://sillage.example/id/9f2c7d0a41b35e68' }),
    referential: z.string().openapi({ example: 'rome' }),
    kind: z.string().openapi({ example: 'occupation' }),
    code: z.string().openapi({ example: 'D1106' }),
    label: z.string(),
  })
  .openapi('Concept')

export const editionShape = z
  .object({
    id: z.int(),
    referential: z.string(),
    title: z.string(),
    version: z.string(),
    publishedOn: z.string().nullable(),
    loadedAt: z.string(),
    isCurrent: z.boolean(),
    licence: z.string(),
    source: z.string(),
  })
  .openapi('Edition')

export const saidShape = z
  .object({
    label: z.string(),
    facts: z.record(z.string(), z.unknown()),
    edition: editionShape,
  })
  .openapi('ConceptEdition')

export const sheetShape = conceptShape
  .extend({
    facts: z.record(z.string(), z.unknown()),
    edition: editionShape,
    isGone: z.boolean(),
    replacedBy: conceptIdShape.nullable(),
    history: z.array(saidShape),
  })
  .openapi('ConceptSheet')

export const neighbourShape = z
  .object({
    relation: z.string().openapi({ example: 'requires' }),
    way: z.enum(['out', 'in']),
    weight: z.number(),
    concept: conceptShape,
  })
  .openapi('Neighbour')

export const mappingShape = z
  .object({
    kind: z.string().openapi({ example: 'close' }),
    way: z.enum(['out', 'in']),
    confidence: z.number(),
    source: z.string(),
    other: z.object({
      referential: z.string(),
      kind: z.string(),
      code: z.string(),
      id: conceptIdShape.nullable(),
      label: z.string().nullable(),
    }),
  })
  .openapi('Mapping')

export const resultShape = z
  .object({
    concept: conceptShape,
    score: z.number(),
    because: z.array(z.string()).openapi({ description: 'Words of the text that called it.' }),
  })
  .openapi('Result')

export const problemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    field: z.string().optional(),
  })
  .openapi('Problem')

export const cursorShape = z.string().max(400).optional().openapi({
  description: 'Where to go on: `next` of the former answer.',
})

/** Numbers of an address: kept a text until it is one. */
export const limitShape = (usual: number, most: number) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(usual)
    .openapi({ description: `At most ${most}.`, example: usual })

/** A sort of concepts: `referential/kind`. */
export const shelfShape = z
  .string()
  .regex(/^[a-z0-9-]{1,60}\/[A-Za-z0-9_-]{1,60}$/, 'referentiel/sorte')
  .openapi({ example: 'esco/skill', description: 'referential/kind' })

export const refusals = {
  404: {
    description: 'Not in the base.',
    content: { 'application/problem+json': { schema: problemShape } },
  },
  422: {
    description: 'Not the shape that was asked.',
    content: { 'application/problem+json': { schema: problemShape } },
  },
  429: {
    description: 'Too fast: wait as long as `Retry-After` says, or ask for a key.',
    content: { 'application/problem+json': { schema: problemShape } },
  },
} as const

export const answer = <S extends z.ZodType>(schema: S, description: string) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...refusals,
})
