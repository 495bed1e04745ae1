import { cleanSvg } from '../../../engines/credentials/files/clean-svg.ts'
import { unbakePng } from '../../../engines/credentials/files/png.ts'
import { unbakeSvg } from '../../../engines/credentials/files/svg.ts'
import { CredentialRefusal } from '../../../engines/credentials/refusal.ts'
import { imageBroken, LARGEST_FILE, noBadgeInside, tooLarge } from '../verification.ts'

/** The text in a file: itself, or what was written into a picture, which is then given too, cleaned, to be shown. */
export function openPicture(file: Uint8Array): { text: string; picture: string | undefined } {
  if (file.length > LARGEST_FILE) throw tooLarge()
  try {
    if (isPng(file)) return { text: mustHold(unbakePng(file)), picture: shown('png', file) }
    const text = Buffer.from(file).toString('utf8')
    if (!/^\s*</.test(text.replace(/^\uFEFF/, ''))) return { text, picture: undefined }
    return { text: mustHold(unbakeSvg(text)), picture: shown('svg+xml', cleanSvg(text)) }
  } catch (problem) {
    if (!(problem instanceof CredentialRefusal)) throw problem
    throw problem.code === 'too_large' ? tooLarge() : imageBroken()
  }
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

const isPng = (file: Uint8Array) => SIGNATURE.equals(file.subarray(0, SIGNATURE.length))

function mustHold(text: string | undefined): string {
  if (text === undefined) throw noBadgeInside()
  return text
}

function shown(kind: string, picture: Uint8Array | string): string {
  return `data:image/${kind};base64,${Buffer.from(picture).toString('base64')}`
}
