import type { RoughTime } from '../../../platform/rough-time.ts'
import { inTransaction } from '../../../platform/server/db.ts'
import type { House } from '../../../platform/server/testing.ts'
import { claimSkill } from '../../skills/server/claim-skill.ts'
import type { Experience, Kind } from '../experience.ts'
import { chooseCompetences } from './choose-competences.ts'
import { chooseTheme, nameInOwnWords } from './choose-theme.ts'
import { finishExperience } from './finish-experience.ts'
import { sayWhen, sayWhere } from './say-when.ts'
import { startExperience } from './start-experience.ts'
import { tellActivities } from './tell-activities.ts'

export type GivenExperience = {
  kind?: Kind
  /** Code of a theme, such as `personal.cuisine`. */
  theme?: string
  /** The person's own title, when there is no theme. */
  title?: string
  /** Codes of the theme's activities. */
  activities?: string[]
  story?: string
  /** Competence → level 1–8. */
  claims?: Record<string, number>
  /** Competence → the person's own sentence. */
  sentences?: Record<string, string>
  when?: RoughTime
  finished?: boolean
}

const NO_MONTH = { month: null, year: null }

/** Something a person of the house has told, through the real verbs. */
export async function givenExperience(
  house: House,
  who: string,
  given: GivenExperience = {},
): Promise<Experience> {
  return inTransaction(house.db, async (db) => {
    const ctx = { ...house.ctx(who), db }
    const { id: experienceId } = await startExperience(ctx, {
      kind: given.kind ?? kindOf(given.theme),
    })
    if (given.theme) await chooseTheme(ctx, { experienceId, theme: given.theme })
    else await nameInOwnWords(ctx, { experienceId, words: given.title ?? 'Le repas de famille' })
    await tellActivities(ctx, {
      experienceId,
      ticked: given.activities ?? [],
      story: given.story ?? null,
    })
    const claims = Object.entries(given.claims ?? {})
    await chooseCompetences(ctx, { experienceId, chosen: claims.map(([code]) => code) })
    for (const [competence, level] of claims) {
      const sentence = given.sentences?.[competence] ?? null
      await claimSkill(ctx, {
        experienceId,
        competence,
        level,
        how: 'behaviour',
        answers: null,
        sentence,
      })
    }
    await sayWhen(ctx, { experienceId, rough: given.when ?? null, start: NO_MONTH, end: NO_MONTH })
    const told = await sayWhere(ctx, { experienceId, place: null, organisation: null })
    return given.finished === false ? told : finishExperience(ctx, { experienceId })
  })
}

function kindOf(theme: string | undefined): Kind {
  // A theme's code begins with its kind; chooseTheme refuses anything else.
  return (theme?.split('.')[0] ?? 'personal') as Kind
}
