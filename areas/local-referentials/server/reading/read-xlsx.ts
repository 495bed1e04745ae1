import type { OpenZip } from '../../../../platform/server/zip/read-zip.ts'
import { brokenExport } from '../../../knowledge/referential.ts'
import { MOST_COLUMNS, type Sheet } from '../../read-lines.ts'
import { readXml } from './read-xml.ts'
import { LONGEST_CELL, Rows } from './rows.ts'

/** Part of an archive, or a refusal when it is not there or too large. */
export type Part = (name: string) => Uint8Array

export const isXlsx = ({ names }: OpenZip) => names.includes('xl/workbook.xml')

/** The first sheet of a workbook as its cells show it (ECMA-376 part 1, §18): a formula is its last shown value, never run. */
export function readXlsx(part: Part, names: readonly string[]): Sheet {
  const shared = names.includes('xl/sharedStrings.xml')
    ? sharedStrings(part('xl/sharedStrings.xml'))
    : []
  const rows = new Rows()
  let row: string[] = []
  let at = 0
  let next = 1
  let type = ''
  let value = ''
  let isRead = false
  const name = firstSheet(part, names)
  readXml(name, part(name), {
    open: (tag, { r = '', t = '' }) => {
      if (tag === 'row') {
        const number = Number(r) || next
        if (number > next) rows.add([], number - next)
        next = number + 1
        row = []
        at = 0
      }
      if (tag === 'c') {
        at = r === '' ? at : columnOf(r)
        type = t
        value = ''
      }
      isRead = tag === 'v' || tag === 't'
    },
    text: (text) => {
      if (isRead && value.length <= LONGEST_CELL) value += text
    },
    close: (tag) => {
      isRead = false
      if (tag === 'c' && at < MOST_COLUMNS) {
        while (row.length < at) row.push('')
        row[at] = type === 's' ? (shared[Number(value)] ?? '') : type === 'e' ? '' : value
      }
      if (tag === 'c') at++
      if (tag === 'row') rows.add(row)
    },
  })
  return rows.sheet
}

/** Column of a cell from its address: A is 0, AA is 26. */
function columnOf(address: string): number {
  let column = 0
  for (const letter of address.replace(/\d.*$/, '').toUpperCase())
    column = column * 26 + (letter.charCodeAt(0) - 64)
  return column - 1
}

function sharedStrings(bytes: Uint8Array): string[] {
  const all: string[] = []
  let text = ''
  let isRead = false
  let isSound = false
  readXml('sharedStrings.xml', bytes, {
    open: (tag) => {
      if (tag === 'si') text = ''
      // how a word sounds, in some languages, stands beside it
      if (tag === 'rPh') isSound = true
      isRead = tag === 't' && !isSound
    },
    text: (more) => {
      if (isRead && text.length <= LONGEST_CELL) text += more
    },
    close: (tag) => {
      isRead = false
      if (tag === 'rPh') isSound = false
      if (tag === 'si') all.push(text)
    },
  })
  return all
}

/** The part that holds the first sheet, as the workbook orders them. */
function firstSheet(part: Part, names: readonly string[]): string {
  let id = ''
  readXml('workbook.xml', part('xl/workbook.xml'), {
    open: (tag, attributes) => {
      if (tag === 'sheet' && id === '') id = attributes['r:id'] ?? ''
    },
  })
  const targets = new Map<string, string>()
  if (names.includes('xl/_rels/workbook.xml.rels'))
    readXml('workbook.xml.rels', part('xl/_rels/workbook.xml.rels'), {
      open: (tag, { Id = '', Target = '' }) => {
        if (tag === 'Relationship') targets.set(Id, Target.replace(/^\/?(xl\/)?/, 'xl/'))
      },
    })
  const found = targets.get(id) ?? names.find((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
  if (found === undefined) throw brokenExport({ why: 'ce classeur n’a pas de feuille' })
  return found
}
