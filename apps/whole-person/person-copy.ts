import { z } from 'zod'
import { COPY_FORMAT, COPY_VERSION } from '../../areas/consent/copy.ts'
import { DUTIES } from './person-duties.ts'

const shapes = Object.fromEntries(
  DUTIES.flatMap(({ area, takeIn }) => (takeIn ? [[area, takeIn.shape.optional()]] : [])),
)

/** `donnees.json`: one part for each area. What a newer service adds is left aside, what is missing is not invented. */
export const personData = z.object({
  format: z.literal(COPY_FORMAT),
  version: z.int().min(1).max(COPY_VERSION),
  copiedOn: z.iso.datetime(),
  ...shapes,
})

/** The same as a JSON Schema (draft 2020-12), for whoever reads the file with another program. */
export function personDataSchema(): object {
  return {
    $id: 'https://sillage.test/schemas/donnees.schema.json',
    title: 'Copie des données d’une personne (Sillage)',
    ...z.toJSONSchema(personData, { io: 'input' }),
  }
}
