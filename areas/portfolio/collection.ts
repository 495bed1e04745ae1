import { z } from 'zod'
import { many, optionalText, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

/**
 * What may be shown: what the person knows how to do, a badge given here or kept from elsewhere, a word of somebody, what showed
 * it, a photo, a voice.
 */
export const PIECE_KINDS = [
  'skill',
  'badge',
  'brought',
  'recommendation',
  'evidence',
  'photo',
  'voice',
] as const
export type PieceKind = (typeof PIECE_KINDS)[number]

/** One thing chosen: its kind, and its name in the area it belongs to. */
export type Piece = { kind: PieceKind; id: string }

/** Some of what says what a person knows how to do, chosen and put in order for somebody. */
export type Collection = {
  id: string
  personId: string
  title: string
  sentence: string | null
  pieces: Piece[]
  createdAt: Date
  updatedAt: Date
}

export const TITLE_MAX = 80
export const SENTENCE_MAX = 240
/** More than a busy reader looks at. */
export const MOST_PIECES = 20
export const MOST_COLLECTIONS = 20

export const nameForm = z.object({ title: text(TITLE_MAX), sentence: optionalText(SENTENCE_MAX) })
/** The boxes shown are sent too: what was not on the page is neither added nor taken out. */
export const chooseForm = z.object({ pieces: many(400, 60) })
export const moveForm = z.object({ move: z.string().regex(/^(up|down|out)\.[a-z]+\.[\w-]{1,40}$/) })

/** `skill.organiser`: how a form names a piece. */
export const keyOf = ({ kind, id }: Piece) => `${kind}.${id}`

export function pieceFrom(key: string): Piece | undefined {
  const [name = '', id = ''] = key.split('.', 2)
  const kind = PIECE_KINDS.find((known) => known === name)
  return kind && id ? { kind, id } : undefined
}

/** What is ticked now: pieces that stay keep their place, new ones come last, in the order of the page. */
export function chosenAnew(before: readonly Piece[], ticked: readonly string[]): Piece[] {
  const stay = before.filter((piece) => ticked.includes(keyOf(piece)))
  const known = new Set(stay.map(keyOf))
  const come = [...new Set(ticked)].flatMap((key) => (known.has(key) ? [] : (pieceFrom(key) ?? [])))
  return [...stay, ...come]
}

/** The same pieces, one of them a place up or down, or out. At the end of the row it stays. */
export function movedIn(pieces: readonly Piece[], key: string, way: string): Piece[] {
  const from = pieces.findIndex((piece) => keyOf(piece) === key)
  if (way === 'out') return pieces.filter((_piece, place) => place !== from)
  const to = way === 'up' ? from - 1 : from + 1
  const [one, other] = [pieces[from], pieces[to]]
  return one && other ? pieces.with(from, other).with(to, one) : [...pieces]
}

export const noSuchCollection = refusal('portfolio.noSuchCollection', 404)
export const tooManyCollections = refusal('portfolio.tooManyCollections', 409)
export const tooManyPieces = refusal('portfolio.tooManyPieces', 422, 'pieces')
export const notThere = refusal('portfolio.notThere', 422, 'pieces')
