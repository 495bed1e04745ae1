import type { ExportSource, Importer, OpenedReferential } from '../../../knowledge/referential.ts'
import { openEures } from './open-eures.ts'

/** Which ROME title answers to which ESCO occupation, as the public employment service published it. */
export const romeEscoImporter: Importer = {
  name: 'rome-esco',
  title: 'Correspondance ROME – ESCO',
  module: 'areas/referentials/server/eures/rome-esco-importer.ts',
  officialUrl: undefined,
}

export function openReferential(source: ExportSource): Promise<OpenedReferential> {
  return openEures(source, ['rome', 'esco'])
}
