import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isAddress } from './address.ts'
import { writeDraft } from './draft-file.ts'
import type { Files } from './file-store.ts'

/** Files in a folder: one shelf a person, one file a content. A file appears whole or not at all. */
export function folderFiles(folder: string): Files {
  const pathOf = (address: string) => join(folder, address)
  return {
    keep: async (owner, content) => {
      const draft = await writeDraft(join(folder, 'drafts'), content)
      const address = `${owner}/${draft.hash}`
      await mkdir(dirname(pathOf(address)), { recursive: true, mode: 0o700 })
      await rename(draft.path, pathOf(address))
      return { address, bytes: draft.bytes }
    },
    open: async (address) => {
      const found = await stat(pathOf(address)).catch(unlessMissing)
      return found && { bytes: found.size, content: contentOf(pathOf(address)) }
    },
    remove: async (address) => {
      await rm(pathOf(address), { force: true })
      // The shelf goes with its last file; it may also hold others, or be gone already.
      await rmdir(dirname(pathOf(address))).catch(() => undefined)
    },
    removeAllOf: async (owner) => rm(join(folder, owner), { recursive: true, force: true }),
    all: async function* () {
      for (const shelf of (await readdir(folder).catch(unlessMissing)) ?? []) {
        for (const name of (await readdir(join(folder, shelf)).catch(unlessMissing)) ?? []) {
          const address = `${shelf}/${name}`
          const found = isAddress(address) && (await stat(pathOf(address)).catch(unlessMissing))
          if (found) yield { address, keptAt: found.mtime }
        }
      }
    },
  }
}

/** Opened when somebody begins to read, closed when they stop. */
function contentOf(path: string): ReadableStream<Uint8Array> {
  const pieces = piecesOf(path)
  return new ReadableStream<Uint8Array>(
    {
      pull: async (reader) => {
        const { done, value } = await pieces.next()
        if (done) reader.close()
        else reader.enqueue(value)
      },
      cancel: async () => {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path)
}

function unlessMissing(problem: unknown): undefined {
  if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return undefined
  throw problem
}
