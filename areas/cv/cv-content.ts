import type { Card, CardSkill, Liked } from '../card/card.ts'
import type { Activity } from '../experiences/activity.ts'
import type { Experience } from '../experiences/experience.ts'
import { yearsAgo } from '../experiences/period.ts'
import type { LifePeriod } from '../periods/life-period.ts'
import type { ShownCheck } from './check.ts'
import type { Cv, Layout, Section } from './cv.ts'
import { keptWords, type Recognition } from './recognition.ts'

/** An experience as a CV tells it. */
export type CvExperience = Pick<
  Experience,
  'id' | 'title' | 'kind' | 'period' | 'place' | 'organisation' | 'createdAt'
> & { activities: Activity[] }

/** A skill with the person's sentence for this CV. */
export type CvSkill = Pick<
  CardSkill,
  'code' | 'label' | 'pole' | 'shown' | 'sentence' | 'experiences' | 'firmness' | 'voices'
>

export type KnowHow = { code: string; label: string }

/** Everything the person could put in a CV. */
export type Ground = {
  card: Card
  experiences: readonly Experience[]
  /** Only those the person wants on a CV. */
  periods: readonly LifePeriod[]
  /** The name of the occupation aimed at, as the referential writes it. */
  occupation: string | null
  /** Badges that count and words that stand, today. */
  recognitions: readonly Recognition[]
  /** The link this CV leads to, while it is open. */
  check: ShownCheck | null
}

/** What appears in one CV, in order: the ground of every document made of it. */
export type CvContent = {
  layout: Layout
  showsLevels: boolean
  headline: string | null
  profile: string | null
  contact: Cv['contact']
  sections: Section[]
  skills: CvSkill[]
  experiences: CvExperience[]
  knowHow: KnowHow[]
  periods: LifePeriod[]
  interests: Liked[]
  recognitions: Recognition[]
  check: ShownCheck | null
  day: Date
}

/** Only what was chosen and still exists; nothing else ever reaches a document. */
export function contentOf(cv: Cv, ground: Ground): CvContent {
  const { card, experiences, periods, occupation } = ground
  const has = (section: Section) => cv.sections.includes(section)
  const known = knowHowOf(experiences)
  return {
    layout: cv.layout,
    showsLevels: cv.showsLevels,
    headline: cv.headline ?? occupation,
    profile: has('profile') ? cv.profile : null,
    contact: cv.contact,
    sections: cv.sections,
    skills: has('skills')
      ? cv.skills.flatMap((code) => {
          const skill = card.skills.find((one) => one.code === code)
          return skill ? [{ ...skill, sentence: cv.sentences[code] ?? skill.sentence }] : []
        })
      : [],
    experiences: has('experiences')
      ? cv.experiences.flatMap((id) => toldOnes(experiences).find((one) => one.id === id) ?? [])
      : [],
    knowHow: has('knowHow')
      ? cv.knowHow.flatMap((code) => known.find((one) => one.code === code) ?? [])
      : [],
    periods: has('periods')
      ? cv.periods.flatMap((id) => periods.find((one) => one.id === id) ?? [])
      : [],
    interests: has('interests') ? card.interests : [],
    recognitions: has('recognitions') ? recognitionsIn(cv, ground) : [],
    check: ground.check,
    day: card.day,
  }
}

/** In the person's order, each word as much as they want of it. */
function recognitionsIn({ recognitions, keptSentences }: Cv, ground: Ground): Recognition[] {
  return recognitions.flatMap((key): Recognition[] => {
    const one = ground.recognitions.find((known) => known.key === key)
    if (!one) return []
    if (one.kind === 'badge') return [one]
    return [{ ...one, words: keptWords(one.words, keptSentences[one.id]) }]
  })
}

/** Finished stories that have a name. */
export function toldOnes(experiences: readonly Experience[]): Experience[] {
  return experiences.filter(({ title, finishedAt }) => title !== '' && finishedAt !== null)
}

/** Know-how of the referential behind what was told, each once. */
export function knowHowOf(experiences: readonly Experience[]): KnowHow[] {
  const known = new Map<string, KnowHow>()
  for (const { skills } of toldOnes(experiences))
    for (const { code, label } of skills) if (!known.has(code)) known.set(code, { code, label })
  return [...known.values()]
}

/** The latest first, as a reader expects. */
export function latestFirst(experiences: readonly Experience[], now: Date): Experience[] {
  return experiences.toSorted(
    (a, b) =>
      yearsAgo(a.period, now) - yearsAgo(b.period, now) ||
      b.createdAt.getTime() - a.createdAt.getTime(),
  )
}

/** Nothing chosen yet: a blank page helps nobody. */
export function isEmpty(content: CvContent): boolean {
  const { profile, skills, experiences, knowHow, periods, recognitions } = content
  return !profile && [skills, experiences, knowHow, periods, recognitions].every(isBare)
}

const isBare = (list: readonly unknown[]) => list.length === 0
