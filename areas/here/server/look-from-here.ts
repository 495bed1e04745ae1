import { nearTo } from '../../../engines/matching/matching.ts'
import type { Context } from '../../../platform/server/context.ts'
import { getBadgeVersion } from '../../badges/server/versions/get-badge-version.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Occupation } from '../../knowledge/occupation.ts'
import type { Referential } from '../../knowledge/referential.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { neighboursOf } from '../../occupations/server/occupation-sheet.ts'
import { type SkillShown, skillShown } from '../../occupations/suggestion.ts'
import type { Showable } from '../../portfolio/server/showable-of.ts'
import { noSuchPlace, type Place, type Seen, seenHere, type Wanted } from '../here.ts'
import { type Proof, signsIn } from './signs-in.ts'
import { type Here, wantedAt } from './wanted-at.ts'

/** What was shown, seen from somewhere. */
export type Look = {
  here: Here
  seen: Seen<Proof>
  /** Everything that counts here, in its order. */
  wanted: Wanted[]
  /** Name of a skill that something is near to. */
  names: ReadonlyMap<string, SkillShown>
  neighbours: Occupation[]
  referential: Referential
}

/** Skills that meet less often in the same occupations are near by accident. */
const NEAR_FROM = 0.35

/** What this person can do here, from what they show and nothing else. Nothing is kept of the question. */
export async function lookFromHere(
  ctx: Context,
  { shown, place }: { shown: readonly Showable[]; place: Place },
): Promise<Look> {
  const knowledge = await currentKnowledge(ctx)
  const here = await hereOf(ctx, place, knowledge)
  const wanted = await wantedAt(ctx, here)
  const signs = await signsIn(ctx, shown)
  const known = [...new Set(signs.flatMap(({ codes }) => [...codes]))]
  const nearBy = nearTo(knowledge.matcher, known, NEAR_FROM)
  return {
    here,
    wanted,
    seen: seenHere(wanted, signs, nearBy),
    names: new Map(known.map((code) => [code, skillShown(code, knowledge)])),
    neighbours: here.kind === 'occupation' ? neighboursOf(here.occupation, knowledge) : [],
    referential: knowledge.referential,
  }
}

async function hereOf(ctx: Context, place: Place, { occupations }: Knowledge): Promise<Here> {
  if (place.kind === 'deeds') return place
  if (place.kind === 'badge') {
    const version = await getBadgeVersion(ctx, place.slug)
    // What a person wrote for themselves is no place of work.
    if (!version.organisationId) throw noSuchPlace()
    return { kind: 'badge', version }
  }
  const occupation = occupations.get(place.code.trim().toUpperCase())
  if (!occupation) throw noSuchPlace()
  return { kind: 'occupation', occupation }
}
