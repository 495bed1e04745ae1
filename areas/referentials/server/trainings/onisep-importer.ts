import {
  brokenExport,
  type ExportSource,
  type Importer,
  type OpenedReferential,
} from '../../../knowledge/referential.ts'
import { Collector } from '../../../knowledge/server/importers/collector.ts'
import {
  checksumOf,
  type RawFile,
  rawFiles,
} from '../../../knowledge/server/importers/raw-files.ts'
import { jsonTable } from '../../../knowledge/server/importers/read-json.ts'
import { given } from '../../../knowledge/server/importers/table.ts'

/** Initial trainings of France as Onisep lists them, in JSON. */
export const onisepImporter: Importer = {
  name: 'onisep',
  title: 'Onisep, formations initiales',
  module: 'areas/referentials/server/trainings/onisep-importer.ts',
  officialUrl: undefined,
}

const READ_AS = '1'

export async function openReferential(source: ExportSource): Promise<OpenedReferential> {
  const [file, other] = await rawFiles(source, (name) => /onisep.*\.json$/i.test(name))
  if (!file || other) throw brokenExport({ why: 'il faut un seul fichier JSON' })
  return {
    head: {
      version: 'inconnue',
      publishedOn: null,
      licence: 'Licence ouverte, dite sur la page d’Onisep',
      sourceLine: 'Source : Onisep, Idéo-Formations initiales',
      checksum: checksumOf(READ_AS, [['onisep', file]]),
    },
    read: () => readTrainings(file),
  }
}

const SHAPE = {
  columns: ['nom', 'url_onisep', 'rncp'],
  optional: ['type_diplome', 'sigle_formation', 'duree', 'tutelle', 'niveau', 'code_nsf'],
} as const

async function readTrainings(file: RawFile): Promise<Collector> {
  const all = new Collector()
  await all.things('training', jsonTable(file, SHAPE), (row) => {
    const code = row.url_onisep.slice(row.url_onisep.lastIndexOf('/') + 1)
    if (/^\d+$/.test(row.rncp)) preparesFor(all, code, `RNCP${row.rncp}`)
    return {
      code,
      label: row.nom,
      facts: given({
        diploma: row.type_diplome,
        short: row.sigle_formation,
        duration: row.duree,
        ministry: row.tutelle === 'non renseigné' ? '' : row.tutelle,
        level: row.niveau,
        nsf: row.code_nsf.split(/[^0-9a-z]+/i).filter((one) => one !== ''),
        url: row.url_onisep,
      }),
    }
  })
  return all
}

/** At the end of the training one holds the certification: it prepares for it, it is not the same thing. */
function preparesFor(all: Collector, training: string, certification: string): void {
  all.map({
    kind: 'prepares',
    src: { referential: 'onisep', kind: 'training', code: training },
    dst: { referential: 'rncp', kind: 'certification', code: certification },
    confidence: 1,
    facts: {},
  })
}
