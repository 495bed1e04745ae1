import { inTransaction } from '../../../platform/server/db.ts'
import type { House } from '../../../platform/server/testing.ts'
import type { Memo } from '../memo.ts'
import type { Photo } from '../photo.ts'
import { addPhoto } from './add-photo.ts'
import { sayMemo } from './say-memo.ts'
import { takeMemo } from './take-memo.ts'
import { takePhoto } from './take-photo.ts'

/** A plain picture, drawn for the test. */
export async function givenPicture(
  kind: 'jpeg' | 'png' | 'webp' = 'jpeg',
  { width = 640, height = 480, shade = 120 } = {},
): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  const background = { r: shade, g: 90, b: 60 }
  return sharp({ create: { width, height, channels: 3, background } })
    .toFormat(kind)
    .toBuffer()
}

/** A photo that somebody of the house added to a story, through the real verbs. */
export async function givenPhoto(
  house: House,
  who: string,
  experienceId: string,
  shade = 120,
): Promise<Photo> {
  const photo = new File([new Uint8Array(await givenPicture('jpeg', { shade }))], 'photo.jpg')
  return inTransaction(house.db, async (db) => {
    const ctx = { ...house.ctx(who), db }
    return addPhoto(ctx, { experienceId, taken: await takePhoto(ctx, { experienceId, photo }) })
  })
}

/** A voice that somebody of the house recorded for a story, through the real verbs. */
export async function givenMemo(
  house: House,
  who: string,
  experienceId: string,
  milliseconds = 4_000,
): Promise<Memo> {
  const voice = new File([new Uint8Array(spokenWebm(milliseconds))], 'voix.webm')
  return inTransaction(house.db, async (db) => {
    const ctx = { ...house.ctx(who), db }
    const taken = await takeMemo(ctx, { experienceId, voice })
    return sayMemo(ctx, { experienceId, taken, transcript: null })
  })
}

/** A WebM recording that lasts so long, as a browser writes it: sizes of the outer parts unknown. */
export function spokenWebm(milliseconds: number, codec = 'A_OPUS'): Uint8Array {
  const element = (id: number[], content: number[]) => [...id, 0x80 | content.length, ...content]
  const unknown = [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]
  const letters = [...codec].map((letter) => letter.charCodeAt(0))
  const since = Math.min(milliseconds, 20)
  const from = milliseconds - since
  return Uint8Array.from([
    ...element([0x1a, 0x45, 0xdf, 0xa3], [0x42, 0x82, 0x84, 0x77, 0x65, 0x62, 0x6d]),
    ...[0x18, 0x53, 0x80, 0x67, ...unknown],
    ...element([0x16, 0x54, 0xae, 0x6b], element([0xae], element([0x86], letters))),
    ...[0x1f, 0x43, 0xb6, 0x75, ...unknown],
    ...element([0xe7], [(from >> 16) & 0xff, (from >> 8) & 0xff, from & 0xff]),
    ...element([0xa3], [0x81, 0x00, since, 0x80, 1, 2, 3]),
  ])
}

/** An Ogg recording that lasts so long: its head, then its last page. */
export function spokenOgg(seconds: number): Uint8Array {
  const page = (samples: number, content: string) => {
    const head = Buffer.alloc(28)
    head.write('OggS')
    head.writeBigInt64LE(BigInt(samples), 6)
    head.set([1, content.length], 26)
    return Buffer.concat([head, Buffer.from(content)])
  }
  return Uint8Array.from(Buffer.concat([page(0, 'OpusHead'), page(seconds * 48_000, 'sound')]))
}
