import { z } from '@hono/zod-openapi'
import { TAGS } from '../../prospects/prospect.ts'
import { conceptShape } from './shapes.ts'

/** What the API tells of the future; a fact on a family of occupations always names the family, and how wide it is. */

const reachShape = z
  .discriminatedUnion('by', [
    z.object({ by: z.literal('itself') }),
    z.object({
      by: z.literal('family'),
      family: conceptShape,
      occupations: z.int().openapi({ description: 'Occupations the family holds.' }),
      share: z.number().openapi({ description: 'Part of the qualifications of the occupation.' }),
      over: z.enum(['itself', 'parent']),
    }),
  ])
  .openapi('Reach')

const told = {
  day: z.string().openapi({ example: '2026-03-01' }),
  isDayOfLoading: z.boolean().openapi({ description: 'The source does not say its day.' }),
  source: z.object({
    title: z.string(),
    line: z.string(),
    publisher: z.string().nullable(),
    year: z.string().nullable(),
    url: z.string().nullable(),
    licence: z.string(),
  }),
  method: z.string(),
  reach: reachShape,
}

const needShape = z.object({
  kind: z.literal('need'),
  ...told,
  region: z.object({ code: z.string(), label: z.string() }),
  counted: conceptShape.openapi({ description: 'The family, or the group it is counted with.' }),
  isGrouped: z.boolean(),
  figures: z.object({
    toFill: z.number().optional(),
    jobs: z.number().optional(),
    retiring: z.number().optional(),
    created: z.number().optional(),
    young: z.number().optional(),
    moving: z.number().optional(),
  }),
  tension: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
    .nullable(),
  from: z.number().nullable(),
  until: z.number().nullable(),
})

export const prospectShape = z
  .discriminatedUnion('kind', [
    needShape,
    z.object({ kind: z.literal('tag'), ...told, tag: z.enum(TAGS) }),
    z.object({
      kind: z.literal('emerging'),
      ...told,
      label: z.string(),
      skill: conceptShape.nullable(),
    }),
    z.object({
      kind: z.literal('study'),
      ...told,
      label: z.string(),
      text: z.string().nullable(),
    }),
  ])
  .openapi('Prospect')
