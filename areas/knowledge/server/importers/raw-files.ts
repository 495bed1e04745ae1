import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { BadZip, openZip } from '../../../../platform/server/zip/read-zip.ts'
import { brokenExport, type ExportSource, notThere, tooLarge } from '../../referential.ts'
import { download } from './download.ts'

/** A file to import: its name as written, where it lies (folder, archive), and its bytes a piece at a time, as often as wanted. */
export type RawFile = { name: string; path?: string; chunks: () => Iterable<Uint8Array> }

const MEGA = 1024 * 1024
/** What is held in memory at once: an archive as it comes, or one file of it unpacked. */
const MOST_HELD = 300 * MEGA
/** What is read from disk or unpacked in all. */
const MOST_READ = 1024 * MEGA
const MOST_FILES = 200
const CHUNK = 256 * 1024

/**
 * The files of a path (a file, a zip, a folder of both), of an address or of bytes: those whose name is wanted.
 * Nothing is trusted yet but sizes; nothing is read before it is asked for.
 */
export async function rawFiles(
  source: ExportSource,
  isWanted: (name: string) => boolean,
): Promise<RawFile[]> {
  const files = await filesOf(source, isWanted)
  if (files.length > MOST_FILES) throw tooLarge({ most: `${MOST_FILES} fichiers` })
  return files.sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function filesOf(
  source: ExportSource,
  isWanted: (name: string) => boolean,
): Promise<RawFile[]> {
  if ('bytes' in source) return held(source.bytes, 'fichier reçu', isWanted)
  if ('url' in source)
    return held(await download(source.url, MOST_HELD), nameIn(source.url), isWanted)
  const facts = statSync(source.path, { throwIfNoEntry: false })
  if (!facts) throw notThere({ where: source.path })
  if (!facts.isDirectory()) return onDisk(source.path, facts.size, isWanted, true)
  return readdirSync(source.path, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(source.path, name)
    const within = statSync(path, { throwIfNoEntry: false })
    return within?.isFile() ? onDisk(path, within.size, isWanted, false) : []
  })
}

/** The last part of an address, which often says what the file is. */
function nameIn(url: string): string {
  const [path = ''] = url.split(/[?#]/)
  return baseName(path) || 'fichier reçu'
}

/** A single file is taken whatever its name: who gives it says what it is. */
function onDisk(
  path: string,
  size: number,
  isWanted: (name: string) => boolean,
  isAlone: boolean,
): RawFile[] {
  const isZip = startsAsZip(path)
  if (!isZip && !isAlone && !isWanted(basename(path))) return []
  if (size > (isZip ? MOST_HELD : MOST_READ))
    throw tooLarge({ most: `${(isZip ? MOST_HELD : MOST_READ) / MEGA} Mo` })
  if (isZip) return unzipped(readFileSync(path), path, isWanted)
  return [{ name: basename(path), path, chunks: () => piecesOf(path) }]
}

function held(bytes: Uint8Array, name: string, isWanted: (name: string) => boolean): RawFile[] {
  if (bytes.length > MOST_HELD) throw tooLarge({ most: `${MOST_HELD / MEGA} Mo` })
  if (isZip(bytes)) return unzipped(bytes, name, isWanted)
  return [{ name, path: name, chunks: () => slicesOf(bytes) }]
}

function unzipped(
  bytes: Uint8Array,
  archive: string,
  isWanted: (name: string) => boolean,
): RawFile[] {
  const limits = { mostEntries: MOST_FILES, mostBytes: MOST_READ }
  const zip = sound(() => openZip(bytes, limits))
  // some systems put a shadow of each file in an archive
  const wanted = zip.names.filter((path) => isWanted(baseName(path)) && !/(^|\/)\._/.test(path))
  return wanted.map((path) => ({
    name: baseName(path),
    path: `${archive}/${path}`,
    chunks: () => {
      const content = sound(() => zip.read(path, MOST_HELD))
      if (!content) throw tooLarge({ most: `${MOST_HELD / MEGA} Mo par fichier` })
      return slicesOf(content)
    },
  }))
}

/** Says in our words what is wrong with an archive. */
function sound<T>(act: () => T): T {
  try {
    return act()
  } catch (problem) {
    if (!(problem instanceof BadZip)) throw problem
    throw problem.kind === 'too-large'
      ? tooLarge({ most: problem.message })
      : brokenExport({ why: problem.message })
  }
}

function startsAsZip(path: string): boolean {
  const [first = new Uint8Array()] = piecesOf(path, 4)
  return isZip(first)
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 8
}

function* piecesOf(path: string, size = CHUNK): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const piece = Buffer.alloc(size)
      const read = readSync(file, piece, 0, size, null)
      if (read === 0) return
      yield piece.subarray(0, read)
    }
  } finally {
    closeSync(file)
  }
}

function* slicesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += CHUNK)
    yield bytes.subarray(start, start + CHUNK)
}

/** A zip and the folder it unpacks to have the same checksum; `readAs` is raised when the importer reads otherwise. */
export function checksumOf(readAs: string, files: Iterable<readonly [string, RawFile]>): string {
  const hash = createHash('sha256').update(readAs)
  for (const [key, { chunks }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const content = createHash('sha256')
    for (const chunk of chunks()) content.update(chunk)
    hash.update(key).update('\0').update(content.digest())
  }
  return hash.digest('hex')
}

/** The whole of a file in memory, when it is not larger than `most` bytes. */
export function bytesOf(file: RawFile, most = MOST_HELD): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  for (const chunk of file.chunks()) {
    size += chunk.length
    if (size > most) throw tooLarge({ most: `${most / MEGA} Mo` })
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
