import { link } from '../../../engines/linker/linker.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { proposeFromText } from '../../knowledge/server/propose-from-text.ts'
import { suggestTitles } from '../../knowledge/server/suggest-titles.ts'
import type { Theme, ThemeKind } from '../../knowledge/starter-pack.ts'
import {
  type CompetenceProposal,
  competencesToPropose,
  type OfferedActivity,
  type Proposal,
} from '../activity.ts'
import type { Experience, Kind } from '../experience.ts'

/** The eight kinds, with their picture and word. */
export async function kindsToTell(ctx: Context): Promise<ThemeKind[]> {
  return (await currentKnowledge(ctx)).kinds
}

/** The themes of a kind; with a few words, only those that hold them (in their name or in what one does there). */
export async function themesToTell(ctx: Context, kind: Kind, words = ''): Promise<Theme[]> {
  const themes = (await currentKnowledge(ctx)).themes.filter((theme) => theme.group === kind)
  const wanted = plain(words)
  if (wanted.length < 2) return themes
  const holds = (text: string) => plain(text).includes(wanted)
  const named = themes.filter((theme) => holds(theme.label) || holds(theme.facile ?? ''))
  const lived = themes.filter(
    (theme) => !named.includes(theme) && theme.activities.some((one) => holds(one.label)),
  )
  return [...named, ...lived]
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

export async function themeByCode(ctx: Context, code: string): Promise<Theme | undefined> {
  return (await currentKnowledge(ctx)).themes.find((theme) => theme.code === code)
}

/** One line a person may recognise as their post. */
export type TitleChoice = { code: string; title: string; occupation: string }

/** The posts that typed words may mean. */
export async function titlesLike(ctx: Context, words: string): Promise<TitleChoice[]> {
  if (words.trim().length < 2) return []
  return (await suggestTitles(ctx, words)).map(({ code, title, occupation }) => ({
    code,
    title,
    occupation,
  }))
}

/** The referential's own code of a title, when it has one. */
export async function titleCodeOf(ctx: Context, choice: TitleChoice): Promise<string | null> {
  const { titles } = await currentKnowledge(ctx)
  for (const [code, title] of titles)
    if (title.occupation === choice.code && title.label === choice.title) return code
  return null
}

const MOST_OFFERED = 24
const FOUND_FROM_TITLE = 12

/** What may be ticked: the theme's activities, the heart of the occupation, or what the person's own title makes think of. */
export async function activitiesToOffer(
  ctx: Context,
  experience: Experience,
): Promise<OfferedActivity[]> {
  const knowledge = await currentKnowledge(ctx)
  const theme = knowledge.themes.find(({ code }) => code === experience.themeCode)
  if (theme)
    return theme.activities.map(({ code, label, skills, transversal }) => ({
      code,
      text: label,
      skills,
      transversal,
    }))
  const occupation = experience.occupationCode
    ? knowledge.occupations.get(experience.occupationCode)
    : undefined
  if (occupation) {
    return occupation.skills
      .filter(({ kind }) => kind !== 'savoir')
      .slice(0, MOST_OFFERED)
      .map(({ code, label }) => offeredSkill(knowledge, code, label))
  }
  const hits = link(knowledge.linkers.everyday, experience.title, {
    top: FOUND_FROM_TITLE * 4,
    floor: 0.1,
  })
  const codes = [...new Set(hits.map(({ id }) => id))].slice(0, FOUND_FROM_TITLE)
  return codes.map((code) =>
    offeredSkill(knowledge, code, knowledge.skills.get(code)?.label ?? code),
  )
}

function offeredSkill(knowledge: Knowledge, code: string, text: string): OfferedActivity {
  return { code, text, skills: [code], transversal: knowledge.skills.get(code)?.transversal ?? [] }
}

/** What the person's text speaks of, besides what they ticked or refused. */
export async function proposalsFor(ctx: Context, experience: Experience): Promise<Proposal[]> {
  if (!experience.story) return []
  const { activities, skills } = await proposeFromText(ctx, experience.story)
  const known = new Set([...experience.activities.map(({ code }) => code), ...experience.refused])
  const proposals: Proposal[] = [
    ...activities.map((one) => ({
      kind: 'activity' as const,
      code: one.code,
      text: one.label,
      because: one.because,
    })),
    ...skills.map((one) => ({
      kind: 'skill' as const,
      code: one.code,
      text: one.label,
      because: one.because,
    })),
  ]
  const seen = new Set<string>()
  return proposals
    .filter(({ code, text }) => !known.has(code) && !seen.has(text) && seen.add(text))
    .slice(0, MOST_PROPOSED)
}

const MOST_PROPOSED = 8

/** What an activity or a skill brings: its name, its know-how and the competences it calls on. */
export async function whatItBrings(
  ctx: Context,
  code: string,
): Promise<OfferedActivity | undefined> {
  const knowledge = await currentKnowledge(ctx)
  const activity = knowledge.activities.get(code)
  if (activity)
    return {
      code,
      text: activity.label,
      skills: activity.skills,
      transversal: activity.transversal,
    }
  const skill = knowledge.skills.get(code)
  return skill && offeredSkill(knowledge, code, skill.label)
}

/** Names the know-how behind codes, each once. */
export async function nameSkills(
  ctx: Context,
  codes: readonly string[],
): Promise<Experience['skills']> {
  const { skills } = await currentKnowledge(ctx)
  return [...new Set(codes)].flatMap((code) => {
    const skill = skills.get(code)
    return skill ? [{ code, label: skill.label }] : []
  })
}

/** Below this the text speaks of no competence in particular. */
const WRITTEN_FLOOR = 0.3

/** The competences to propose for an experience, each with its reason. */
export async function competencesFor(
  ctx: Context,
  experience: Experience,
): Promise<CompetenceProposal[]> {
  const knowledge = await currentKnowledge(ctx)
  const brought = await Promise.all(
    experience.activities.map(async ({ code, text }) => ({
      text,
      transversal: (code === null ? undefined : await whatItBrings(ctx, code))?.transversal ?? [],
    })),
  )
  const story = experience.story ?? ''
  const written = story
    ? link(knowledge.linkers.transversal, story, {
        top: 12,
        floor: WRITTEN_FLOOR,
        clauses: true,
      }).map(({ id, because }) => ({ code: id, because }))
    : []
  return competencesToPropose(brought, written, usualIn(knowledge, experience))
}

/** What people of this occupation are asked most. */
function usualIn(knowledge: Knowledge, { occupationCode }: Experience): string[] {
  const levels = (occupationCode && knowledge.occupations.get(occupationCode)?.transversal) || {}
  return Object.entries(levels)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([code]) => code)
}
