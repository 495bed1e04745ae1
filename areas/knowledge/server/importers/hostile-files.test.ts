import { mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { Collector } from './collector.ts'
import { type RawFile, rawFiles } from './raw-files.ts'
import { csvTable } from './read-csv.ts'
import { jsonTable, linesOfItems, readJson } from './read-json.ts'

function fileOf(content: string | Uint8Array): RawFile {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  return { name: 'liste.csv', chunks: () => [bytes] }
}

type Shape = Pick<Parameters<typeof csvTable>[1], 'encoding' | 'preamble'>

async function rowsOf(file: RawFile, shape: Shape = {}) {
  const rows: { code: string; label: string; line: number }[] = []
  const table = csvTable(file, { ...shape, columns: ['code', 'label'] })
  await table.each((row, line) => rows.push({ ...row, line }))
  return rows
}

const everything = () => true

describe('opening files that somebody hands over', () => {
  it('opens a file alone, a folder of files and zips, and bytes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sillage-files-'))
    writeFileSync(join(folder, 'a.csv'), 'code,label\n')
    const packed = { 'in/b.csv': strToU8('code;label\n'), '__MACOSX/in/._b.csv': strToU8('?') }
    writeFileSync(join(folder, 'b.zip'), zipSync(packed))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.csv'))
    writeFileSync(join(folder, 'photo.jpg'), 'x')
    const isCsv = (name: string) => name.endsWith('.csv')
    const names = async (source: Parameters<typeof rawFiles>[0]) =>
      (await rawFiles(source, isCsv)).map(({ name }) => name)
    expect(await names({ path: folder })).toEqual(['a.csv', 'b.csv'])
    expect(await names({ path: join(folder, 'photo.jpg') })).toEqual(['photo.jpg'])
    expect(await names({ bytes: strToU8('code\n') })).toEqual(['fichier reçu'])
  })

  it('refuses a zip bomb before unpacking it, and a file of 2 GB before reading it', async () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(2_000_000) })
    const directory = Buffer.from(bomb.buffer).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    new DataView(bomb.buffer).setUint32(directory + 24, 2 ** 31, true)
    await expect(rawFiles({ bytes: bomb }, everything)).rejects.toMatchObject({
      code: 'knowledge.tooLarge',
    })
    const path = join(mkdtempSync(join(tmpdir(), 'sillage-files-')), 'huge.csv')
    writeFileSync(path, '')
    truncateSync(path, 2 ** 31)
    await expect(rawFiles({ path }, everything)).rejects.toMatchObject({
      code: 'knowledge.tooLarge',
    })
  })
})

