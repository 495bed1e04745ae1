import { fold } from '../../engines/linker/normalise.ts'
import { refusal } from '../../platform/refusal.ts'

/** One thing of a list, as it will be published. A line without a code is given one. */
export type ReadLine = { code: string | null; label: string }

/** A line that was left out or looks odd: its number in what was given, what stood there, and why. */
export type Told = { line: number; text: string; why: Why }
export type Why = 'empty' | 'twice' | 'codeTwice' | 'badCode' | 'personal'

/** Cells of what was pasted or sent, line by line. */
export type Sheet = string[][]
export type Columns = { label: number; code: number | null; hasHeader: boolean }

export const MOST_LINES = 5_000
export const LONGEST_LABEL = 300
export const MOST_COLUMNS = 20
const LONGEST_CODE = 60

export const tooManyLines = refusal('locals.tooManyLines', 422)
export const lineTooLong = refusal('locals.lineTooLong', 422)
export const noLines = refusal('locals.noLines', 422)
export const noSuchColumn = refusal('locals.noSuchColumn', 422)

/** A code may be any name without signs that spreadsheets run. */
const CODE = /^[\p{L}\p{N}][^\p{Cc}]*$/u
const PERSONAL =
  /[\w.+-]+@[\w-]+\.[a-z]{2,}|(?:\+33|\b0)[\s.]?[1-9](?:[\s.-]?\d{2}){4}\b|\b(?:M\.|Mme|Mlle|Monsieur|Madame)\s+\p{Lu}/u

/** True when a text seems to name or reach somebody: a list that is published names nobody. */
export function looksPersonal(label: string): boolean {
  return PERSONAL.test(label)
}

/** What was pasted: one thing a line, the code before the label when a tab parts them. */
export function sheetOfText(pasted: string): Sheet {
  return pasted
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
}

/** The columns that need no question: one, or a code and a label. */
export function plainColumns(sheet: Sheet): Columns | undefined {
  const width = Math.max(0, ...sheet.map((row) => row.filter((cell) => cell !== '').length))
  if (width > 2 || sheet.some((row) => row.length > 2)) return undefined
  return width <= 1
    ? { label: 0, code: null, hasHeader: false }
    : { label: 1, code: 0, hasHeader: false }
}

/** The lines of a sheet; what is empty or stands twice is left out and told, and nothing else is. */
export function readLines(
  sheet: Sheet,
  { label, code, hasHeader }: Columns,
): { lines: ReadLine[]; told: Told[] } {
  const width = Math.max(0, ...sheet.map((row) => row.length))
  if (label >= width || (code !== null && code >= width)) throw noSuchColumn()
  const lines: ReadLine[] = []
  const told: Told[] = []
  const labels = new Set<string>()
  const codes = new Set<string>()
  sheet.slice(hasHeader ? 1 : 0).forEach((row, at) => {
    const line = at + (hasHeader ? 2 : 1)
    // a line of its own, without a code, still is one
    const only = row.length === 1 && code !== null ? row[0] : undefined
    const read = { code: only ? null : codeIn(row, code), label: (only ?? row[label] ?? '').trim() }
    const tell = (why: Why) =>
      told.push({ line, text: row.join(' ').trim().slice(0, LONGEST_LABEL), why })
    if (read.label.length > LONGEST_LABEL) throw lineTooLong({ line, most: LONGEST_LABEL })
    if (read.label === '') {
      // what ends a text is no line
      if (line < sheet.length || row.some((cell) => cell !== '')) tell('empty')
      return
    }
    if (read.code !== null && !(CODE.test(read.code) && read.code.length <= LONGEST_CODE)) {
      tell('badCode')
      return
    }
    const same = fold(read.label).replace(/\s+/g, ' ')
    if (read.code !== null ? codes.has(read.code) : labels.has(same)) {
      tell(read.code !== null ? 'codeTwice' : 'twice')
      return
    }
    if (looksPersonal(read.label)) tell('personal')
    labels.add(same)
    if (read.code !== null) codes.add(read.code)
    lines.push(read)
  })
  if (lines.length === 0) throw noLines()
  if (lines.length > MOST_LINES) throw tooManyLines({ count: lines.length, most: MOST_LINES })
  return { lines, told }
}

function codeIn(row: readonly string[], code: number | null): string | null {
  return code === null ? null : (row[code] ?? '').trim() || null
}
