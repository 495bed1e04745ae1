import type { Context } from '../../../platform/server/context.ts'
import type { BadgeContent } from '../../badges/badge-content.ts'
import type { BadgeVersion } from '../../badges/version.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Occupation } from '../../knowledge/occupation.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { skillShown } from '../../occupations/suggestion.ts'
import type { Wanted } from '../here.ts'
import { codesInDeed, conceptsOf, criterionCode, leansOn } from './codes-in-words.ts'

/** From "I manage" on, of four: below, everybody is asked it everywhere and it tells nothing of here. */
const COUNTS_FROM = 2
/** Where it is asked this much, it is worth saying that it was not shown. */
const MAIN_FROM = 4

/** Where somebody looks from, with what there is to say of it. */
export type Here =
  | { kind: 'occupation'; occupation: Occupation }
  | { kind: 'badge'; version: BadgeVersion }
  | { kind: 'deeds'; deeds: readonly string[] }

/** Everything that counts here, in its order. */
export async function wantedAt(ctx: Context, here: Here): Promise<Wanted[]> {
  if (here.kind === 'occupation')
    return wantedByOccupation(here.occupation, await currentKnowledge(ctx))
  if (here.kind === 'badge') return wantedByBadge(ctx, here.version.content)
  return wantedByDeeds(ctx, here.deeds)
}

/** What an occupation asks: its skills, heaviest first, then the competences that count there. */
function wantedByOccupation(occupation: Occupation, knowledge: Knowledge): Wanted[] {
  const skills = occupation.skills.map(
    ({ code, kind, weight }): Wanted => ({
      id: `skill.${code}`,
      name: { kind: 'skill', skill: skillShown(code, knowledge), isKnowledge: kind === 'savoir' },
      codes: [code],
      competences: [],
      leansOn: leansOn(knowledge, code),
      isMain: weight >= 1,
    }),
  )
  const competences = Object.entries(occupation.transversal ?? {})
    .filter(([, level]) => level >= COUNTS_FROM)
    .sort(([a, high], [b, other]) => other - high || (a < b ? -1 : 1))
    .map(([code, level]) => competenceWanted(code, level >= MAIN_FROM))
  return [...skills, ...competences]
}

const competenceWanted = (code: string, isMain: boolean): Wanted => ({
  ...{ id: `competence.${code}`, name: { kind: 'competence', code }, isMain },
  ...{ codes: [], competences: [code], leansOn: [] },
})

/** What a badge asks: its criteria, by the concepts that its writers tied to them and by their words. */
async function wantedByBadge(ctx: Context, { criteria }: BadgeContent): Promise<Wanted[]> {
  const wanted: Wanted[] = []
  for (const one of criteria) {
    const tied = await conceptsOf(ctx, one)
    const codes = [criterionCode(one), ...tied.codes]
    wanted.push(await wantedInWords(ctx, criterionCode(one), one.text, { ...tied, codes }))
  }
  return wanted
}

/** What a few deeds ask, each in the words of whoever looks. */
async function wantedByDeeds(ctx: Context, deeds: readonly string[]): Promise<Wanted[]> {
  const wanted: Wanted[] = []
  for (const [rank, text] of deeds.entries())
    wanted.push(await wantedInWords(ctx, `deed.${rank}`, text, { codes: [], competences: [] }))
  return wanted
}

type Tied = { codes: string[]; competences: string[] }

async function wantedInWords(ctx: Context, id: string, text: string, tied: Tied): Promise<Wanted> {
  const knowledge = await currentKnowledge(ctx)
  const called = await codesInDeed(ctx, text)
  const codes = [...new Set([...tied.codes, ...called.codes])]
  const leaning = new Set(codes.flatMap((code) => leansOn(knowledge, code)))
  return {
    ...{ id, name: { kind: 'words', text }, isMain: true },
    ...{ codes, competences: tied.competences, leansOn: [...leaning] },
  }
}
