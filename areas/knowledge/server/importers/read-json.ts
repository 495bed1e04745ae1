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

type JsonShape<Column extends string, Optional extends string> = {
  columns: readonly Column[]
  optional?: readonly Optional[]
  /** The member that holds the list, when the file is no list itself. */
  at?: string
}

/** The named members of the objects of a JSON list, as cells. A member that no object has is refused. */
export function jsonTable<const Column extends string, const Optional extends string = never>(
  file: RawFile,
  { columns, optional = [], at }: JsonShape<Column, Optional>,
): Table<Row<Column | Optional>> {
  return {
    file: at === undefined ? file.name : `${file.name} ${at}`,
    each: async (take) => {
      const items = itemsIn(file, at)
      const missing = columns.find((column) => !items.some((item) => memberOf(item, column)))
      if (missing !== undefined && items.length > 0)
        throw missingColumn({ file: file.name, line: 1, column: missing })
      const lines = linesOfItems(wholeText(file, MOST_JSON), at)
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

/** The list of a file; one that may be absent is then empty. */
function itemsIn(file: RawFile, at: string | undefined): unknown[] {
  const whole = readJson(file)
  const list = at === undefined ? whole : inside(whole, at)
  if (at !== undefined && list === undefined) return []
  if (!Array.isArray(list)) throw brokenExport({ why: `${file.name} n’est pas une liste` })
  return list
}

/** A member of an object as it is; a path of names leads deeper. */
export function inside(item: unknown, ...names: string[]): unknown {
  return names.reduce<unknown>(
    (one, name) =>
      typeof one === 'object' && one !== null && Object.hasOwn(one, name)
        ? Reflect.get(one, name)
        : undefined,
    item,
  )
}

/** A member as a cell: texts and numbers as they are written, anything else as nothing. A path is written with dots. */
export function memberOf(item: unknown, name: string): string {
  const value = inside(item, ...name.split('.'))
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

/** Line on which each item of a list starts: of the outermost one, or of the one that a member holds. */
export function linesOfItems(text: string, at?: string): number[] {
  const lines: number[] = []
  const start = at === undefined ? 0 : Math.max(0, text.search(new RegExp(`"${at}"\\s*:\\s*\\[`)))
  let line = text.slice(0, start).split('\n').length
  let depth = 0
  let isWaiting = false
  for (let place = text.indexOf('[', start); place >= 0 && place < text.length; place++) {
    const sign = text[place]
    if (sign === '\n') line++
    if (sign === undefined || /\s/.test(sign)) continue
    if (isWaiting && depth === 1 && sign !== ']') {
      lines.push(line)
      isWaiting = false
    }
    if (sign === '"') place = endOfText(text, place)
    else if (sign === '[' || sign === '{') isWaiting = ++depth === 1
    else if (sign === ']' || sign === '}') depth--
    else if (sign === ',' && depth === 1) isWaiting = true
    if (depth === 0) return lines
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
