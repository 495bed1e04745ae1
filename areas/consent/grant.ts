import { z } from 'zod'
import { many, oneOf, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'
import { keptUntil } from '../../platform/retention.ts'

/** What a person may let a professional read, each with its picture. */
export const SCOPES = ['card', 'experiences', 'likes'] as const
export type Scope = (typeof SCOPES)[number]

/** A year at most: then the person is asked again. */
export const MONTHS = ['3', '6', '12'] as const
export const MONTHS_AT_FIRST = '12'

/** A person lets one professional read, until a day. */
export type Grant = {
  id: string
  personId: string
  professionalId: string
  /** Name of the professional, as the person sees it. */
  professional: string
  scopes: Scope[]
  madeAt: Date
  /** Null until the person has confirmed. */
  givenAt: Date | null
  endsAt: Date | null
  stoppedAt: Date | null
}

/** Standing: confirmed, not stopped, and its day has not come. */
export function isStanding(
  { givenAt, endsAt, stoppedAt }: Pick<Grant, 'givenAt' | 'endsAt' | 'stoppedAt'>,
  now: Date,
): boolean {
  return givenAt !== null && stoppedAt === null && endsAt !== null && endsAt > now
}

/** When it stopped being good, whoever or whatever stopped it. */
export function endedAt({ endsAt, stoppedAt }: Pick<Grant, 'endsAt' | 'stoppedAt'>): Date | null {
  if (!stoppedAt || !endsAt) return stoppedAt ?? endsAt
  return stoppedAt < endsAt ? stoppedAt : endsAt
}

export function lastDay(months: (typeof MONTHS)[number], now: Date): Date {
  return keptUntil({ months: Number(months) }, now)
}

export const codeTyped = z.object({ code: text(20) })
export const scopesTicked = z.object({ scopes: many(SCOPES.length, 20) })
export const monthsChosen = z.object({ months: oneOf(MONTHS) })

/** Someone read something: what, and when. */
export type Reading = { professional: string; scope: Scope; at: Date }

/** The readings of one day by one person of one thing, told once. */
export type DayOfReading = Reading & { times: number }

/** Groups what was read the same day, so that the log stays a few sentences; the last one first. */
export function byDay(readings: readonly Reading[]): DayOfReading[] {
  const days = new Map<string, DayOfReading>()
  for (const reading of readings) {
    const day = reading.at.toISOString().slice(0, 10)
    const key = `${day} ${reading.scope} ${reading.professional}`
    const known = days.get(key)
    if (known) known.times++
    else days.set(key, { ...reading, times: 1 })
  }
  return [...days.values()]
}

export const notShared = refusal('consent.notShared', 403)
export const nobodyThere = refusal('consent.nobodyThere', 404)
export const noSuchGrant = refusal('consent.noSuchGrant', 404)
export const wrongCode = refusal('consent.wrongCode', 401, 'code')
export const codeWaits = refusal('consent.codeWaits', 429, 'code')
export const scopeNeeded = refusal('consent.scopeNeeded', 422, 'scopes')
export const chooseFirst = refusal('consent.scopeNeeded', 409)
