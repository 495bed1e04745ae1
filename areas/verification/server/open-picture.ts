import { cleanSvg } from '../../../engines/credentials/files/clean-svg.ts'
import { unbakePng } from '../../../engines/credentials/files/png.ts'
import { unbakeSvg } from '../../../engines/credentials/files/svg.ts'
import { CredentialRefusal } from '../../../engines/credentials/refusal.ts'
import {
  imageBroken,
  LARGEST_FILE,
  LARGEST_PHOTO,
  noBadgeInside,
  tooLarge,
} from '../verification.ts'
import { qrInPicture } from './qr-in-picture.ts'

/** The text in a file. `picture` is shown; `isWithin` when the file itself holds the badge, and does not only lead to it. */
export type Opened = { text: string; picture: string | undefined; isWithin: boolean }

/** The text in a file: itself, what was written into a picture, or what the QR code on a photo says. */
export async function openPicture(file: Uint8Array): Promise<Opened> {
  const kind = kindOfPhoto(file)
  if (file.length > (kind ? LARGEST_PHOTO : LARGEST_FILE)) throw tooLarge()
  const written = withinFile(file, kind)
  if (written) return { ...written, isWithin: true }
  const text = await qrInPicture(file)
  if (text === undefined) throw noBadgeInside()
  return { text, picture: undefined, isWithin: false }
}

/** What a file holds without any photo being read; nothing for a photo in which no badge was written. */
export function withinFile(
  file: Uint8Array,
  kind = kindOfPhoto(file),
): Pick<Opened, 'text' | 'picture'> | undefined {
  try {
    if (kind === 'png') {
      const text = unbakePng(file)
      return text === undefined ? undefined : { text, picture: shown('png', file) }
    }
    if (kind) return undefined
    const text = Buffer.from(file).toString('utf8')
    if (!/^\s*</.test(text.replace(/^\uFEFF/, ''))) return { text, picture: undefined }
    const inside = unbakeSvg(text)
    if (inside === undefined) throw noBadgeInside()
    return { text: inside, picture: shown('svg+xml', cleanSvg(text)) }
  } catch (problem) {
    if (!(problem instanceof CredentialRefusal)) throw problem
    throw problem.code === 'too_large' ? tooLarge() : imageBroken()
  }
}

/** What a file says it is by its first bytes. */
export function kindOfPhoto(file: Uint8Array): 'png' | 'jpeg' | 'webp' | undefined {
  const start = Buffer.from(file.subarray(0, 12))
  if (start.subarray(0, 8).toString('hex') === '89504e470d0a1a0a') return 'png'
  if (start.subarray(0, 3).toString('hex') === 'ffd8ff') return 'jpeg'
  const is = (from: number, word: string) => start.toString('latin1', from, from + 4) === word
  return is(0, 'RIFF') && is(8, 'WEBP') ? 'webp' : undefined
}

/** A heavy picture is read and not shown: it would travel back in the page. */
function shown(kind: string, picture: Uint8Array | string): string | undefined {
  if (picture.length > LARGEST_FILE) return undefined
  return `data:image/${kind};base64,${Buffer.from(picture).toString('base64')}`
}
