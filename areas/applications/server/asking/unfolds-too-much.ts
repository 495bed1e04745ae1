import { inflateSync } from 'node:zlib'

/** A scanned page at 300 dots an inch is 25 MB. */
const MOST_UNFOLDED = 64 * 1024 * 1024
/** Streams folded in streams. */
const DEEPEST = 3

/**
 * Would reading this PDF fill the memory? Every stream is unfolded up to a limit; a list of objects written in any other way
 * than the usual one, or under a name spelled in signs, is not unfolded at all.
 */
export function unfoldsTooMuch(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = file.toString('latin1')
  for (const { index, 0: word } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const start = index + word.length
    const dict = text.slice(Math.max(text.lastIndexOf(' obj', index), index - 4_000, 0), index)
    if (isOddList(dict)) return true
    const end = text.indexOf('endstream', start)
    if (isBomb(file.subarray(start, end < 0 ? undefined : end))) return true
  }
  return false
}

const isOddList = (dict: string) =>
  /#[\da-f]{2}/i.test(dict.replace(/\([^)]*\)/g, ''))
    ? /\/Filter|\/F#/.test(dict) && /Type|#54/.test(dict)
    : /\/(ObjStm|XRef)\b/.test(dict) && /ASCII|LZW|RunLength|\/(A85|AHx|RL)\b/.test(dict)

function isBomb(folded: Uint8Array, depth = 0): boolean {
  // Zlib says so in its first byte (RFC 1950, 2.2).
  if (folded[0] !== 0x78) return false
  if (depth === DEEPEST) return true
  try {
    const options = { maxOutputLength: MOST_UNFOLDED }
    return isBomb(inflateSync(folded, options), depth + 1)
  } catch (problem) {
    return problem instanceof RangeError
  }
}