describe('reading a CSV that cannot be trusted', () => {
  it('gives up a line without end after a few pieces, and tells which', async () => {
    let read = 0
    const endless: RawFile = {
      name: 'liste.csv',
      chunks: function* () {
        yield strToU8('code,label\nA,Un\n"B')
        for (read = 0; read < 8_000; read++) yield new Uint8Array(256 * 1024).fill(97)
      },
    }
    await expect(rowsOf(endless)).rejects.toMatchObject({
      code: 'knowledge.brokenRow',
      facts: { line: 3, why: 'la ligne est trop longue (4 Mo au plus)' },
    })
    expect(read).toBeLessThan(40)
  })

  it('keeps a formula as the text it is, and never reads it as anything else', async () => {
    const rows = await rowsOf(fileOf('code,label\n=1+1,"=HYPERLINK(""http://x.test"")"\n'))
    expect(rows).toEqual([{ code: '=1+1', label: '=HYPERLINK("http://x.test")', line: 2 }])
  })

  it('refuses another alphabet with its line, unless the file is known for it', async () => {
    const latin = Uint8Array.from('code;label\nA;Un\nB;Été\n', (letter) => letter.charCodeAt(0))
    await expect(rowsOf(fileOf(latin))).rejects.toMatchObject({
      code: 'knowledge.wrongEncoding',
      facts: { line: 3 },
    })
    const shape = { encoding: 'utf-8 or windows-1252' } as const
    expect((await rowsOf(fileOf(latin), shape))[1]?.label).toBe('Été')
  })

  it('finds the delimiter, the header below its preamble, and lines after cells of several lines', async () => {
    const text = '\uFEFFProjet;X;;\r\n\r\ncode;label\r\nA;"un\ndeux\r\ntrois"\r\n\r\nB;"b"\r\n'
    expect(await rowsOf(fileOf(text), { preamble: 5 })).toEqual([
      { code: 'A', label: 'un\ndeux\r\ntrois', line: 4 },
      { code: 'B', label: 'b', line: 8 },
    ])
    await expect(rowsOf(fileOf(text))).rejects.toMatchObject({ code: 'knowledge.missingColumn' })
  })

  it('refuses an empty file, a row of another width and a quote left open, with the line', async () => {
    await expect(rowsOf(fileOf(''))).rejects.toMatchObject({ code: 'knowledge.missingColumn' })
    for (const wrong of ['A,Un\nB,Deux,trois\n', 'A,Un\n"B,Deux\n\n'])
      await expect(rowsOf(fileOf(`code,label\n${wrong}`))).rejects.toMatchObject({
        code: 'knowledge.brokenRow',
        facts: { line: 3 },
      })
  })

  it('refuses a code of two lines, which nothing could name', async () => {
    const table = csvTable(fileOf('code,label\n"A\nB",Un\n'), { columns: ['code', 'label'] })
    await expect(
      new Collector().things('skill', table, ({ code, label }) => ({ code, label, facts: {} })),
    ).rejects.toMatchObject({ code: 'knowledge.brokenRow', facts: { line: 2 } })
  })

  it('refuses a code named twice with both lines', async () => {
    const table = csvTable(fileOf('code,label\nA,Un\nB,Deux\nA,Trois\n'), {
      columns: ['code', 'label'],
    })
    const all = new Collector()
    await expect(
      all.things('skill', table, ({ code, label }) => ({ code, label, facts: {} })),
    ).rejects.toMatchObject({ code: 'knowledge.repeatedCode', facts: { line: 4, first: 2 } })
  })
})

describe('reading JSON that cannot be trusted', () => {
  it('refuses what is not JSON, with its line, and a list without the wanted member', async () => {
    expect(() => readJson(fileOf('[\n{"code": 1},\n{oops}\n]'))).toThrow(
      expect.objectContaining({
        code: 'knowledge.brokenRow',
        facts: expect.objectContaining({ line: 3 }),
      }),
    )
    await expect(
      jsonTable(fileOf('[{"other": 1}]'), { columns: ['code'] }).each(() => undefined),
    ).rejects.toMatchObject({ code: 'knowledge.missingColumn' })
  })

  it('refuses letters that no database can keep, but not those of two halves', () => {
    for (const wrong of ['\\u0000', '\\ud83d', '\\udca1 x'])
      expect(() => readJson(fileOf(`["ok",\n"a${wrong}"]`))).toThrow(
        expect.objectContaining({ facts: expect.objectContaining({ line: 2 }) }),
      )
    expect(readJson(fileOf('["\\ud83d\\udca1"]'))).toEqual(['💡'])
  })

  it('knows the line of each item, whatever it holds', async () => {
    const text = '[\n {"code": "a[\\"{", "more": [1, 2]},\n\n {"code": 7}, null,\n "x"]'
    expect(linesOfItems(text)).toEqual([2, 4, 4, 5])
    const rows: unknown[] = []
    await jsonTable(fileOf(text), { columns: ['code'] }).each((row, line) => rows.push([row, line]))
    expect(rows).toEqual([
      [{ code: 'a["{' }, 2],
      [{ code: '7' }, 4],
      [{ code: '' }, 4],
      [{ code: '' }, 5],
    ])
  })
})
