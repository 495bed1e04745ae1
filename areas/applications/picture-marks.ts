/** Segments of a JPEG that say where, when and with what it was taken: APP1 to APP13 and APP15, and comments (ITU T.81, B.1). */
const isMark = (kind: number) =>
  (kind >= 0xe1 && kind <= 0xed && kind !== 0xe2) || kind === 0xef || kind === 0xfe

/**
 * A JPEG without what the camera wrote in it; its dots are the same, and so is how its colours are read (APP0, APP2, APP14).
 * What is no JPEG is given back as it is.
 */
export function withoutMarks(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes
  const kept = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const kind = bytes[at + 1] ?? 0
    // From here on it is the picture itself.
    if (kind === 0xda || kind === 0xd9) break
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
    if (end > bytes.length) break
    if (!isMark(kind)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return joined([...kept, bytes.subarray(at)])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
