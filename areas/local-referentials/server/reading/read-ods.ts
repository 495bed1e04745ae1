import type { OpenZip } from '../../../../platform/server/zip/read-zip.ts'
import { MOST_COLUMNS, MOST_LINES, type Sheet } from '../../read-lines.ts'
import type { Part } from './read-xlsx.ts'
import { readXml } from './read-xml.ts'
import { LONGEST_CELL, Rows } from './rows.ts'

export const isOds = ({ names }: OpenZip) => names.includes('content.xml')

const ROW = 'table:table-row'
const CELLS = ['table:table-cell', 'table:covered-table-cell']

/** The first table of an OpenDocument sheet as its cells show it (OpenDocument 1.3, §9): formulas are not looked at. */
export function readOds(part: Part): Sheet {
  const rows = new Rows()
  let table = 0
  let row: string[] = []
  let times = 1
  let cell = ''
  let repeated = 1
  let paragraphs = 0
  /** Inside a note put on a cell: what it says is no content. */
  let notes = 0
  readXml('content.xml', part('content.xml'), {
    open: (tag, attributes) => {
      if (tag === 'table:table') table++
      if (tag === 'office:annotation') notes++
      if (tag === ROW) {
        row = []
        times = repeats(attributes['table:number-rows-repeated'], MOST_LINES * 1_000)
      }
      if (CELLS.includes(tag)) {
        cell = ''
        paragraphs = 0
        repeated = repeats(attributes['table:number-columns-repeated'], MOST_COLUMNS)
      }
      if (notes > 0) return
      if (tag === 'text:p' && paragraphs++ > 0) cell += ' '
      if (tag === 'text:s' || tag === 'text:tab' || tag === 'text:line-break') cell += ' '
    },
    text: (text) => {
      if (paragraphs > 0 && notes === 0 && cell.length <= LONGEST_CELL) cell += text
    },
    close: (tag) => {
      if (tag === 'office:annotation') notes--
      if (tag === 'text:p' && notes === 0) cell = cell.trimEnd()
      if (CELLS.includes(tag)) {
        for (let time = 0; time < repeated && row.length < MOST_COLUMNS; time++) row.push(cell)
        paragraphs = 0
      }
      if (tag === ROW && table === 1) rows.add(row, times)
    },
  })
  return rows.sheet
}

const repeats = (text: string | undefined, most: number) =>
  Math.min(most, Math.max(1, Number(text) || 1))
