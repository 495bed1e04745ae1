import { createHash } from 'node:crypto'
import type { Place } from '../../referential.ts'

/** The lasting identifier of a concept, as the database makes it too (`concept_id` in migration 0130). */
export function conceptId({ referential, kind, code }: Place): string {
  return createHash('sha256').update(`${referential}\n${kind}\n${code}`).digest('hex').slice(0, 16)
}
