import { badgePicture } from '../../../../engines/badge-picture/badge-picture.ts'
import { presentation } from '../../../../engines/credentials/build/presentation.ts'
import { bakePng } from '../../../../engines/credentials/files/png.ts'
import { bakeSvg } from '../../../../engines/credentials/files/svg.ts'
import { readDocument } from '../../../../engines/credentials/verify/limits.ts'
import type { BadgeVersion } from '../../../badges/version.ts'

/** The picture with the signed badge inside, as SVG (Open Badges 3.0, 5.3.2). */
export function bakedSvg({ content }: BadgeVersion, credential: string): string {
  return bakeSvg(badgePicture(content.picture), credential)
}

const SIDE = 800

/** The same as PNG (5.3.1), drawn at twice its size. */
export async function bakedPng({ content }: BadgeVersion, credential: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp')
  const drawn = await sharp(Buffer.from(badgePicture(content.picture)), { density: 144 })
    .resize(SIDE, SIDE)
    .png()
    .toBuffer()
  return bakePng(drawn, credential)
}

/** The badge with the words that stand about it, side by side: each is signed by itself, and the badge does not change. */
export function withWords(credential: string, words: readonly string[]): string {
  const credentials = [credential, ...words].map((text) => readDocument(text))
  return JSON.stringify(presentation({ credentials }))
}
