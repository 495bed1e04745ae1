import type { Context } from '../../../../platform/server/context.ts'
import { noSuchEdition } from '../../concept.ts'
import type { Replacement } from '../../referential.ts'
import { readMappingLines } from '../referential-store.ts'
import { rowsOf } from '../snapshot/snapshot-of.ts'
import type { EditionRows } from './build-knowledge-graph.ts'
import { findEdition, findReplacements } from './concept-store.ts'

/** Everything one edition holds, as texts, whether it is in use or past. */
export async function editionRows(
  { db }: Pick<Context, 'db'>,
  id: number,
): Promise<EditionRows & { replacements: Replacement[] }> {
  const edition = await findEdition(db, id)
  if (!edition) throw noSuchEdition()
  return {
    ...(await rowsOf(db, edition)),
    edition,
    mappings: await readMappingLines(db, id),
    replacements: await findReplacements(db, edition.name),
  }
}
