import { z } from 'zod'
import { refusal } from '../../platform/refusal.ts'
import type { Flag } from '../knowledge/occupation.ts'

/** What the person wants of an occupation. `wanted` weighs, the rest rules out. */
export const filters = z.object({
  /** Letters of sectors; empty = all. */
  sectors: z.array(z.string()).default([]),
  contextsWanted: z.array(z.string()).default([]),
  contextsRefused: z.array(z.string()).default([]),
  /** 0 no diploma … 5 Bac+5; null = no limit. */
  accessLevelMax: z.int().min(0).max(5).nullable().default(null),
  /** Transitions: 'green', 'digital'. */
  flags: z.array(z.string()).default([]),
  /** True: no occupation that asks an official authorisation. */
  noRegulated: z.boolean().default(false),
})
export type Filters = z.infer<typeof filters>

/** What counts when occupations are suggested. What is not left out counts, so that something new counts by itself. */
export type Choice = {
  experiencesOut: string[]
  interestsOut: string[]
  filters: Filters
  /** What the person answered on the conditions of occupations, by question: see `question.ts`. */
  answers: Answers
}

export const answers = z.record(z.string().max(60), z.enum(['yes', 'no', 'unknown']))
export type Answers = z.infer<typeof answers>

export const EVERYTHING: Choice = {
  experiencesOut: [],
  interestsOut: [],
  filters: filters.parse({}),
  answers: {},
}

/** The parts of the choice, each with a screen of its own. */
export const CHOICE_PARTS = [
  'experiences',
  'gouts',
  'secteurs',
  'environnement',
  'a-eviter',
  'entree',
  'transitions',
] as const
export type ChoicePart = (typeof CHOICE_PARTS)[number]

/** What a person may ask on transitions; 'green' stands for both green flags of ROME. */
export const TRANSITIONS = ['green', 'digital'] as const

const MEANT: Record<string, readonly Flag[]> = {
  green: ['green', 'greenStrategic'],
  digital: ['digital'],
}

/** The flags of the referential behind what the person asked. */
export function flagsMeant(asked: readonly string[]): Flag[] {
  return asked.flatMap((one) => MEANT[one] ?? [])
}

/** True when nothing at all is filtered. */
export function isOpen({ filters: set }: Choice): boolean {
  return (
    set.sectors.length +
      set.contextsWanted.length +
      set.contextsRefused.length +
      set.flags.length ===
      0 &&
    set.accessLevelMax === null &&
    !set.noRegulated
  )
}

/** A list after a screen that showed only some of its possible members. */
export function listAfter(
  kept: readonly string[],
  shown: readonly string[],
  ticked: readonly string[],
): string[] {
  const news = ticked.filter((one) => shown.includes(one))
  return [...new Set([...kept.filter((one) => !shown.includes(one)), ...news])]
}

export const noSuchChoice = refusal('occupations.noSuchChoice', 422, 'choice')
export const noSuchPart = refusal('occupations.noSuchPart', 404)
