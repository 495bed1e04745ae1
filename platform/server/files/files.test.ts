import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BadSetting, readConfig } from '../config.ts'
import { filesOf, inOnePiece } from '../files.ts'
import type { Files } from './file-store.ts'

const LINA = '0192f3a0-0000-7000-8000-000000000001'
const OMAR = '0192f3a0-0000-7000-8000-000000000002'
const bytes = (text: string) => new TextEncoder().encode(text)
const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

const folder = mkdtempSync(join(tmpdir(), 'sillage-files-'))
const store = new S3rver({
  port: 0,
  address: '127.0.0.1',
  silent: true,
  // It forgets the last stroke of a bucket's path when it checks the signature of a list.
  allowMismatchedSignatures: true,
  directory: join(folder, 'store'),
  configureBuckets: [{ name: 'sillage', configs: [] }],
})
const drivers: Record<string, () => Files> = {}

beforeAll(async () => {
  const { port } = await store.run()
  const inFolder = readConfig({ SILLAGE_DATA: join(folder, 'data') })
  const inStore = readConfig({
    SILLAGE_DATA: join(folder, 'data-s3'),
    FILES_URL: `s3+http://S3RVER:S3RVER@127.0.0.1:${port}/sillage/essai`,
  })
  drivers.folder = () => filesOf(inFolder)
  drivers.s3 = () => filesOf(inStore)
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function textOf(files: Files, address: string): Promise<string | undefined> {
  const found = await files.open(address)
  return found && new Response(found.content).text()
}

async function addressesOf(files: Files): Promise<string[]> {
  const found: string[] = []
  for await (const { address } of files.all()) found.push(address)
  return found.sort()
}

describe.each(['folder', 's3'])('keeping files, %s', (driver) => {
  const files = () => (drivers[driver] ?? (() => filesOf(readConfig({}))))()

  it('gives back what was kept, under the hash of its content', async () => {
    const kept = await files().keep(LINA, inOnePiece(bytes('un gâteau')))
    expect(kept).toEqual({ address: `${LINA}/${hashOf(bytes('un gâteau'))}`, bytes: 10 })
    expect(await textOf(files(), kept.address)).toBe('un gâteau')
    const opened = await files().open(kept.address)
    expect(opened?.bytes).toBe(10)
    await opened?.content.cancel()
  })
  it('keeps the same content once, and apart for each owner', async () => {
    const [one, again] = [await keep('pareil'), await keep('pareil')]
    const his = await files().keep(OMAR, inOnePiece(bytes('pareil')))
    expect(again).toEqual(one)
    await files().remove(one.address)
    expect(await textOf(files(), one.address)).toBeUndefined()
    expect(await textOf(files(), his.address)).toBe('pareil')
  })
  it('takes a long file piece by piece', async () => {
    const piece = new Uint8Array(64 * 1024).fill(7)
    const long = async function* () {
      for (let count = 0; count < 80; count++) yield piece
    }
    const kept = await files().keep(LINA, long())
    expect(kept.bytes).toBe(80 * 64 * 1024)
    const found = await files().open(kept.address)
    expect(new Uint8Array(await new Response(found?.content).arrayBuffer()).byteLength).toBe(
      kept.bytes,
    )
  })
  it('leaves nothing of a file that broke on its way', async () => {
    const before = await addressesOf(files())
    const broken = async function* () {
      yield bytes('le début')
      throw new Error('the line was cut')
    }
    await expect(files().keep(LINA, broken())).rejects.toThrow('the line was cut')
    expect(await addressesOf(files())).toEqual(before)
    expect(draftsLeft()).toEqual([])
  })
  it('empties a whole shelf, and no other', async () => {
    await keep('a')
    await keep('b')
    const his = await files().keep(OMAR, inOnePiece(bytes('à Omar')))
    await files().removeAllOf(LINA)
    const left = await addressesOf(files())
    expect(left.filter((address) => address.startsWith(LINA))).toEqual([])
    expect(left).toContain(his.address)
  })
  it.each([
    '../secret.key',
    `${LINA}/../../secret.key`,
    `${LINA}/`,
    '',
    `/${LINA}/a`,
    `${LINA}/${'A'.repeat(64)}`,
  ])('never opens nor removes "%s"', async (address) => {
    mkdirFor()
    writeFileSync(join(folder, 'data', 'secret.key'), 'clé')
    expect(await files().open(address)).toBeUndefined()
    await files().remove(address)
    await files().removeAllOf(address)
    expect(existsSync(join(folder, 'data', 'secret.key'))).toBe(true)
    await expect(files().keep('../..', inOnePiece(bytes('x')))).rejects.toThrow('shelf')
  })

  const keep = (text: string) => files().keep(LINA, inOnePiece(bytes(text)))
  const mkdirFor = () => existsSync(join(folder, 'data')) || keep('un fichier')
  const draftsLeft = () =>
    ['data/files/drafts', 'data-s3/drafts'].flatMap((one) =>
      existsSync(join(folder, one)) ? readdirSync(join(folder, one)) : [],
    )
})

describe('the setting FILES_URL', () => {
  it('is refused when it is not the address of a store and of its bucket', () => {
    for (const url of ['ftp://hote/seau', 's3://hote', 's3://hote/seau', 's3://cle:secret@hote/'])
      expect(() => readConfig({ FILES_URL: url })).toThrow(BadSetting)
    expect(readConfig({ FILES_URL: 's3://cle:secret@hote/seau' }).filesUrl).toBeDefined()
    expect(readConfig({}).filesUrl).toBeUndefined()
  })
})
