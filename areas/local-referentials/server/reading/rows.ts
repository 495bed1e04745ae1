import { MOST_COLUMNS, MOST_LINES, type Sheet, tooManyLines } from '../../read-lines.ts'

/** A cell longer than this is cut: no label is so long, and what is cut is refused further on. */
export const LONGEST_CELL = 1_000
/** Rows that may be blank or hold titles, besides the lines. */
const AROUND = 1_000

/** Gathers rows of a sheet within bounds; blank rows at the end of a sheet are none. */
export class Rows {
  readonly sheet: Sheet = []
  #blank = 0

  add(cells: readonly string[], times = 1): void {
    const row = cells.slice(0, MOST_COLUMNS).map((cell) => cell.trim().slice(0, LONGEST_CELL))
    while (row.length > 0 && row.at(-1) === '') row.pop()
    if (row.length === 0) {
      this.#blank += times
      return
    }
    this.#mustHold(this.#blank + times)
    for (; this.#blank > 0; this.#blank--) this.sheet.push([])
    for (let time = 0; time < times; time++) this.sheet.push(row)
  }

  #mustHold(more: number): void {
    const count = this.sheet.length + more
    if (count > MOST_LINES + AROUND) throw tooManyLines({ count, most: MOST_LINES })
  }
}
