import { z } from 'zod'
import { cleaned } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'
import type { SkillShown } from '../occupations/suggestion.ts'

/** What something that counts here is called: a skill of the referential, one of the twelve competences, or somebody's words. */
export type Name =
  | { kind: 'skill'; skill: SkillShown; isKnowledge: boolean }
  | { kind: 'competence'; code: string }
  | { kind: 'words'; text: string }

/** One thing that counts here. */
export type Wanted = {
  id: string
  name: Name
  /** Skills that answer it, as occupations ask for them. */
  codes: readonly string[]
  /** Competences that answer it. */
  competences: readonly string[]
  /** Competences it calls on: shown, they help to learn it; they do not stand for it. */
  leansOn: readonly string[]
  /** True when it is worth saying that it was not shown. */
  isMain: boolean
}

/** One thing that was shown, and what it speaks of. */
export type Sign<Proof> = {
  codes: ReadonlySet<string>
  competences: ReadonlySet<string>
  proof: Proof
}

export type Served<Proof> = { wanted: Wanted; proofs: Proof[] }
/** Not shown, and within reach: near a skill that was shown, or leaning on competences that were. */
export type WithinReach = { wanted: Wanted; near: string | null; leansOn: string[] }

export type Seen<Proof> = {
  serves: Served<Proof>[]
  reach: WithinReach[]
  unshown: Wanted[]
}

/**
 * What was shown, seen from here: what serves, what is within reach, what was not shown. Each thing is told once, in the order
 * of what counts here. Nothing is added up: there is no total and no order among people.
 */
export function seenHere<Proof>(
  wanted: readonly Wanted[],
  signs: readonly Sign<Proof>[],
  nearBy: ReadonlyMap<string, string>,
): Seen<Proof> {
  const seen: Seen<Proof> = { serves: [], reach: [], unshown: [] }
  const shown = new Set(signs.flatMap(({ competences }) => [...competences]))
  for (const one of wanted) {
    const proofs = signs.filter((sign) => answers(sign, one)).map(({ proof }) => proof)
    if (proofs.length > 0) {
      seen.serves.push({ wanted: one, proofs })
      continue
    }
    const near = one.codes.flatMap((code) => nearBy.get(code) ?? [])[0] ?? null
    const leansOn = one.leansOn.filter((code) => shown.has(code))
    if (near !== null || leansOn.length > 0) seen.reach.push({ wanted: one, near, leansOn })
    else if (one.isMain) seen.unshown.push(one)
  }
  return { ...seen, reach: nearestFirst(seen.reach) }
}

const answers = ({ codes, competences }: Sign<unknown>, wanted: Wanted) =>
  wanted.codes.some((code) => codes.has(code)) ||
  wanted.competences.some((code) => competences.has(code))

/** What is near a skill comes before what only leans on a competence. */
const nearestFirst = (reach: readonly WithinReach[]) =>
  [...reach].sort((a, b) => Number(a.near === null) - Number(b.near === null))

export const DEEDS_MOST = 6
export const DEED_MAX = 120
export const WORDS_MOST = 120

/** A few deeds, one a line. */
export const deedsForm = z.object({
  deeds: z
    .string()
    .max(DEEDS_MOST * DEED_MAX * 2)
    .transform((text) => cleaned(text).split('\n'))
    .transform((lines) => lines.map((line) => line.replace(/^[\s\-•*]+/, '').trim()))
    .transform((lines) => [...new Set(lines.filter(Boolean))])
    .pipe(z.array(z.string().max(DEED_MAX)).min(1).max(DEEDS_MOST)),
})

/** Where somebody looks from: an occupation, a badge of an organisation, or a few deeds in their words. */
export type Place =
  | { kind: 'occupation'; code: string }
  | { kind: 'badge'; slug: string }
  | { kind: 'deeds'; deeds: readonly string[] }

/** The person did not open this view on that link. */
export const notOpened = refusal('here.notOpened', 403)
export const noSuchPlace = refusal('here.noSuchPlace', 404)
