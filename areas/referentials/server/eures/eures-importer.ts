import type { ExportSource, Importer, OpenedReferential } from '../../../knowledge/referential.ts'
import { openEures } from './open-eures.ts'

/** Any mapping in the layout of EURES: the file says which referentials it links. */
export const euresImporter: Importer = {
  name: 'eures',
  title: 'Correspondances',
  module: 'areas/referentials/server/eures/eures-importer.ts',
  officialUrl: undefined,
}

export function openReferential(source: ExportSource): Promise<OpenedReferential> {
  return openEures(source)
}
