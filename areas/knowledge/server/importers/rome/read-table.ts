import { CsvError, parse } from 'csv-parse/sync'
import { brokenRow, missingColumn, missingFile, wrongEncoding } from '../../../referential.ts'
import type { ExportFile, OpenExport } from './open-export.ts'

/** A row by column name, and where it stands among the rows of its file. */
export type Row<Column extends string> = Record<Column, string>

export type Table<Column extends string> = {
  file: string
  rows: Row<Column>[]
  /** Line of a row in the file, counted from 1; worked out only when somebody must be told. */
  lineOf: (row: number) => number
  /** Something odd that was accepted. */
  note: string | undefined
}

/** Officially UTF-8, in fact windows-1252: known, and accepted in this file only. */
const MISLABELLED = new Set(['arborescence_secteur_naf'])

/** Columns that one official file or another spells in its own way. */
const SPELLINGS: Record<string, readonly string[]> = {
  code_domaine_professionnel: ['code_domaine_professionel'],
  libelle_domaine_professionnel: ['libelle_domaine_professionel'],
}

const CSV = { relax_column_count: false, skip_empty_lines: true, bom: true } as const

/** Reads the named columns of one file of the export; the whole import is refused when they are not all there. */
export function readTable<const Column extends string>(
  open: OpenExport,
  short: string,
  columns: readonly Column[],
): Table<Column> {
  const file = open.files.get(short)
  if (!file) throw missingFile({ file: `unix_${short}_v…_utf8.csv` })
  const { text, note } = decoded(file, MISLABELLED.has(short))
  const nul = text.indexOf('\0')
  if (nul >= 0)
    throw brokenRow({
      file: file.name,
      line: lineAt(text, nul),
      why: 'un caractère interdit (NUL)',
    })
  const [header = [], ...records] = recordsOf(file.name, text)
  const places = columns.map((column) => placeOf(file.name, header, column))
  const rows = records.map((record) => {
    // Each column was found in the header, and csv-parse gives every record as many cells.
    const row = {} as Row<Column>
    columns.forEach((column, place) => {
      row[column] = (record[places[place] ?? -1] ?? '').trim()
    })
    return row
  })
  return { file: file.name, rows, lineOf: (row) => lineOfRecord(text, row + 1), note }
}

function recordsOf(file: string, text: string): string[][] {
  try {
    return parse(text, CSV)
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem
    const line = 'lines' in problem && typeof problem.lines === 'number' ? problem.lines : 1
    throw brokenRow({ file, line, why: reasonOf(problem.code) })
  }
}

function reasonOf(code: string): string {
  if (code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') return 'le nombre de colonnes change'
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'des guillemets ne sont pas refermés'
  return 'la ligne n’est pas du CSV'
}

function placeOf(file: string, header: readonly string[], column: string): number {
  const place = [column, ...(SPELLINGS[column] ?? [])]
    .map((name) => header.findIndex((cell) => cell.trim().toLowerCase() === name))
    .find((at) => at >= 0)
  if (place === undefined) throw missingColumn({ file, column })
  return place
}

function decoded(
  file: ExportFile,
  mayBeMislabelled: boolean,
): { text: string; note: string | undefined } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(file.bytes), note: undefined }
  } catch {
    if (mayBeMislabelled) {
      return {
        text: new TextDecoder('windows-1252').decode(file.bytes),
        note: 'lu en windows-1252, malgré son nom',
      }
    }
    throw wrongEncoding({ file: file.name, line: firstWrongLine(file.bytes) })
  }
}

function firstWrongLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(10, start)
    const end = found < 0 ? bytes.length : found + 1
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end
  }
  return line
}

/** Line where a record starts; record 0 is the header. Blank lines and line breaks inside cells are counted. */
function lineOfRecord(text: string, record: number): number {
  const records = parse(text, { ...CSV, info: true, to: record + 1 })
  // With `info`, csv-parse gives the line on which each record ends beside the record.
  const last = records.at(-1) as unknown as
    | { record: string[]; info: { lines: number } }
    | undefined
  if (!last) return 1
  const inside = last.record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
  return last.info.lines - inside
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length
}
