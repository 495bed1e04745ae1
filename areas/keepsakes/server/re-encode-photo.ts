import type { Metadata, Sharp } from 'sharp'
import {
  kindOfPhoto,
  LARGE_SIDE,
  LARGEST_PHOTO,
  LEAST_SIDE,
  MOST_PIXELS,
  notAPhoto,
  photoTooHeavy,
  photoTooLarge,
  photoTooThin,
  SMALL_SIDE,
} from '../photo.ts'

export type Drawing = { bytes: Buffer; width: number; height: number }
export type Drawings = { large: Drawing; small: Drawing }

/**
 * Draws a photo again from its dots, large and small, upright, whole. Nothing but the dots goes on: no place, no camera,
 * no foreign code. What is not a photo, or unfolds into far too much, is refused before it is drawn.
 */
export function reEncodePhoto(bytes: Uint8Array, mostPixels = MOST_PIXELS): Promise<Drawings> {
  const drawn = turn.then(() => draw(bytes, mostPixels))
  turn = drawn.catch(() => undefined)
  return drawn
}

/** One photo at a time: each takes up to 160 MB while it is drawn (40 million dots of 4 bytes). */
let turn: Promise<unknown> = Promise.resolve()

async function draw(bytes: Uint8Array, mostPixels: number): Promise<Drawings> {
  if (bytes.byteLength > LARGEST_PHOTO) throw photoTooHeavy()
  const kind = kindOfPhoto(bytes)
  if (!kind) throw notAPhoto()
  const open = await library()
  const photo = () => open(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
  const seen = await photo().metadata().catch(refuse)
  if (seen.format !== kind) throw notAPhoto()
  mustBeSeen(seen, mostPixels)
  const large = await shrunk(photo().autoOrient(), LARGE_SIDE).catch(refuse)
  return { large, small: await shrunk(open(large.bytes), SMALL_SIDE) }
}

/** The image library weighs 30 MB once loaded: only whoever adds a photo pays for it. */
async function library() {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}

function mustBeSeen({ width, height }: Metadata, mostPixels: number): void {
  if (width * height > mostPixels) throw photoTooLarge()
  if (Math.min(width, height) < LEAST_SIDE) throw photoTooThin()
}

async function shrunk(photo: Sharp, side: number): Promise<Drawing> {
  const { data, info } = await photo
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height }
}

/** The library says in English what is wrong; only that it holds too many dots is told apart. */
function refuse(problem: unknown): never {
  if (problem instanceof Error && /pixel limit/.test(problem.message)) throw photoTooLarge()
  throw notAPhoto()
}
