import type { Design } from '../../../engines/badge-picture/badge-picture.ts'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { momentOf } from '../../accounts/when.ts'
import type { BadgeContent } from '../badge-content.ts'
import type { Change } from '../change.ts'
import {
  ANSWERS,
  criteriaIn,
  PICTURE,
  type Piece,
  QUESTION_PATHS,
  type Question,
} from '../piece.ts'
import type { Seat } from '../seat.ts'
import { togetherWords } from '../together-words.ts'
import { versionWords } from '../version-words.ts'

/** The name one is known by at the table; "somebody" once it is forgotten. */
export function nameOf(seats: readonly Seat[], seatId: string, reading: Reading): string {
  const say = sayer(togetherWords, reading)
  return seats.find(({ id }) => id === seatId)?.name ?? say('somebody')
}

/** The name, and what they do or why they are there. */
export function whoIs({ name, about, kind }: Seat, reading: Reading): string {
  const say = sayer(togetherWords, reading)
  return `${name ?? say('somebody')} (${about ?? say(kind)})`
}

/** What a piece is, as one says it: "le critère 2", "ce qu'il vaut". */
export function whatIs(key: string, pieces: readonly Piece[], reading: Reading): string {
  const say = sayer(versionWords, reading)
  const answer = ANSWERS.find((known) => known === key)
  if (answer) return say(answer)
  if (key === PICTURE) return say('picture')
  if (key.startsWith('link-')) return say('aLink')
  const place = criteriaIn(pieces).findIndex((one) => one.key === key) + 1
  return place > 0 ? say('criterion', { place }) : say('aCriterion')
}

/** What somebody did, in a sentence without its subject. */
export function deedIs(
  { deed, key, before, after }: Change,
  pieces: readonly Piece[],
  reading: Reading,
): string {
  const say = sayer(versionWords, reading)
  const what = whatIs(key, pieces, reading)
  if (deed === 'begun' || deed === 'agreed') return say(deed)
  if (deed === 'published' || deed === 'reopened')
    return say(deed, { number: after?.version ?? '' })
  if (deed === 'written') return say(before === null ? 'wrote' : 'rewrote', { what })
  return say(deed, { what })
}

/** A value as text: what was written, and what goes with it. */
export function textOf(value: Change['before']): string {
  if (value === null) return ''
  if (value.framework) return `${value.name ?? ''} (${value.framework})`
  const { gone: _gone, id: _id, ids: _ids, digest: _digest, version: _version, ...told } = value
  return Object.values(told).filter(Boolean).join(' · ')
}

export function whenIs(at: Date, now: Date, reading: Reading): string {
  const { day, time } = momentOf(at, now, reading.language)
  return `${day}, ${time}`
}

/** Where the picture of a design is drawn. */
export function pictureSrc(design: Design): string {
  const { alt: _alt, ...drawn } = design
  return `/badge-image.svg?${new URLSearchParams(drawn)}`
}

export const altOf = ({ picture, name }: Pick<BadgeContent, 'picture' | 'name'>) =>
  picture.alt || name

export const questionHref = (home: string, question: Question) =>
  question === 'criteria' ? `${home}/criteres` : `${home}/questions/${QUESTION_PATHS[question]}`

export type SayTogether = Say<typeof togetherWords>
