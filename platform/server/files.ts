import { join } from 'node:path'
import type { Config } from './config.ts'
import { isAddress } from './files/address.ts'
import { folderFiles } from './files/folder-files.ts'

/** A file once kept: its address (`owner/hash of its content`) and its size. */
export type KeptFile = { address: string; bytes: number }

/** A file being read: its size, and its content as it comes; to be read to the end, or cancelled. */
export type OpenFile = { bytes: number; content: ReadableStream<Uint8Array> }

/**
 * Where files live: a folder of the installation, or a store that speaks S3. A file is named by its owner and by the
 * SHA-256 of its content, so it never changes and the same file is kept once. Whoever owns the files of a person owns
 * their shelf: nothing of it is ever served without a verb that checked who asks.
 */
export type Files = {
  /** Keeps what comes on this owner's shelf (a UUID). It is read as a stream: a long file costs no memory. */
  keep: (owner: string, content: AsyncIterable<Uint8Array>) => Promise<KeptFile>
  /** Opens a file; undefined when it is not there. */
  open: (address: string) => Promise<OpenFile | undefined>
  remove: (address: string) => Promise<void>
  /** Empties a whole shelf. */
  removeAllOf: (owner: string) => Promise<void>
  /** Every file kept, with the moment it was. */
  all: () => AsyncIterable<{ address: string; keptAt: Date }>
}

const known = new WeakMap<Config, Files>()

/** The files of this installation. The S3 client is loaded only where it is used. */
export function filesOf(config: Config): Files {
  const ready = known.get(config)
  if (ready) return ready
  const files = guarded(
    config.filesUrl
      ? later(config.filesUrl, join(config.folder, 'drafts'))
      : folderFiles(join(config.folder, 'files')),
  )
  known.set(config, files)
  return files
}

/** An address that is not one of ours opens nothing: no path climbs out of the shelves. */
function guarded(files: Files): Files {
  return {
    keep: async (owner, content) => {
      if (!isAddress(`${owner}/${'0'.repeat(64)}`))
        throw new Error('A shelf bears the id of its owner')
      return files.keep(owner, content)
    },
    open: async (address) => (isAddress(address) ? files.open(address) : undefined),
    remove: async (address) => {
      if (isAddress(address)) await files.remove(address)
    },
    removeAllOf: async (owner) => {
      if (isAddress(`${owner}/${'0'.repeat(64)}`)) await files.removeAllOf(owner)
    },
    all: () => files.all(),
  }
}

function later(url: string, drafts: string): Files {
  let opened: Promise<Files> | undefined
  const store = () => {
    opened ??= import('./files/s3-files.ts').then(({ s3Files }) => s3Files(url, drafts))
    return opened
  }
  return {
    keep: async (owner, content) => (await store()).keep(owner, content),
    open: async (address) => (await store()).open(address),
    remove: async (address) => (await store()).remove(address),
    removeAllOf: async (owner) => (await store()).removeAllOf(owner),
    all: async function* () {
      yield* (await store()).all()
    },
  }
}

/** A few bytes already in memory, as the stream that `keep` expects. */
export async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
