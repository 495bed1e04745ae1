import { crc32, inflateSync } from 'node:zlib'
import { CredentialRefusal } from '../refusal.ts'

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
/** Keyword of Open Badges 3.0, then that of 2.0, which is only read. */
const KEYWORD = 'openbadgecredential'
const KEYWORDS = [KEYWORD, 'openbadges']
const MOST_TEXT = 512 * 1024

type Chunk = { kind: string; bytes: Buffer }

/**
 * Writes a credential into a PNG (Open Badges 3.0, 5.3.1): one `iTXt` chunk, uncompressed, in place of any there was.
 * @param text the signed credential as JSON, or a compact JWT
 * @throws CredentialRefusal `png_malformed`
 */
export function bakePng(png: Uint8Array, text: string): Uint8Array {
  const kept = chunksOf(png).filter((chunk) => !KEYWORDS.includes(keywordOf(chunk) ?? ''))
  const baked = {
    kind: 'iTXt',
    bytes: Buffer.concat([
      Buffer.from(`${KEYWORD}\0\0\0\0\0`, 'latin1'),
      Buffer.from(text, 'utf8'),
    ]),
  }
  const [header, ...rest] = kept
  if (header === undefined) throw new CredentialRefusal('png_malformed')
  return Uint8Array.from(Buffer.concat([SIGNATURE, ...[header, baked, ...rest].map(written)]))
}

/**
 * The credential in a PNG, or nothing when it holds none. Text of Open Badges 2.0 is found too.
 * @throws CredentialRefusal `png_malformed`
 */
export function unbakePng(png: Uint8Array): string | undefined {
  const chunks = chunksOf(png)
  for (const keyword of KEYWORDS) {
    const found = chunks.find((chunk) => keywordOf(chunk) === keyword)
    if (found) return textIn(found)
  }
  return undefined
}

function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new CredentialRefusal('png_malformed')
  const chunks: Chunk[] = []
  for (let at = 8; at < bytes.length; ) {
    if (at + 12 > bytes.length) throw new CredentialRefusal('png_malformed')
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) throw new CredentialRefusal('png_malformed')
    const kind = bytes.toString('latin1', at + 4, at + 8)
    chunks.push({ kind, bytes: bytes.subarray(at + 8, end - 4) })
    at = end
    if (kind === 'IEND') break
  }
  if (chunks[0]?.kind !== 'IHDR' || chunks.at(-1)?.kind !== 'IEND')
    throw new CredentialRefusal('png_malformed')
  return chunks
}

function written({ kind, bytes }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), bytes])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function keywordOf({ kind, bytes }: Chunk): string | undefined {
  if (kind !== 'iTXt' && kind !== 'tEXt') return undefined
  const end = bytes.indexOf(0)
  return end > 0 ? bytes.toString('latin1', 0, end) : undefined
}

/** `keyword 0 compressed method language 0 translated 0 text`, or in older images `keyword 0 text`. */
function textIn({ kind, bytes }: Chunk): string {
  const afterKeyword = bytes.indexOf(0) + 1
  if (kind === 'tEXt') return bytes.toString('latin1', afterKeyword)
  const afterLanguage = bytes.indexOf(0, afterKeyword + 2) + 1
  const start = bytes.indexOf(0, afterLanguage) + 1
  if (afterLanguage === 0 || start === 0) throw new CredentialRefusal('png_malformed')
  const text = bytes.subarray(start)
  if (bytes[afterKeyword] !== 1) return text.toString('utf8')
  try {
    return inflateSync(text, { maxOutputLength: MOST_TEXT }).toString('utf8')
  } catch {
    throw new CredentialRefusal('png_malformed')
  }
}
