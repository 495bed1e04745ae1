import type { Context } from '../../../platform/server/context.ts'
import { MOST_SKILLS, type Recommendation, type RecommendationAsk } from '../recommendation.ts'
import { chooseWhatIsShown } from './ask/choose-what-is-shown.ts'
import { draftRecommendation } from './ask/draft-recommendation.ts'
import { sendRecommendation } from './ask/send-recommendation.ts'

/**
 * Writes to someone who saw the person do it, or readies a QR code for them; they answer without an account. For areas that
 * know already what is shown: `about` is copied as it is, three skills at most.
 */
export async function askForRecommendation(
  ctx: Context,
  { origin, ...ask }: RecommendationAsk,
): Promise<Recommendation> {
  const { id: askId } = await draftRecommendation(ctx, ask)
  const { about, personName, message } = ask
  await chooseWhatIsShown(ctx, {
    askId,
    whole: about,
    skills: about.skills.map(({ competenceId }) => competenceId).slice(0, MOST_SKILLS),
    showsText: about.text !== null,
    personName,
    message,
  })
  return sendRecommendation(ctx, { askId, origin })
}
