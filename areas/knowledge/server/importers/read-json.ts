import { brokenExport, brokenRow, missingColumn } from '../../referential.ts'
import { wholeText } from './file-text.ts'
import type { RawFile } from './raw-files.ts'
import type { Row, Table } from './table.ts'

const MOST_JSON = 100 * 1024 * 1024

/** A JSON file read at once; refused with its line when it is not JSON. */
export function readJson(file: RawFile): unknown {
  const text = wholeText(file, MOST_JSON)
  try {
    return JSON.parse(text)
  } catch (problem) {
    const [, line = '1'] = /line (\d+)/.exec(problem instanceof Error ? problem.message : '') ?? []
    throw brokenRow({ file: file.name, line: Number(line), why: 'ce n’est pas du JSON' })
  }
}

/** The named members of the objects of a JSON list, as cells. A member that no object has is refused. */
export function jsonTable<const Column extends string, const Optional extends string = never>(
  file: RawFile,
  { columns, optional = [] }: { columns: readonly Column[]; optional?: readonly Optional[] },
): Table<Row<Column | Optional>> {
  return {
    file: file.name,
    each: async (take) => {
      const all = readJson(file)
      if (!Array.isArray(all)) throw brokenExport({ why: `${file.name} n’est pas une liste` })
      const items: unknown[] = all
      const missing = columns.find((column) => !items.some((item) => memberOf(item, column)))
      if (missing !== undefined && items.length > 0)
        throw missingColumn({ file: file.name, line: 1, column: missing })
      const lines = linesOfItems(wholeText(file, MOST_JSON))
      items.forEach((item, place) => {
        // every column is given a cell just below
        const row = {} as Row<Column | Optional>
        for (const column of [...columns, ...optional]) row[column] = memberOf(item, column)
        take(row, lines[place] ?? 1)
      })
      return undefined
    },
  }
}

/** A member as a cell: texts and numbers as they are written, anything else as nothing. */
export function memberOf(item: unknown, name: string): string {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, name)) return ''
  const value: unknown = Reflect.get(item, name)
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

/** Line on which each item of the outermost list starts. */
export function linesOfItems(text: string): number[] {
  const lines: number[] = []
  let line = 1
  let depth = 0
  let isWaiting = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\n') line++
    if (sign === undefined || /\s/.test(sign)) continue
    if (isWaiting && depth === 1 && sign !== ']') {
      lines.push(line)
      isWaiting = false
    }
    if (sign === '"') at = endOfText(text, at)
    else if (sign === '[' || sign === '{') isWaiting = ++depth === 1
    else if (sign === ']' || sign === '}') depth--
    else if (sign === ',' && depth === 1) isWaiting = true
  }
  return lines
}

function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}
