import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export type Draft = { path: string; hash: string; bytes: number }

/** Writes what comes to a draft of its own and learns its hash on the way; a broken stream leaves nothing behind. */
export async function writeDraft(
  folder: string,
  content: AsyncIterable<Uint8Array>,
): Promise<Draft> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${randomBytes(12).toString('hex')}.draft`)
  const hash = createHash('sha256')
  let bytes = 0
  const counted = async function* () {
    for await (const piece of content) {
      hash.update(piece)
      bytes += piece.byteLength
      yield piece
    }
  }
  try {
    await pipeline(Readable.from(counted()), createWriteStream(path, { mode: 0o600, flush: true }))
  } catch (problem) {
    await rm(path, { force: true })
    throw problem
  }
  return { path, hash: hash.digest('hex'), bytes }
}
