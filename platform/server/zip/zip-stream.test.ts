import { describe, expect, it } from 'vitest'
import { BadZip, readZip } from './read-zip.ts'
import { bytesFile, type HandedFile, textFile, zipStream } from './zip-stream.ts'

const LIMITS = { mostEntries: 10, mostBytes: 1024 * 1024 }
const DAY = new Date('2026-11-21T09:00:00Z')

async function zipOf(files: HandedFile[]): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of zipStream(files, DAY)) pieces.push(piece)
  return Buffer.concat(pieces)
}

describe('a zip made while it is read', () => {
  it('gives back every file, packed or not', async () => {
    const photo = Uint8Array.from({ length: 5_000 }, (_, place) => (place * 7919) % 251)
    const zip = await zipOf([
      textFile('données.json', '{"é": 1}'.repeat(500)),
      bytesFile('photos/1.webp', photo),
    ])
    const read = readZip(zip, () => true, LIMITS)
    expect([...read.keys()]).toEqual(['données.json', 'photos/1.webp'])
    expect(Buffer.from(read.get('données.json') ?? []).toString()).toContain('{"é": 1}')
    expect(Buffer.from(read.get('photos/1.webp') ?? []).equals(photo)).toBe(true)
    expect(zip.length).toBeLessThan(7_000)
  })
  it('waits for its reader: nothing is read ahead', async () => {
    let opened = 0
    const files = Array.from({ length: 5 }, (_, place): HandedFile => {
      const { path, open } = bytesFile(`${place}.webp`, new Uint8Array(10))
      return {
        path,
        open: async () => {
          opened++
          return open()
        },
      }
    })
    const stream = zipStream(files, DAY)
    await stream.next()
    expect(opened).toBe(1)
    await stream.return(undefined)
  })
})

describe('a zip made to harm', () => {
  it('is refused: too much in it, a way out of its folder, or not a zip', async () => {
    const bomb = await zipOf([bytesFile('bomb', new Uint8Array(2 * 1024 * 1024))])
    expect(bomb.length).toBeLessThan(5_000)
    expect(() => readZip(bomb, () => true, LIMITS)).toThrow(BadZip)
    const climbing = await zipOf([textFile('../../etc/passwd', 'x')])
    expect(() => readZip(climbing, () => true, LIMITS)).toThrow('hors de son dossier')
    const crowd = await zipOf(Array.from({ length: 11 }, (_, place) => textFile(`${place}`, 'x')))
    expect(() => readZip(crowd, () => true, LIMITS)).toThrow('10 fichiers')
    expect(() => readZip(Buffer.from('PK pas un zip'), () => true, LIMITS)).toThrow(BadZip)
  })
  it('is refused when it lies about its sizes', async () => {
    const lying = await zipOf([bytesFile('small', new Uint8Array(900_000))])
    const directory = lying.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    lying.writeUInt32LE(10, directory + 24)
    expect(() => readZip(lying, () => true, LIMITS)).toThrow(BadZip)
  })
})
