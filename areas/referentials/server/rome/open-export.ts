import { brokenExport, type ExportSource, missingFile } from '../../../knowledge/referential.ts'
import {
  bytesOf,
  checksumOf,
  type RawFile,
  rawFiles,
} from '../../../knowledge/server/importers/raw-files.ts'
import { csvTable } from '../../../knowledge/server/importers/read-csv.ts'
import type { Row, Table } from '../../../knowledge/server/importers/table.ts'

/** An export opened but not yet read: files by short name ("referentiel_code_rome"), and what it says of itself. */
export type OpenExport = {
  files: Map<string, RawFile>
  /** ROME 4 renewed the layout; its numbers start at 400. */
  generation: 3 | 4
  version: string
  publishedOn: string | null
  checksum: string
}

const CSV = /(?:^|[\\/])unix_(.+)_v(\d+)_utf8\.csv$/i
const ABOUT = /(?:^|[\\/])version\.txt$/i
/** Raised when the importer reads more or otherwise, so that a version already loaded can be loaded again. */
const READ_AS = '2'

/** Opens a zip, a folder or an address. Nothing is trusted yet but sizes and checksums. */
export async function openExport(source: ExportSource): Promise<OpenExport> {
  const raw = await rawFiles(source, (name) => CSV.test(name) || ABOUT.test(name))
  const files = new Map<string, RawFile>()
  const numbers = new Set<string>()
  for (const file of raw) {
    const [, short = '', number = ''] = CSV.exec(file.name) ?? []
    if (short === '') continue
    files.set(short.toLowerCase(), file)
    numbers.add(number)
  }
  const [number] = numbers
  if (number === undefined) throw brokenExport({ why: 'aucun fichier « unix_…_utf8.csv » dedans' })
  if (numbers.size > 1)
    throw brokenExport({
      why: `des fichiers de versions différentes sont mêlés (${[...numbers].join(', ')})`,
    })
  const about = raw.find(({ name }) => ABOUT.test(name))
  return {
    files,
    checksum: checksumOf(READ_AS, files),
    generation: number.startsWith('3') ? 3 : 4,
    ...saidBy(about && Buffer.from(bytesOf(about)).toString('utf8'), number),
  }
}

/** version.txt names the version and its day; without it, file names do ("v460" is ROME 4.0 version 60). */
function saidBy(
  about: string | undefined,
  number: string,
): { version: string; publishedOn: string | null } {
  const version =
    /num[ée]ro de version\s*:\s*(\d+)/i.exec(about ?? '')?.[1] ??
    /^4(\d{2,3})$/.exec(number)?.[1] ??
    number
  const [, day, month, year] =
    /date de publication\s*:\s*(\d{2})\/(\d{2})\/(\d{4})/i.exec(about ?? '') ?? []
  return {
    version: version.replace(/^0+(?=\d)/, ''),
    publishedOn: year ? `${year}-${month}-${day}` : null,
  }
}

/** Officially UTF-8, in fact windows-1252: known, and accepted in this file only. */
const MISLABELLED = new Set(['arborescence_secteur_naf'])

/** Columns that one official file or another spells in its own way. */
const SPELLINGS = {
  code_domaine_professionnel: ['code_domaine_professionel'],
  libelle_domaine_professionnel: ['libelle_domaine_professionel'],
}

/** The named columns of one file of the export; the whole import is refused when the file is not there. */
export function romeTable<const Column extends string>(
  open: OpenExport,
  short: string,
  columns: readonly Column[],
): Table<Row<Column>> {
  const file = open.files.get(short)
  if (!file) throw missingFile({ file: `unix_${short}_v…_utf8.csv` })
  return csvTable(file, {
    columns,
    spellings: SPELLINGS,
    delimiter: ',',
    encoding: MISLABELLED.has(short) ? 'utf-8 or windows-1252' : 'utf-8',
  })
}
