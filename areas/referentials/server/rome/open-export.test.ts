import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../../knowledge/referential.ts'
import { folderOf, givenExport, zipOf } from '../../../knowledge/server/importers/testing.ts'
import { openExport } from './open-export.ts'

async function serving<T>(
  answer: { status: number; body: Uint8Array },
  use: (url: string) => Promise<T>,
): Promise<T> {
  const server = createServer((_ask, call) => call.writeHead(answer.status).end(answer.body))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // a listening TCP server has a port
  const { port } = server.address() as AddressInfo
  try {
    return await use(`http://127.0.0.1:${port}/csv`)
  } finally {
    server.close()
  }
}

describe('opening a ROME export', () => {
  it('finds the same export in a zip, a folder, a folder in a zip and at an address', async () => {
    const files = givenExport()
    const zip = zipOf(files)
    const nested = zipSync({ RefRomeCsv: Object.fromEntries(files) })
    const opened = [
      await openExport({ bytes: zip }),
      await openExport({ path: folderOf(files) }),
      await openExport({ bytes: nested }),
      await serving({ status: 200, body: zip }, (url) => openExport(sourceOf(url))),
    ]
    expect(new Set(opened.map(({ checksum }) => checksum)).size).toBe(1)
    expect(opened[0]).toMatchObject({ version: '7', publishedOn: '2025-09-18' })
  })

  it('reads the version from the file names when nothing else tells it', async () => {
    const files = givenExport({}, '461')
    files.delete('version.txt')
    expect(await openExport({ bytes: zipOf(files) })).toMatchObject({
      version: '61',
      publishedOn: null,
    })
  })

  it('refuses a truncated zip and a zip with a damaged file', async () => {
    const zip = zipOf(givenExport())
    await expect(openExport({ bytes: zip.slice(0, zip.length - 900) })).rejects.toMatchObject({
      code: 'knowledge.brokenExport',
    })
    const damaged = zip.slice()
    damaged.fill(0x41, 400, 420)
    await expect(openExport({ bytes: damaged })).rejects.toMatchObject({
      code: 'knowledge.brokenExport',
    })
    await expect(openExport({ bytes: strToU8('pas un zip') })).rejects.toMatchObject({
      code: 'knowledge.brokenExport',
    })
  })

  it('refuses an archive that writes elsewhere, holds too many files or swells too much', async () => {
    await expect(
      openExport({ bytes: zipSync({ '../unix_texte_v407_utf8.csv': strToU8('x') }) }),
    ).rejects.toMatchObject({ code: 'knowledge.brokenExport' })
    const crowd = Object.fromEntries(
      Array.from({ length: 201 }, (_, place) => [`${place}.csv`, strToU8('x')]),
    )
    await expect(openExport({ bytes: zipSync(crowd) })).rejects.toMatchObject({
      code: 'knowledge.tooLarge',
    })
    const bomb = zipOf(givenExport())
    const directory = Buffer.from(bomb.buffer).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    new DataView(bomb.buffer).setUint32(directory + 24, 400 * 1024 * 1024, true)
    await expect(openExport({ bytes: bomb })).rejects.toMatchObject({ code: 'knowledge.tooLarge' })
  })

  it('refuses files of two versions mixed together, and a zip of something else', async () => {
    const mixed = new Map([...givenExport(), ['unix_texte_v408_utf8.csv', strToU8('x')]])
    await expect(openExport({ bytes: zipOf(mixed) })).rejects.toMatchObject({
      code: 'knowledge.brokenExport',
    })
    await expect(
      openExport({ bytes: zipSync({ 'photo.jpg': strToU8('x') }) }),
    ).rejects.toMatchObject({ code: 'knowledge.brokenExport' })
  })

  it('says so when the address does not answer, answers an error, or the path leads nowhere', async () => {
    await expect(openExport(sourceOf('http://127.0.0.1:9/csv'))).rejects.toMatchObject({
      code: 'knowledge.unreachable',
    })
    await expect(
      serving({ status: 404, body: new Uint8Array() }, (url) => openExport(sourceOf(url))),
    ).rejects.toMatchObject({
      code: 'knowledge.unreachable',
      facts: { why: 'réponse 404' },
    })
    await expect(openExport({ path: 'nulle-part.zip' })).rejects.toMatchObject({
      code: 'knowledge.notThere',
    })
  })
})
