import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { windows1252 } from '../../../knowledge/server/importers/testing.ts'
import { readLines } from '../../read-lines.ts'
import { readSheet } from './read-sheet.ts'
import { givenOds, givenXlsx } from './testing.ts'

const cell = (address: string, type: string, inside: string) =>
  `<c r="${address}" t="${type}">${inside}</c>`

describe('reading a workbook', () => {
  it('reads the first sheet as the workbook orders them: shared texts, rich texts, figures, gaps', async () => {
    const bytes = givenXlsx(
      `<row r="1">${cell('A1', 's', '<v>0</v>')}${cell('C1', 's', '<v>1</v>')}</row>
       <row r="3">${cell('A3', 'n', '<v>12</v>')}${cell('C3', 'inlineStr', '<is><t>Tenir la caisse</t></is>')}</row><row r="4"><c r="A4"/></row>`,
      ['<t>Code</t>', '<r><t>Nom </t></r><r><t>du geste</t></r><rPh><t>son</t></rPh>'],
    )
    expect(await readSheet('l.xlsx', bytes)).toEqual([
      ['Code', '', 'Nom du geste'],
      [],
      ['12', '', 'Tenir la caisse'],
    ])
  })

  it('reads what a formula showed last, and never runs it', async () => {
    const bytes = givenXlsx(
      `<row r="1">${cell('A1', 'str', '<f>HYPERLINK("http://mal.test","x")</f><v>Vendre</v>')}${cell('B1', 'e', '<f>1/0</f><v>#DIV/0!</v>')}</row>`,
    )
    expect(await readSheet('l.xlsx', bytes)).toEqual([['Vendre']])
  })

  it('reads an OpenDocument sheet: repeated cells and rows, spaces, notes left out', async () => {
    const bytes = givenOds(
      `<table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>a</text:p></table:table-cell><table:table-cell table:formula="of:=1+1"><office:annotation><text:p>note</text:p></office:annotation><text:p>Tenir<text:s/>la <text:span>caisse</text:span></text:p></table:table-cell></table:table-row>
       <table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
    )
    expect(await readSheet('l.ods', bytes)).toEqual([['a', 'a', 'Tenir la caisse']])
  })
})

describe('reading CSV', () => {
  it('finds its signs, its alphabet, and keeps its blank lines', async () => {
    expect(await readSheet('l.csv', windows1252('code;nom\r\n\r\n1;Éplucher\r\n'))).toEqual([
      ['code', 'nom'],
      [],
      ['1', 'Éplucher'],
    ])
    expect(await readSheet('l.csv', strToU8('\uFEFF1,"a, b"\n'))).toEqual([['1', 'a, b']])
  })
})

describe('a file made to harm', () => {
  const refused = (name: string, bytes: Uint8Array) =>
    readSheet(name, bytes).then(
      (sheet) => `read ${sheet.length}`,
      (problem) => problem.code,
    )

  it('is refused before it is unpacked, or where it stops making sense', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(70 * 1024 * 1024) }, { level: 9 })
    const entities = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    const many = '<row><c t="str"><v>x</v></c></row>'.repeat(7_000)
    const hostile: [string, Uint8Array, string][] = [
      ['bomb.xlsx', bomb, 'knowledge.tooLarge'],
      ['entities.xlsx', givenXlsx('<row/>', [], entities), 'knowledge.brokenExport'],
      ['entity.xlsx', givenXlsx('<row><c><v>&b;</v></c></row>'), 'knowledge.brokenExport'],
      ['cut.xlsx', givenXlsx('<row>').subarray(0, 900), 'knowledge.brokenExport'],
      ['open.xlsx', givenXlsx('<row>'), 'knowledge.brokenExport'],
      ['rows.xlsx', givenXlsx(many), 'locals.tooManyLines'],
      [
        'far.xlsx',
        givenXlsx('<row r="1048576"><c t="str"><v>x</v></c></row>'),
        'locals.tooManyLines',
      ],
      ['other.xlsx', zipSync({ 'a.txt': strToU8('a') }), 'knowledge.brokenExport'],
      ['old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'knowledge.brokenExport'],
      ['a.pdf', strToU8('%PDF-1.7'), 'knowledge.brokenExport'],
      ['utf16.csv', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x0a, 0), 'knowledge.brokenRow'],
      ['quote.csv', strToU8('a;"b'), 'knowledge.brokenRow'],
      ['long.csv', strToU8(`a;${'x'.repeat(5 * 1024 * 1024)}`), 'knowledge.brokenRow'],
    ]
    const told: unknown[] = []
    for (const [name, bytes] of hostile) told.push([name, await refused(name, bytes)])
    expect(told).toEqual(hostile.map(([name, , code]) => [name, code]))
  })

  it('with one line of a megabyte is refused with its line', async () => {
    const sheet = await readSheet('l.csv', strToU8(`Vendre\n${'x'.repeat(1024 * 1024)}\n`))
    expect(() => readLines(sheet, { label: 0, code: null, hasHeader: false })).toThrow(
      expect.objectContaining({ code: 'locals.lineTooLong', facts: { line: 2, most: 300 } }),
    )
  })
})
