import {
  type Match,
  type Profile,
  similarOccupations,
  whatWouldChange,
} from '../../../engines/matching/matching.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Occupation } from '../../knowledge/occupation.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { noSuchOccupation, type Opinion } from '../opinion.ts'
import { type Brought, countedInterests, profileOf } from '../profile.ts'
import { type SkillShown, type Suggestion, skillShown, suggestionOf } from '../suggestion.ts'
import { isOccupationCode } from '../title.ts'
import { broughtBy } from './brought-by.ts'

/** What learning one thing would bring. */
export type ChangeShown = { skill: SkillShown; from: number; to: number }

/** One occupation, seen by one person. */
export type Sheet = {
  suggestion: Suggestion
  opinion: Opinion | undefined
  /** True when the person brought nothing yet to compare. */
  isBare: boolean
  changes: ChangeShown[]
  neighbours: Occupation[]
  /** Competence → level asked and level of the person (1–4), heaviest asked first. */
  levels: { competence: string; asked: number; mine: number | null }[]
}

const NEIGHBOURS = 6

/** The sheet of an occupation, as it looks from where the acting person stands. */
export async function occupationSheet(ctx: Context, { code }: { code: string }): Promise<Sheet> {
  const knowledge = await currentKnowledge(ctx)
  const occupation = isOccupationCode(code) ? knowledge.occupations.get(code) : undefined
  if (!occupation) throw noSuchOccupation()
  return sheetFrom(occupation, await broughtBy(ctx), knowledge, ctx.now)
}

/** The same on what is already at hand. */
export function sheetFrom(
  occupation: Occupation,
  brought: Brought,
  knowledge: Knowledge,
  now: Date,
): Sheet {
  const { matcher } = knowledge
  const profile = profileOf(brought, knowledge, now)
  // Looked at on its own, an occupation is compared even when a filter or a "no" keeps it off the lists.
  const {
    accessLevelMax: _limit,
    contextsRefused: _no,
    refused: _out,
    ...soft
  } = profile.wishes ?? {}
  const open: Profile = { ...profile, wishes: soft }
  const seen = whatWouldChange(matcher, open, occupation.code)
  const opinion = brought.opinions.find((one) => one.occupation === occupation.code)
  const liking = {
    interests: countedInterests(brought),
    favourites: new Set(opinion?.kind === 'favourite' ? [occupation.code] : []),
  }
  const suggestion = suggestionOf(seen?.match ?? nothingKnown(occupation), knowledge, liking)
  if (!suggestion) throw noSuchOccupation()
  return {
    suggestion,
    opinion,
    isBare: !seen,
    changes: (seen?.changes ?? []).map(({ skill, rank }) => ({
      skill: skillShown(skill, knowledge),
      from: seen?.rank ?? rank,
      to: rank,
    })),
    neighbours: neighboursOf(occupation, knowledge),
    levels: Object.entries(occupation.transversal ?? {})
      .map(([competence, asked]) => ({
        competence,
        asked: Math.round(asked),
        mine: profile.transversal[competence] ?? null,
      }))
      .sort((a, b) => b.asked - a.asked || (a.competence < b.competence ? -1 : 1)),
  }
}

/** Somebody who brought nothing yet misses nothing: the skills are only told. */
function nothingKnown(occupation: Occupation): Match {
  const missing = occupation.skills.map(({ code, weight }) => ({ code, weight }))
  return { code: occupation.code, score: 0, contributions: [], held: [], near: [], missing }
}

/** Those the referential names first; where it names none, the nearest by what they ask. */
export function neighboursOf(
  occupation: Occupation,
  { matcher, occupations }: Knowledge,
): Occupation[] {
  const named = occupation.neighbours.length > 0 ? occupation.neighbours : nearest()
  return named.flatMap((code) => occupations.get(code) ?? []).slice(0, NEIGHBOURS)

  function nearest(): string[] {
    return similarOccupations(matcher, occupation.code, NEIGHBOURS).map(({ code }) => code)
  }
}
