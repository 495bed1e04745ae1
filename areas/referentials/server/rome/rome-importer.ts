import type { ExportSource, Importer, OpenedReferential } from '../../../knowledge/referential.ts'
import { openExport } from './open-export.ts'
import { readRome3 } from './rome-3.ts'
import { readRome } from './rome-rows.ts'

/** ROME, as France Travail publishes it: no key, two versions a year; answers 404 to HEAD, so it is fetched whole. */
export const romeImporter: Importer = {
  name: 'rome',
  title: 'ROME 4.0',
  module: 'areas/referentials/server/rome/rome-importer.ts',
  officialUrl: 'https://api.francetravail.fr/api-nomenclatureemploi/v1/open-data/csv',
}

export async function openReferential(source: ExportSource): Promise<OpenedReferential> {
  const open = await openExport(source)
  const { version, generation, publishedOn, checksum } = open
  const day = publishedOn ? `, ${publishedOn.split('-').reverse().join('/')}` : ''
  return {
    head: {
      version,
      publishedOn,
      licence: 'Licence Ouverte 2.0',
      sourceLine: `Source : France Travail, ROME ${generation === 4 ? '4.0' : '3'} version ${version}${day}`,
      checksum,
    },
    read: (tell) => (generation === 3 ? readRome3(open) : readRome(open, tell)),
  }
}
