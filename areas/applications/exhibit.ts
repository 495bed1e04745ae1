import { z } from 'zod'
import { many, optionalText } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

/** What may show that somebody knows how to do it. */
export const OWN_KINDS = ['experience', 'photo', 'voice', 'word'] as const
export type OwnKind = (typeof OWN_KINDS)[number]
export type ExhibitKind = OwnKind | 'link' | 'file'
export type Media = 'image/webp' | 'application/pdf'

/** One thing that shows a criterion: something the person has here already, a link, or a file. */
export type Exhibit = {
  id: string
  applicationId: string
  personId: string
  criterionId: string
  kind: ExhibitKind
  /** Its name in the area it belongs to; photos, voices and words of others are read there, each time. */
  ref: string | null
  title: string
  words: string | null
  url: string | null
  file: string | null
  media: Media | null
  addedAt: Date
  removedAt: Date | null
}

/** More than anybody looks at. */
export const MOST_EXHIBITS = 8
export const LARGEST_FILE = 10 * 1024 * 1024
export const TITLE_MAX = 120
export const URL_MAX = 500
export const FILE_KINDS = 'image/jpeg,image/png,image/webp,application/pdf'

export const linkForm = z.object({
  title: optionalText(TITLE_MAX),
  url: z
    .string()
    .transform((typed) => linkFrom(typed))
    .pipe(z.string('exhibits.badLink')),
})
export const fileForm = z.object({ title: optionalText(TITLE_MAX) })
export const chooseForm = z.object({ pieces: many(MOST_EXHIBITS, 60) })

/** `experience.0198…`: how a form names a thing of the person's. */
export const keyOf = ({ kind, ref }: { kind: string; ref: string }) => `${kind}.${ref}`

/** An address of the web, with `https://` when it was left out; null when it is none. */
export function linkFrom(typed: string): string | null {
  const whole = /^[a-z][a-z+.-]*:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`
  if (whole.length > URL_MAX || !URL.canParse(whole)) return null
  const { protocol, hostname, href, username } = new URL(whole)
  if (!/^https?:$/.test(protocol) || !hostname.includes('.') || username !== '') return null
  return href.length > URL_MAX ? null : href
}

/** A PDF says so in its first bytes; its name counts for nothing. */
export const isPdf = (bytes: Uint8Array) =>
  [0x25, 0x50, 0x44, 0x46, 0x2d].every((byte, place) => bytes[place] === byte)

export const noSuchExhibit = refusal('exhibits.noSuchExhibit', 404)
export const tooManyExhibits = refusal('exhibits.tooManyExhibits', 409, 'form')
export const notThere = refusal('exhibits.notThere', 422, 'pieces')
export const chooseOne = refusal('exhibits.chooseOne', 422, 'pieces')
export const fileNeeded = refusal('exhibits.fileNeeded', 422, 'file')
export const fileTooHeavy = refusal('exhibits.fileTooHeavy', 413, 'file')
export const notAFile = refusal('exhibits.notAFile', 422, 'file')
