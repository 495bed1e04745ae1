import { brokenRow, wrongEncoding } from '../../referential.ts'
import { bytesOf, type RawFile } from './raw-files.ts'

/** How a file may be written: as UTF-8 only, or as windows-1252 when it is not sound UTF-8. */
export type Encoding = 'utf-8' | 'utf-8 or windows-1252'

/** The text of a file, a piece at a time. Refused with its line where it is not what it says. */
export function* textOf(file: RawFile, label: 'utf-8' | 'windows-1252'): Generator<string> {
  const decoder = new TextDecoder(label, { fatal: true })
  for (const chunk of withEnd(file.chunks())) {
    let text: string
    try {
      text = decoder.decode(chunk, { stream: chunk !== undefined })
    } catch {
      throw wrongEncoding({ file: file.name, line: firstWrongLine(file) })
    }
    if (text.includes('\0'))
      throw brokenRow({
        file: file.name,
        line: lineHolding(file, 0),
        why: 'un caractère interdit (NUL)',
      })
    if (text !== '') yield text
  }
}

function* withEnd<T>(all: Iterable<T>): Generator<T | undefined> {
  yield* all
  yield undefined
}

/** The alphabet a file is really in, among those accepted. */
export function alphabetOf(file: RawFile, accepted: Encoding): 'utf-8' | 'windows-1252' {
  if (accepted === 'utf-8') return 'utf-8'
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (const chunk of file.chunks()) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** Letters written by their number that no database can keep: nothing (NUL), and half a letter. */
const FORBIDDEN =
  /\\u0000|\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][0-9a-f]{2})\\ud[c-f][0-9a-f]{2}/i

/** The whole text of a file that is read at once (JSON, Turtle): UTF-8, without its mark, not larger than `most` bytes. */
export function wholeText(file: RawFile, most: number): string {
  const bytes = bytesOf(file, most)
  const text = [...textOf({ name: file.name, chunks: () => [bytes] }, 'utf-8')].join('')
  const at = text.search(FORBIDDEN)
  if (at < 0) return text
  const line = text.slice(0, at).split('\n').length
  throw brokenRow({ file: file.name, line, why: 'un caractère interdit' })
}

const NEW_LINE = 10
/** A line this long is no longer kept to be looked at. */
const LONGEST_LINE = 4 * 1024 * 1024

/** Line of the first bytes that are not UTF-8; worked out only when somebody must be told. */
function firstWrongLine(file: RawFile): number {
  let line = 1
  let rest: Uint8Array = new Uint8Array()
  for (const chunk of file.chunks()) {
    const bytes = Buffer.concat([rest, chunk])
    let start = 0
    for (let end = bytes.indexOf(NEW_LINE); end >= 0; end = bytes.indexOf(NEW_LINE, start)) {
      if (!isUtf8(bytes.subarray(start, end))) return line
      line++
      start = end + 1
    }
    rest = bytes.subarray(start)
    if (rest.length > LONGEST_LINE) return line
  }
  return line
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function lineHolding(file: RawFile, byte: number): number {
  let line = 1
  for (const chunk of file.chunks()) {
    const at = chunk.indexOf(byte)
    const before = at < 0 ? chunk : chunk.subarray(0, at)
    for (let end = before.indexOf(NEW_LINE); end >= 0; end = before.indexOf(NEW_LINE, end + 1))
      line++
    if (at >= 0) return line
  }
  return line
}
