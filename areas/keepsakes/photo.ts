import { refusal } from '../../platform/refusal.ts'

/** Who is on the photo: nobody, the person, somebody who agreed, or the person does not know. */
export const PEOPLE = ['nobody', 'self', 'agreed', 'unsure'] as const
export type People = (typeof PEOPLE)[number]

/** A photo of something lived: shown whole, in the person's order, with their words. */
export type Photo = {
  id: string
  personId: string
  experienceId: string
  /** Address of the file for a screen, and of the one for a list. */
  file: string
  smallFile: string
  width: number
  height: number
  rank: number
  caption: string | null
  people: People | null
  agreedAt: Date | null
  addedAt: Date
}

export const MOST_PHOTOS = 6
export const CAPTION_MAX = 160

/** Photos of today's phones weigh 3 to 8 MB. */
export const LARGEST_PHOTO = 10 * 1024 * 1024
/** Above this a picture is a trap: few bytes that unfold into a very large drawing. */
export const MOST_PIXELS = 40_000_000
/** Narrower than this nobody sees anything. */
export const LEAST_SIDE = 32
/** Sides of the two drawings made of a photo. */
export const LARGE_SIDE = 1600
export const SMALL_SIDE = 480

/** What a photo may be: the three kinds that every browser and our image library read. */
export const PHOTO_KINDS = 'image/jpeg,image/png,image/webp'

export type PhotoKind = 'jpeg' | 'png' | 'webp'

/** The kind of a picture by its first bytes; its name and what the browser says of it count for nothing. */
export function kindOfPhoto(bytes: Uint8Array): PhotoKind | undefined {
  const at = (start: number, ...wanted: number[]) =>
    wanted.every((byte, place) => bytes[start + place] === byte)
  if (at(0, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (at(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  // "RIFF", four bytes of length, "WEBP".
  if (at(0, 0x52, 0x49, 0x46, 0x46) && at(8, 0x57, 0x45, 0x42, 0x50)) return 'webp'
  return undefined
}

/** May others see it one day? Only with words for those who do not see, and when nobody on it can mind. */
export function mayBeShown({ caption, people }: Pick<Photo, 'caption' | 'people'>): boolean {
  return caption !== null && people !== null && people !== 'unsure'
}

/** The same photos, this one moved by one place; at the end of the row it stays. */
export function moved(photos: readonly Photo[], id: string, by: -1 | 1): Photo[] {
  const from = photos.findIndex((photo) => photo.id === id)
  const to = from + by
  const [one, other] = [photos[from], photos[to]]
  if (!one || !other) return [...photos]
  return photos.with(from, other).with(to, one)
}

export const noSuchPhoto = refusal('keepsakes.noSuchPhoto', 404)
export const noSuchStory = refusal('keepsakes.noSuchStory', 404)
export const photoNeeded = refusal('keepsakes.photoNeeded', 422, 'photo')
export const photoTooHeavy = refusal('keepsakes.photoTooHeavy', 413, 'photo')
export const photoTooLarge = refusal('keepsakes.photoTooLarge', 422, 'photo')
export const photoTooThin = refusal('keepsakes.photoTooThin', 422, 'photo')
export const notAPhoto = refusal('keepsakes.notAPhoto', 422, 'photo')
export const tooManyPhotos = refusal('keepsakes.tooManyPhotos', 409, 'photo')
