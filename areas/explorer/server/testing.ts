import type { Context } from '../../../platform/server/context.ts'
import type { House } from '../../../platform/server/testing.ts'
import { conceptId } from '../../knowledge/server/graph/concept-id.ts'
import { importReferential } from '../../knowledge/server/import-referential.ts'
import {
  givenExport,
  romeImporter,
  type TinyExport,
  zipOf,
} from '../../knowledge/server/importers/testing.ts'

/** The lasting identifier of something in the tiny export. */
export const inRome = (kind: string, code: string) => conceptId({ referential: 'rome', kind, code })
/** The same in our own packs. */
export const inStarter = (kind: string, code: string) =>
  conceptId({ referential: 'starter', kind, code })

/** Loads the tiny export as the operator would, on a day. */
export function givenRome(
  house: House,
  files: TinyExport = givenExport(),
  now: Date = house.now,
): Promise<unknown> {
  const ctx: Context = { ...house.ctx('visitor'), actor: { kind: 'task', name: 'test' }, now }
  return importReferential(ctx, { importer: romeImporter, source: { bytes: zipOf(files) } })
}
