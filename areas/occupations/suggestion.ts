import type { Match, Part } from '../../engines/matching/matching.ts'
import type { Reading } from '../../platform/words.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Occupation } from '../knowledge/occupation.ts'
import { inSentence } from './title.ts'

/** A skill as it is shown: its own wording, and an easier one when we wrote it. */
export type SkillShown = { code: string; label: string; facile: string | null }

/** An idea of occupation with its reasons. It is an idea, never an order. */
export type Suggestion = {
  occupation: Occupation
  /** Signed shares of each part; they add up to the score. */
  contributions: { part: Part; value: number }[]
  score: number
  /** Of what it asks, what the person already did; heaviest first. */
  held: SkillShown[]
  /** Something close is known: `by` is what the person knows. */
  near: { skill: SkillShown; by: SkillShown }[]
  missing: SkillShown[]
  /** Families the person likes that belong to it. */
  inCommon: string[]
  /** What makes an opening one: the axis on which it is far. */
  far: string | null
  isFavourite: boolean
}

export type Liking = { interests: readonly string[]; favourites: ReadonlySet<string> }

/** Puts the names on what the engine found. */
export function suggestionOf(
  match: Match & { far?: string },
  knowledge: Knowledge,
  liking: Liking,
): Suggestion | undefined {
  const occupation = knowledge.occupations.get(match.code)
  if (!occupation) return undefined
  const shown = (code: string): SkillShown => skillShown(code, knowledge)
  return {
    occupation,
    contributions: match.contributions,
    score: match.score,
    held: match.held.map(({ code }) => shown(code)),
    near: match.near.map(({ code, by }) => ({ skill: shown(code), by: shown(by) })),
    missing: match.missing.map(({ code }) => shown(code)),
    inCommon: liking.interests.filter((family) =>
      occupation.interests.some(({ code }) => code === family),
    ),
    far: match.far ?? null,
    isFavourite: liking.favourites.has(match.code),
  }
}

const shownAlready = new WeakMap<Knowledge['skills'], Map<string, SkillShown>>()

/** A snapshot never changes, and the same skills come up for everybody: each is worded once. */
export function skillShown(code: string, { skills }: Pick<Knowledge, 'skills'>): SkillShown {
  const known = shownAlready.get(skills) ?? new Map<string, SkillShown>()
  if (known.size === 0) shownAlready.set(skills, known)
  const already = known.get(code)
  if (already) return already
  const skill = skills.get(code)
  const facile = skill?.facile ?? easierNames(skills).get(code) ?? null
  const shown = { code, label: skill?.label ?? code, facile }
  if (skill) known.set(code, shown)
  return shown
}

const easier = new WeakMap<Knowledge['skills'], Map<string, string>>()

/** Official skills that an everyday skill of ours means first: our words are the easier ones. Worked out once a snapshot. */
function easierNames(skills: Knowledge['skills']): Map<string, string> {
  const known = easier.get(skills)
  if (known) return known
  const names = new Map<string, string>()
  for (const { rome, label, facile } of skills.values()) {
    const [closest] = rome
    if (closest && !names.has(closest)) names.set(closest, facile ?? label)
  }
  easier.set(skills, names)
  return names
}

/** What is close to one thing the person knows. */
export type NearGroup = { by: SkillShown; skills: SkillShown[] }

/** Near skills by what they are near to, heaviest first: the same reason is told once. */
export function nearGroups(near: Suggestion['near']): NearGroup[] {
  const groups = new Map<string, NearGroup>()
  for (const { skill, by } of near) {
    const group = groups.get(by.code) ?? { by, skills: [] }
    group.skills.push(skill)
    groups.set(by.code, group)
  }
  return [...groups.values()]
}

/** A skill with all its words, in the easier ones when the person reads so. */
export function fullName({ label, facile }: SkillShown, { mode, language }: Reading): string {
  return mode === 'facile' && language === 'fr' ? (facile ?? label) : label
}

/** The same inside a sentence: small first letter, without what the official name adds between brackets. */
export function skillName(skill: SkillShown, reading: Reading): string {
  return inSentence(fullName(skill, reading).replace(/\s*\([^)]*\)/g, ''))
}

/** How much a contribution weighs beside the heaviest one shown, in words for those who do not see the bars. */
export type Amount = 'much' | 'some' | 'little' | 'against'

export function amountOf(value: number, heaviest: number): Amount {
  if (value <= 0) return value < 0 ? 'against' : 'little'
  const share = heaviest > 0 ? value / heaviest : 0
  if (share >= 0.6) return 'much'
  return share >= 0.25 ? 'some' : 'little'
}

/** Beyond this, "3 of 41" would only discourage: official lists run to dozens. */
const MOST_COUNTED = 15

/** How many things it asks, when that is worth saying. */
export function askedCount({ held, near, missing }: Suggestion): number | null {
  const all = held.length + near.length + missing.length
  return all <= MOST_COUNTED ? all : null
}
