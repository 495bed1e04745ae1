import type { Context } from '../../../../platform/server/context.ts'
import {
  type About,
  holdsLink,
  MOST_SKILLS,
  noLinks,
  type Recommendation,
  tooManySkills,
} from '../../recommendation.ts'
import { updateRecommendation } from '../recommendation-store.ts'
import { getOwnDraft } from './get-own-ask.ts'

type Shown = {
  askId: string
  /** All that could be shown; what is chosen is copied from it. */
  whole: About
  skills: readonly string[]
  showsText: boolean
  personName: string
  message: string
}

/** The person chooses what the other one will see, and in which words they are asked. */
export async function chooseWhatIsShown(ctx: Context, chosen: Shown): Promise<Recommendation> {
  const draft = await getOwnDraft(ctx, { askId: chosen.askId }, true)
  if (chosen.skills.length > MOST_SKILLS) throw tooManySkills({ max: MOST_SKILLS })
  if (holdsLink(chosen.message)) throw noLinks()
  const { whole } = chosen
  const kept: Recommendation = {
    ...draft,
    // A name is one line, in letters too.
    personName: chosen.personName.replace(/\s+/g, ' '),
    message: chosen.message,
    about: {
      ...whole,
      text: chosen.showsText ? whole.text : null,
      skills: whole.skills.filter(({ competenceId }) => chosen.skills.includes(competenceId)),
    },
  }
  await updateRecommendation(ctx.db, kept)
  return kept
}
