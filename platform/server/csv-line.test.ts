import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvLine } from './csv-line.ts'

describe('a line of CSV', () => {
  it('is read back as it was, whatever the cells hold', () => {
    const cells = ['D1106', 'Vendre, "conseiller"', 'deux\nlignes', 'été', '']
    expect(parse(csvLine(cells))).toEqual([cells])
  })

  it('never begins a cell as a formula', () => {
    const [row] = parse(csvLine(['=1+1', '+33', '-2', '@x', '\ty', 0.5]))
    expect(row).toEqual(["'=1+1", "'+33", "'-2", "'@x", "'\ty", '0.5'])
  })
})
