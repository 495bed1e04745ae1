import { join } from 'node:path'
import type { Config } from './config.ts'
import { isAddress } from './files/address.ts'
import type { Files } from './files/file-store.ts'
import { folderFiles } from './files/folder-files.ts'

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
