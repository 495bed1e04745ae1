import { z } from 'zod'
import { optionalText, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

/** The smallest part of a badge that one writes at a time: an answer, a criterion, a link of a criterion, the picture. */
export type Piece = {
  id: string
  key: string
  value: PieceValue
  /** Grows by one at each change: whoever writes says which one they saw. */
  revision: number
  /** Other wordings written at the same time; somebody chooses. */
  beside: Wording[]
  seatId: string
  changedAt: Date
}

/** Always texts under names, so that any piece is compared, chained and shown in the same way. */
export const pieceValue = z.record(z.string(), z.string())
export type PieceValue = z.output<typeof pieceValue>

/** What somebody else wrote of the same piece, at the same time. */
export const wording = z.object({ value: pieceValue, seatId: z.string(), at: z.string() })
export type Wording = z.output<typeof wording>

/** The six questions, in their order, and the pieces each asks for. */
export const QUESTIONS = ['purpose', 'form', 'criteria', 'givers', 'worth', 'cv'] as const
export type Question = (typeof QUESTIONS)[number]

/** What each is called in addresses. */
export const QUESTION_PATHS: Record<Question, string> = {
  purpose: 'a-quoi-il-sert',
  form: 'sa-forme',
  criteria: 'ses-criteres',
  givers: 'qui-le-donne',
  worth: 'ce-qu-il-vaut',
  cv: 'sur-un-cv',
}

export const questionAt = (path: string): Question | undefined =>
  QUESTIONS.find((question) => QUESTION_PATHS[question] === path)

export const ANSWERS = ['purpose', 'name', 'kind', 'givers', 'worth', 'tags', 'cv'] as const
export type Answer = (typeof ANSWERS)[number]

export const ASKED: Record<Question, readonly Answer[]> = {
  purpose: ['purpose'],
  form: ['name', 'kind'],
  criteria: [],
  givers: ['givers'],
  worth: ['worth', 'tags'],
  cv: ['cv'],
}

export const ANSWER_MAX: Record<Answer, number> = {
  purpose: 600,
  name: 80,
  kind: 40,
  givers: 400,
  worth: 600,
  tags: 200,
  cv: 200,
}

/** Kinds of Open Badges 3.0 (`achievementType`) that people recognise. */
export const BADGE_KINDS = ['Competency', 'Achievement', 'CommunityService', 'Course'] as const
export type BadgeKind = (typeof BADGE_KINDS)[number]
export const kindOf = (text: string): BadgeKind =>
  BADGE_KINDS.find((known) => known === text) ?? 'Competency'

/** What is typed for one question: its answers, and the revision of each that was seen. */
export const answersTyped = z.object({
  purpose: optionalText(ANSWER_MAX.purpose),
  name: optionalText(ANSWER_MAX.name),
  kind: optionalText(ANSWER_MAX.kind),
  givers: optionalText(ANSWER_MAX.givers),
  worth: optionalText(ANSWER_MAX.worth),
  tags: optionalText(ANSWER_MAX.tags),
  cv: optionalText(ANSWER_MAX.cv),
  seen: z
    .string()
    .optional()
    .transform((typed) => seenIn(typed ?? '')),
})

/** `worth:2 tags:1`: the revision of each piece that was on the screen; 0 for one that was not there yet. */
export const seenOf = (pieces: readonly Piece[], keys: readonly string[]): string =>
  keys.map((key) => `${key}:${pieces.find((one) => one.key === key)?.revision ?? 0}`).join(' ')

function seenIn(typed: string): Map<string, number> {
  return new Map(
    typed.split(' ').flatMap((one): [string, number][] => {
      const [, key = '', revision = ''] = /^([a-z]+):(\d{1,9})$/.exec(one) ?? []
      return key ? [[key, Number(revision)]] : []
    }),
  )
}

/** What one must be seen doing: in the style "sait …", how it is seen, and how well, from one to four. */
export const criterionTyped = z.object({
  text: text(240),
  evidence: optionalText(240),
  level: z.enum(['', '1', '2', '3', '4']).catch(''),
  seen: z.coerce.number().int().min(0).catch(0),
})
export type CriterionTyped = z.output<typeof criterionTyped>

export const criterionValue = ({ text, evidence, level }: CriterionTyped): PieceValue => ({
  text,
  evidence: evidence ?? '',
  level,
})

/** A badge is read at a glance. */
export const MOST_CRITERIA = 12

export const criterionKey = (id: string) => `criterion-${id}`
export const linkKey = (criterionId: string, conceptId: string) =>
  `link-${criterionId}-${conceptId}`
export const ORDER = 'order'
export const PICTURE = 'picture'

export const isCriterion = ({ key }: Pick<Piece, 'key'>) => key.startsWith('criterion-')
export const isLinkOf = ({ key }: Pick<Piece, 'key'>, criterionId: string) =>
  key.startsWith(`link-${criterionId}-`)

/** Removed, and still there to be put back. */
export const isGone = ({ value }: Pick<Piece, 'value'>) => value.gone === 'yes'

export function sameValue(one: PieceValue, other: PieceValue): boolean {
  return canonical(one) === canonical(other)
}

/** Written in one way only, whatever the order in which the database gives the names back. */
export function canonical(value: PieceValue | null): string {
  if (value === null) return 'null'
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Criteria that stand, in their order; one that the order does not name comes after, the oldest first. */
export function criteriaIn(pieces: readonly Piece[]): Piece[] {
  const order = (pieces.find(({ key }) => key === ORDER)?.value.ids ?? '').split(' ')
  const place = ({ id }: Piece) => {
    const at = order.indexOf(id)
    return at < 0 ? order.length : at
  }
  return pieces
    .filter((piece) => isCriterion(piece) && !isGone(piece))
    .toSorted((one, other) => place(one) - place(other) || (one.id < other.id ? -1 : 1))
}

export const noSuchPiece = refusal('badges.noSuchPiece', 404)
export const tooManyCriteria = refusal('badges.tooManyCriteria', 409)
export const changedMeanwhile = refusal('badges.changedMeanwhile', 409)
export const nameNeeded = refusal('badges.nameNeeded', 422, 'name')
