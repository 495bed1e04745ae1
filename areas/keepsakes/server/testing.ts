import { inTransaction } from '../../../platform/server/db.ts'
import type { House } from '../../../platform/server/testing.ts'
import type { Photo } from '../photo.ts'
import { addPhoto } from './add-photo.ts'
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
