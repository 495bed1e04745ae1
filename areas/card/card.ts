import type { Sentence } from '../../platform/words.ts'
import type { Experience } from '../experiences/experience.ts'
import { addressOf } from '../experiences/journey.ts'
import type { GivenRecommendation } from '../recommendations/given.ts'
import type { Competence, Pole, ShownLevel } from '../skills/competence.ts'
import type { Firmness } from '../skills/firmness.ts'
import { shownLevel } from '../skills/level.ts'
import type { Standing } from '../skills/standing.ts'

/** One thing the person knows how to do: how well, in whose words, who says so, where it was lived. */
export type CardSkill = {
  code: string
  pole: Pole
  label: Sentence
  icon: string
  /** 1–8 inside; the four words show `shown`. */
  level: number
  shown: ShownLevel
  /** The behaviour the level stands for. */
  behaviour: Sentence
  firmness: Firmness
  voices: number
  /** The person's own words, never altered. */
  sentence: string | null
  experiences: Lived[]
}

/** An experience as the card names it. */
export type Lived = Pick<
  Experience,
  'id' | 'title' | 'kind' | 'period' | 'place' | 'organisation' | 'createdAt'
>

/** What the person likes, as the interests area names it. */
export type Liked = { code: string; label: Sentence }

/** What someone can do, all experiences together. It belongs to them; nobody else opens it. */
export type Card = {
  name: string | null
  skills: CardSkill[]
  /** Told experiences that have a name; the last told first. */
  experiences: Lived[]
  /** A story begun and not finished: where to go on. */
  unfinished: { title: string; address: string } | null
  interests: Liked[]
  /** What others said of it, and the person lets be seen; the last signed first. */
  others: GivenRecommendation[]
  day: Date
}

export type CardGround = {
  name: string | null
  standings: readonly Standing[]
  experiences: readonly Experience[]
  competences: readonly Competence[]
  interests: readonly Liked[]
  others: readonly GivenRecommendation[]
  day: Date
}

/** Puts the card together, strongest skill first. */
export function drawCard(ground: CardGround): Card {
  const { name, standings, competences, interests, others, day } = ground
  const experiences = ground.experiences.filter((experience) => experience.title !== '')
  const livedOf = new Map(experiences.map((experience) => [experience.id, livedFrom(experience)]))
  const begun = ground.experiences.find((experience) => !experience.finishedAt)
  return {
    name,
    skills: standings.flatMap((standing) => {
      const competence = competences.find(({ code }) => code === standing.competence)
      return competence ? [skillOf(standing, competence, livedOf)] : []
    }),
    experiences: [...livedOf.values()],
    unfinished: begun ? { title: begun.title, address: addressOf(begun, begun.step) } : null,
    interests: [...interests],
    others: others.toSorted((a, b) => b.signedAt.getTime() - a.signedAt.getTime()),
    day,
  }
}

function skillOf(
  standing: Standing,
  competence: Competence,
  livedOf: ReadonlyMap<string, Lived>,
): CardSkill {
  const shown = shownLevel(standing.level)
  const behaviour = competence.levels.find(({ level }) => level === shown)?.sentence
  return {
    code: competence.code,
    pole: competence.pole,
    label: competence.label,
    icon: competence.icon,
    level: standing.level,
    shown,
    behaviour: behaviour ?? competence.knowHow,
    firmness: standing.firmness,
    voices: standing.voices,
    sentence: standing.sentence,
    experiences: standing.experienceIds.flatMap((id) => livedOf.get(id) ?? []),
  }
}

function livedFrom(experience: Experience): Lived {
  const { id, title, kind, period, place, organisation, createdAt } = experience
  return { id, title, kind, period, place, organisation, createdAt }
}

/** Nothing to print yet: the card itself then says what to do first. */
export const isBlank = ({ skills, experiences }: Card) => skills.length + experiences.length === 0
