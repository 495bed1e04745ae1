import { crc32, inflateRawSync } from 'node:zlib'

/** Guards against archives made to fill the memory or to write elsewhere. */
export type ZipLimits = { mostEntries: number; mostBytes: number }

/** Why an archive is not opened: too much in it, or not what it says. */
export class BadZip extends Error {
  readonly kind: 'too-large' | 'broken'

  constructor(kind: 'too-large' | 'broken', why: string) {
    super(why)
    this.name = 'BadZip'
    this.kind = kind
  }
}

const broken = (why: string) => new BadZip('broken', why)

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8

type Entry = {
  name: string
  method: number
  encrypted: boolean
  crc: number
  packed: number
  size: number
  at: number
}

/** An archive whose table of contents was read and is sound; a file is unpacked only when it is asked for. */
export type OpenZip = {
  names: readonly string[]
  /** Its content, every size and checksum verified; undefined when there is no such file, or one larger than wanted. */
  read: (name: string, most?: number) => Uint8Array | undefined
}

/** Opens a zip held in memory (PKWARE APPNOTE 4.3, without zip64). */
export function openZip(bytes: Uint8Array, { mostEntries, mostBytes }: ZipLimits): OpenZip {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directoryOf(view)
  if (entries.length > mostEntries) throw new BadZip('too-large', `${mostEntries} fichiers`)
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostBytes)
    throw new BadZip('too-large', `${mostBytes / 1024 / 1024} Mo`)
  const outside = entries.find(({ name }) => /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(name))
  if (outside) throw broken(`l’archive veut écrire hors de son dossier (${outside.name})`)
  const named = new Map(entries.map((entry) => [entry.name, entry]))
  return {
    names: [...named.keys()],
    read: (name, most = mostBytes) => {
      const entry = named.get(name)
      return entry && entry.size <= most ? unpack(view, entry) : undefined
    },
  }
}

/** Unpacks the wanted files of a zip in memory, every size and checksum verified. */
export function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: ZipLimits,
): Map<string, Uint8Array> {
  const { names, read } = openZip(bytes, limits)
  return new Map(
    names.filter(isWanted).flatMap((name) => {
      const content = read(name)
      return content ? [[name, content] as const] : []
    }),
  )
}

function directoryOf(view: Buffer): Entry[] {
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > view.length || view.readUInt32LE(end) !== END_OF_DIRECTORY) {
    throw broken('l’archive zip est tronquée ou n’en est pas une')
  }
  const count = view.readUInt16LE(end + 10)
  let at = view.readUInt32LE(end + 16)
  const entries: Entry[] = []
  for (let seen = 0; seen < count; seen++) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== DIRECTORY_ENTRY)
      throw broken('le sommaire de l’archive zip est abîmé')
    const nameLength = view.readUInt16LE(at + 28)
    entries.push({
      name: view.toString('utf8', at + 46, at + 46 + nameLength),
      method: view.readUInt16LE(at + 10),
      encrypted: (view.readUInt16LE(at + 8) & ENCRYPTED) === ENCRYPTED,
      crc: view.readUInt32LE(at + 16),
      packed: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      at: view.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return entries
}

function unpack(view: Buffer, entry: Entry): Uint8Array {
  const bad = (why: string) => broken(`${entry.name} : ${why}`)
  if (entry.encrypted) throw bad('le fichier est protégé par un mot de passe')
  if (entry.at + 30 > view.length || view.readUInt32LE(entry.at) !== LOCAL_HEADER)
    throw bad('l’archive est abîmée')
  const start = entry.at + 30 + view.readUInt16LE(entry.at + 26) + view.readUInt16LE(entry.at + 28)
  const packed = view.subarray(start, start + entry.packed)
  if (packed.length !== entry.packed) throw bad('l’archive est tronquée')
  const content = inflate(packed, entry, bad)
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw bad('le contenu ne correspond pas à sa somme de contrôle')
  return content
}

function inflate(packed: Buffer, entry: Entry, bad: (why: string) => Error): Buffer {
  if (entry.method === STORED) return packed
  if (entry.method !== DEFLATED) throw bad('cette compression n’est pas connue')
  try {
    // a header that lies about its size stops here: no more than announced is ever unpacked
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) })
  } catch {
    throw bad('le contenu est abîmé')
  }
}
