import type { ExportSource, Importer, OpenedReferential } from '../../../knowledge/referential.ts'
import { openEures } from './open-eures.ts'

/** Which ESCO occupation answers to which American one: the way from interests measured there to French words. */
export const onetEscoImporter: Importer = {
  name: 'onet-esco',
  title: 'Correspondance O*NET – ESCO',
  module: 'areas/referentials/server/eures/onet-esco-importer.ts',
  officialUrl: undefined,
}

export function openReferential(source: ExportSource): Promise<OpenedReferential> {
  return openEures(source, ['onet', 'esco'])
}
