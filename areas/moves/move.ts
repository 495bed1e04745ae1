import { z } from 'zod'
import { maybeOneOf, oneOf, optionalText, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

export const MOVE_KINDS = [
  'call',
  'letter',
  'visit',
  'meeting',
  'application',
  'immersion',
  'training',
  'other',
] as const
export type MoveKind = (typeof MOVE_KINDS)[number]

export const MOVE_RESULTS = ['yes', 'waiting', 'no'] as const
export type MoveResult = (typeof MOVE_RESULTS)[number]

/** One thing the person does to move on, planned or done. Days are YYYY-MM-DD. */
export type Move = {
  id: string
  personId: string
  kind: MoveKind
  title: string
  organisation: string | null
  occupationCode: string | null
  plannedOn: string | null
  doneOn: string | null
  result: MoveResult | null
  note: string | null
  experienceId: string | null
  createdAt: Date
}

export const moveKindForm = z.object({ kind: oneOf(MOVE_KINDS) })

export const moveForm = z.object({
  title: text(120),
  organisation: optionalText(80),
  plannedOn: optionalText(10),
  note: optionalText(500),
})

export const moveResultForm = z.object({
  result: maybeOneOf(MOVE_RESULTS),
  doneOn: optionalText(10),
  note: optionalText(500),
})

export const noSuchMove = refusal('moves.noSuchMove', 404)
export const noSuchDay = (field: string) => refusal('moves.noSuchDay', 422, field)()
export const notDoneYet = refusal('moves.notDoneYet', 422, 'doneOn')
export const tooManyMoves = refusal('moves.tooManyMoves', 409)
export const onlyWhatWasLived = refusal('moves.onlyWhatWasLived', 409)

/** Far above what anybody follows; it keeps a script from filling the house. */
export const MOST_MOVES = 300

/** Kept a day in the bin, then gone. */
export const HOURS_IN_BIN = 24

/** A day as a browser's date field writes it; a day that does not exist is refused where it was typed. */
export function readDay(typed: string | null, field: string): string | null {
  if (typed === null) return null
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : undefined
  const isReal = day && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === typed
  if (!isReal || typed < '2000' || typed >= '2100') throw noSuchDay(field)
  return typed
}

/** The day it was done: the one said, else today; nothing is done in the future. */
export function readDayDone(typed: string | null, today: string): string {
  const day = readDay(typed, 'doneOn') ?? today
  if (day > today) throw notDoneYet()
  return day
}

/** Only what was lived can be told as an experience, and once. */
export function canBeTold({ kind, doneOn, experienceId }: Move): boolean {
  return (kind === 'immersion' || kind === 'training') && doneOn !== null && experienceId === null
}

/** Its day has gone by and nothing is said of it yet. */
export function isWaiting({ plannedOn, doneOn }: Move, today: string): boolean {
  return doneOn === null && plannedOn !== null && plannedOn < today
}

/** To do first: those with a day, the soonest first, then the others in the order they came. */
export function inOrderToDo(moves: readonly Move[]): Move[] {
  return moves
    .filter(({ doneOn }) => doneOn === null)
    .sort((a, b) => (a.plannedOn ?? '9').localeCompare(b.plannedOn ?? '9') || byBirth(a, b))
}

/** Done: the latest first. */
export function inOrderDone(moves: readonly Move[]): Move[] {
  return moves
    .filter(({ doneOn }) => doneOn !== null)
    .sort((a, b) => (b.doneOn ?? '').localeCompare(a.doneOn ?? '') || byBirth(a, b))
}

function byBirth(a: Move, b: Move): number {
  return a.createdAt.getTime() - b.createdAt.getTime() || a.id.localeCompare(b.id)
}
