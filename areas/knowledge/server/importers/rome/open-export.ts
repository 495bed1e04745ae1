import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BadZip, readZip } from '../../../../../platform/server/zip/read-zip.ts'
import {
  brokenExport,
  type ExportSource,
  notThere,
  tooLarge,
  unreachable,
} from '../../../referential.ts'

/** A file of the export: its name as written, and its bytes. */
export type ExportFile = { name: string; bytes: Uint8Array }

/** An export opened but not yet read: files by short name ("referentiel_code_rome"), and what it says of itself. */
export type OpenExport = {
  files: Map<string, ExportFile>
  version: string
  publishedOn: string | null
  checksum: string
}

const MOST_BYTES = 100 * 1024 * 1024
const UNPACKED = { mostEntries: 200, mostBytes: 300 * 1024 * 1024 }
const PATIENCE_MS = 120_000
const CSV = /(?:^|[\\/])unix_(.+)_v(\d+)_utf8\.csv$/i
const ABOUT = /(?:^|[\\/])version\.txt$/i
/** Raised when the importer reads more or otherwise, so that a version already loaded can be loaded again. */
const READ_AS = '1'

/** Opens a zip, a folder or an address. Nothing is trusted yet but sizes and checksums. */
export async function openExport(source: ExportSource): Promise<OpenExport> {
  const raw = await rawFiles(source)
  const files = new Map<string, ExportFile>()
  const numbers = new Set<string>()
  for (const [name, bytes] of raw) {
    const [, short = '', number = ''] = CSV.exec(name) ?? []
    if (short === '') continue
    files.set(short.toLowerCase(), { name: baseName(name), bytes })
    numbers.add(number)
  }
  const [number] = numbers
  if (number === undefined) throw brokenExport({ why: 'aucun fichier « unix_…_utf8.csv » dedans' })
  if (numbers.size > 1)
    throw brokenExport({
      why: `des fichiers de versions différentes sont mêlés (${[...numbers].join(', ')})`,
    })
  const about = [...raw].find(([name]) => ABOUT.test(name))
  return {
    files,
    checksum: checksumOf(files),
    ...saidBy(about && Buffer.from(about[1]).toString('utf8'), number),
  }
}

/** version.txt names the version and its day; without it, file names do ("v460" is ROME 4.0 version 60). */
function saidBy(
  about: string | undefined,
  number: string,
): { version: string; publishedOn: string | null } {
  const version =
    /num[ée]ro de version\s*:\s*(\d+)/i.exec(about ?? '')?.[1] ??
    /^4(\d{2,3})$/.exec(number)?.[1] ??
    number
  const [, day, month, year] =
    /date de publication\s*:\s*(\d{2})\/(\d{2})\/(\d{4})/i.exec(about ?? '') ?? []
  return {
    version: version.replace(/^0+(?=\d)/, ''),
    publishedOn: year ? `${year}-${month}-${day}` : null,
  }
}

async function rawFiles(source: ExportSource): Promise<Map<string, Uint8Array>> {
  if ('bytes' in source) return unzipped(source.bytes)
  if ('url' in source) return unzipped(await download(source.url))
  const facts = statSync(source.path, { throwIfNoEntry: false })
  if (!facts) throw notThere({ where: source.path })
  if (!facts.isDirectory()) {
    if (facts.size > MOST_BYTES) throw tooLarge({ most: '100 Mo' })
    return unzipped(readFileSync(source.path))
  }
  const names = readdirSync(source.path).filter(isWanted)
  return new Map(names.map((name) => [name, readFileSync(join(source.path, name))]))
}

function unzipped(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length > MOST_BYTES) throw tooLarge({ most: '100 Mo' })
  try {
    return readZip(bytes, isWanted, UNPACKED)
  } catch (problem) {
    if (!(problem instanceof BadZip)) throw problem
    throw problem.kind === 'too-large'
      ? tooLarge({ most: problem.message })
      : brokenExport({ why: problem.message })
  }
}

function isWanted(name: string): boolean {
  return CSV.test(name) || ABOUT.test(name)
}

async function download(url: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'follow',
    })
    if (!answer.ok || !answer.body)
      throw unreachable({ where: url, why: `réponse ${answer.status}` })
    for await (const part of answer.body) {
      size += part.length
      if (size > MOST_BYTES) throw tooLarge({ most: '100 Mo' })
      parts.push(part)
    }
  } catch (problem) {
    if (problem instanceof Error && problem.name === 'Refusal') throw problem
    const isSlow = problem instanceof Error && problem.name === 'TimeoutError'
    throw unreachable({ where: url, why: isSlow ? 'trop lent' : 'pas de connexion' })
  }
  return Buffer.concat(parts)
}

/** A zip and the folder it unpacks to have the same checksum. */
function checksumOf(files: ReadonlyMap<string, ExportFile>): string {
  const hash = createHash('sha256').update(READ_AS)
  for (const [short, { bytes }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(short).update('\0').update(createHash('sha256').update(bytes).digest())
  }
  return hash.digest('hex')
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
