import type { RawFile } from '../../../knowledge/server/importers/raw-files.ts'
import { csvTable } from '../../../knowledge/server/importers/read-csv.ts'
import type { Row, Table } from '../../../knowledge/server/importers/table.ts'

/** What the ten files hold. Archives write their accents in several alphabets: names are known without them. */
const FILES = {
  standard: /_Standard_/i,
  access: /_Voi[ex].*d.*Acc.+s_/i,
  partners: /_Partenaires_/i,
  blocks: /_Blocs_/i,
  certifiers: /_Certificateurs_/i,
  nsf: /_Nsf_/i,
  formacodes: /_Formacode_/i,
  agreements: /_CCN_/i,
  trades: /_Rome_/i,
  successions: /_Ancienne_/i,
} as const
export type RncpPart = keyof typeof FILES
/** The files of one export; all but the first may be missing, and then nothing is said of what they hold. */
export type RncpFiles = Partial<Record<RncpPart, RawFile>> & { standard: RawFile }

export function rncpFilesOf(raw: readonly RawFile[]): Partial<RncpFiles> {
  const files: Partial<RncpFiles> = {}
  for (const [part, pattern] of Object.entries(FILES)) {
    const file = raw.find(({ name }) => pattern.test(name))
    // Object.entries() loses the type of its keys
    if (file) files[part as RncpPart] = file
  }
  return files
}

/** The columns of one of the files; cells of a SIRET start with a tab, which goes with the blanks around a cell. */
export function rncpTable<const Column extends string, const Optional extends string = never>(
  file: RawFile,
  columns: readonly Column[],
  optional: readonly Optional[] = [],
): Table<Row<Column | Optional>> {
  return csvTable(file, { columns, optional, delimiter: ';', encoding: 'utf-8 or windows-1252' })
}
