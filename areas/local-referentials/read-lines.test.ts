import { describe, expect, it } from 'vitest'
import { looksPersonal, plainColumns, readLines, sheetOfText } from './read-lines.ts'

const ONE = { label: 0, code: null, hasHeader: false }

describe('reading pasted lines', () => {
  it('takes one thing a line, and a code before a tab', () => {
    const sheet = sheetOfText('B1\tTenir la caisse\r\nB2\tRendre la monnaie\r\n')
    const columns = plainColumns(sheet)
    expect(columns).toEqual({ label: 1, code: 0, hasHeader: false })
    expect(columns && readLines(sheet, columns)).toEqual({
      lines: [
        { code: 'B1', label: 'Tenir la caisse' },
        { code: 'B2', label: 'Rendre la monnaie' },
      ],
      told: [],
    })
    expect(plainColumns(sheetOfText('a\nb'))).toEqual(ONE)
    expect(plainColumns(sheetOfText('a\tb\tc'))).toBeUndefined()
  })

  it('leaves out what is empty or stands twice, and tells each with its line', () => {
    const sheet = sheetOfText('Vendre\n\nCompter\nvendre\n')
    expect(readLines(sheet, ONE)).toEqual({
      lines: [
        { code: null, label: 'Vendre' },
        { code: null, label: 'Compter' },
      ],
      told: [
        { line: 2, text: '', why: 'empty' },
        { line: 4, text: 'vendre', why: 'twice' },
      ],
    })
  })

  it('tells codes that stand twice, that a spreadsheet would run, and lines about somebody', () => {
    const sheet = sheetOfText('A1\tVendre\nA1\tCompter\n=1+1\tRanger\nA2\tAider M. Lenoir\nPeser')
    const { lines, told } = readLines(sheet, { label: 1, code: 0, hasHeader: false })
    expect(lines).toEqual([
      { code: 'A1', label: 'Vendre' },
      { code: 'A2', label: 'Aider M. Lenoir' },
      { code: null, label: 'Peser' },
    ])
    expect(told.map(({ line, why }) => [line, why])).toEqual([
      [2, 'codeTwice'],
      [3, 'badCode'],
      [4, 'personal'],
    ])
  })

  it('refuses a sheet without lines, with too many, with one too long, without that column', () => {
    const refused = (text: string, columns = ONE) => {
      try {
        readLines(sheetOfText(text), columns)
        return 'read'
      } catch (problem) {
        return (problem as { code: string }).code // readLines() throws refusals alone
      }
    }
    expect(refused('\n \n')).toBe('locals.noLines')
    expect(refused(Array.from({ length: 5_001 }, (_, at) => `geste ${at}`).join('\n'))).toBe(
      'locals.tooManyLines',
    )
    expect(refused(`Vendre\n${'x'.repeat(301)}`)).toBe('locals.lineTooLong')
    expect(refused('Vendre', { ...ONE, label: 3 })).toBe('locals.noSuchColumn')
  })
})

describe('what seems to speak of somebody', () => {
  it('is an address, a number, a name after a title; not a skill', () => {
    for (const text of [
      'Appeler lina@exemple.test',
      'Joindre le 06 12 34 56 78',
      'Aider Mme Diallo',
    ])
      expect([text, looksPersonal(text)]).toEqual([text, true])
    for (const text of ['Utiliser un M.O.P.', 'Poser 20 000 vis', 'Accueillir une dame'])
      expect([text, looksPersonal(text)]).toEqual([text, false])
  })
})
