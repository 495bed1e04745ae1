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
import { csvTable } from '../../../knowledge/server/importers/read-csv.ts'
import { given } from '../../../knowledge/server/importers/table.ts'
import { dayOf } from '../day-of.ts'

/** Diplomas open to apprentices, with the certification each is registered under. */
export const apprenticeshipImporter: Importer = {
  name: 'apprentissage',
  title: 'Diplômes de l’apprentissage',
  module: 'areas/referentials/server/trainings/apprenticeship-importer.ts',
  officialUrl: undefined,
}

const READ_AS = '1'

export async function openReferential(source: ExportSource): Promise<OpenedReferential> {
  const [file, other] = await rawFiles(source, (name) => /apprentissage.*\.csv$/i.test(name))
  if (!file || other) throw brokenExport({ why: 'il faut un seul fichier CSV' })
  const [, year, month, date] = /_(\d{4})(\d{2})(\d{2})\.csv$/i.exec(file.name) ?? []
  const day = dayOf(`${year}-${month}-${date}`)
  return {
    head: {
      version: day ?? 'inconnue',
      publishedOn: day,
      licence: 'Licence Ouverte 2.0',
      sourceLine: `Source : kit de l’apprentissage, ${day ?? 'date inconnue'}`,
      checksum: checksumOf(READ_AS, [['kit', file]]),
    },
    read: () => readDiplomas(file),
  }
}

const TITLE = 'Intitulé diplôme (DEPP)'
const OPEN = "Accès à l'apprentissage de la fiche RNCP (oui/non)"
const UNTIL = "Date d'échéance de la fiche RNCP"
const STATE = 'Fiche ACTIVE/INACTIVE'
const COLUMNS = ['Code_Diplome', TITLE, 'Code_RNCP', STATE] as const

/**
 * One diploma may have a row for each certification it was registered under, and one certification may cover several
 * diplomas: close, not exact.
 */
async function readDiplomas(file: RawFile): Promise<Collector> {
  const all = new Collector()
  const table = csvTable(file, { columns: COLUMNS, optional: [OPEN, UNTIL, 'Niveau fiche RNCP'] })
  await all.each(table, (row) => {
    const { Code_Diplome: code, [TITLE]: label, Code_RNCP: certification } = row
    if (code === '' || label === '') return 'il manque le code ou l’intitulé'
    const [level = ''] = /\d/.exec(row['Niveau fiche RNCP']) ?? []
    const odd = all.mention('diploma', { code, label, facts: given({ level }) })
    if (odd !== undefined) return odd
    if (!/^RNCP\d+$/.test(certification)) return undefined
    return all.map({
      kind: 'close',
      src: { referential: 'apprentissage', kind: 'diploma', code },
      dst: { referential: 'rncp', kind: 'certification', code: certification },
      confidence: 0.9,
      facts: {
        active: row[STATE] === 'ACTIVE',
        ...(row[OPEN] === '' ? {} : { apprentices: row[OPEN] === 'oui' }),
        ...given({ until: dayOf(row[UNTIL]) ?? '' }),
      },
    })
  })
  return all
}
