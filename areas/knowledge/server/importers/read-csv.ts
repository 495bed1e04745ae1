import { CsvError, type Parser, parse } from 'csv-parse'
import { brokenRow, missingColumn } from '../../referential.ts'
import { alphabetOf, type Encoding, textOf } from './file-text.ts'
import type { RawFile } from './raw-files.ts'
import type { Row, Table } from './table.ts'

export type CsvShape<Column extends string, Optional extends string> = {
  columns: readonly Column[]
  /** Columns that some editions lack: their cells are then empty. */
  optional?: readonly Optional[]
  /** Other ways in which a column is written. */
  spellings?: Record<string, readonly string[]>
  encoding?: Encoding
  /** Sign between cells; found in the header when not said. */
  delimiter?: string
  /** False where quotes are letters like others: plain text between tabs. */
  quotes?: boolean
  /** Lines that may stand above the header, which is then found by its columns. */
  preamble?: number
}

/** A row longer than this is no row. */
const LONGEST_ROW = 4 * 1024 * 1024

/** The named columns of a CSV file; the whole import is refused when they are not all there, or when a row is broken. */
export function csvTable<const Column extends string, const Optional extends string = never>(
  file: RawFile,
  shape: CsvShape<Column, Optional>,
): Table<Row<Column | Optional>> {
  return {
    file: file.name,
    each: async (take) => {
      const alphabet = alphabetOf(file, shape.encoding ?? 'utf-8')
      let places: [Column | Optional, number][] | undefined
      let width = 0
      let skipped = 0
      await eachRecord(file, alphabet, shape, (cells, line) => {
        if (!places) {
          const found = placesOf(cells, shape)
          if ('missing' in found) {
            if (skipped++ >= (shape.preamble ?? 0))
              throw missingColumn({ file: file.name, line, column: found.missing })
            return
          }
          places = found.places
          width = cells.length
          return
        }
        if (cells.length !== width)
          throw brokenRow({ file: file.name, line, why: 'le nombre de colonnes change' })
        // placesOf() gave a place to each column
        const row = {} as Row<Column | Optional>
        for (const [column, place] of places) row[column] = (cells[place] ?? '').trim()
        take(row, line)
      })
      if (!places) throw missingColumn({ file: file.name, line: 1, column: shape.columns[0] ?? '' })
      return alphabet === 'utf-8' ? undefined : 'lu en windows-1252, malgré son nom'
    },
  }
}

function placesOf<Column extends string, Optional extends string>(
  header: readonly string[],
  { columns, optional = [], spellings = {} }: CsvShape<Column, Optional>,
): { places: [Column | Optional, number][] } | { missing: string } {
  const names = header.map((cell) => cell.trim().toLowerCase())
  const placeOf = (column: string) =>
    [column, ...(spellings[column] ?? [])]
      .map((name) => names.indexOf(name.toLowerCase()))
      .find((at) => at >= 0) ?? -1
  const missing = columns.find((column) => placeOf(column) < 0)
  if (missing !== undefined) return { missing }
  return { places: [...columns, ...optional].map((column) => [column, placeOf(column)]) }
}

/** Goes through the records of a CSV text with their lines; blank lines and line breaks inside cells are counted. */
export async function eachRecord(
  file: RawFile,
  alphabet: 'utf-8' | 'windows-1252',
  { delimiter, quotes = true }: Pick<CsvShape<never, never>, 'delimiter' | 'quotes'>,
  take: (cells: string[], line: number) => void,
): Promise<void> {
  let next = 1
  let parser: Parser | undefined
  const lineNow = () => next + (parser?.info.empty_lines ?? 0)
  try {
    for (const text of textOf(file, alphabet)) {
      parser ??= parserOf(delimiter ?? delimiterIn(text), quotes, (cells) => {
        const line = lineNow()
        for (const cell of cells) next += lineBreaksIn(cell)
        next++
        take(cells, line)
      })
      await written(parser, text)
    }
    if (parser) await ended(parser)
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem
    throw brokenRow({ file: file.name, line: lineNow(), why: reasonOf(problem.code) })
  }
}

function parserOf(delimiter: string, quotes: boolean, take: (cells: string[]) => void): Parser {
  const parser = parse({
    bom: true,
    delimiter,
    quote: quotes ? '"' : null,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    on_record: (cells: string[]) => {
      take(cells)
      return null
    },
  })
  parser.on('error', () => undefined)
  parser.resume()
  return parser
}

/** csv-parse works while it is written to, so its refusals and ours come back here. */
function written(parser: Parser, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(text, (problem) => (problem ? reject(problem) : resolve()))
  })
}

function ended(parser: Parser): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.once('end', resolve).once('error', reject)
    parser.end()
  })
}

/** The sign that stands most often in the first line, outside quotes. */
function delimiterIn(text: string): string {
  const [line = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: line.split(sign).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign
}

function lineBreaksIn(cell: string): number {
  let count = 0
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++
  return count
}

function reasonOf(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'des guillemets ne sont pas refermés'
  if (code === 'CSV_MAX_RECORD_SIZE') return 'la ligne est trop longue (4 Mo au plus)'
  return 'la ligne n’est pas du CSV'
}
