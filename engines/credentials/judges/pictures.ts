import { crc32, deflateSync } from 'node:zlib'

/** A PNG of one green point. */
export function smallPng(): Uint8Array {
  const header = Buffer.from('0000000100000001080200000000000000'.slice(0, 26), 'hex')
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.of(0, 0x2e, 0x7d, 0x32))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

function chunk(kind: string, bytes: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), bytes])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(bytes.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A green disc. */
export function smallSvg(): string {
  return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#2e7d32"/></svg>'
}
