/** Makes UUID version 7 identifiers (RFC 9562 §5.7): sorted by time, made by the application, never by the database. */
export function uuidV7(now: Date, random: Uint8Array): string {
  const bytes = new Uint8Array(16)
  const time = now.getTime()
  for (let index = 0; index < 6; index++)
    bytes[index] = Math.floor(time / 2 ** (8 * (5 - index))) & 0xff
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** True when a piece of an address looks like one of our identifiers. */
export function isId(text: string): boolean {
  return UUID.test(text)
}
