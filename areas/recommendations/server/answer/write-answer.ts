import type { Context } from '../../../../platform/server/context.ts'
import { answerAll, badNumber, EMPTY_ANSWER, goBack, readSiret } from '../../answer.ts'
import type { Recommendation } from '../../recommendation.ts'
import { updateRecommendation } from '../recommendation-store.ts'
import { type Address, openAskToAnswer } from './open-ask.ts'

/** One word for each skill shown, in their order: a level of the four, or "did not see". */
export type Said = Address & {
  levels: readonly (string | null)[]
  comment: string | null
}

/** What they saw, skill by skill, and in their own words. Kept at once, so that nothing is lost on the way. */
export async function writeAnswer(ctx: Context, { levels, comment, ...address }: Said) {
  const ask = await openAskToAnswer(ctx, address)
  if (ask.status !== 'opened') throw goBack()
  const skills = ask.about.skills.map(({ competenceId }, place) => {
    const said = levels[place]
    if (!said) throw answerAll()
    return { competenceId, level: said === 'unseen' ? null : Number(said) }
  })
  await keep(ctx, ask, { skills, comment })
}

export type Introduced = Address & {
  name: string
  role: string
  organisation: string | null
  number: string | null
}

/** Who they are, in their own words. */
export async function introduceAnswer(
  ctx: Context,
  { name, role, organisation, number, ...address }: Introduced,
): Promise<Recommendation> {
  const ask = await openAskToAnswer(ctx, address)
  mustHaveAnswered(ask)
  const organisationNumber = number ? readSiret(number) : null
  if (organisationNumber === undefined) throw badNumber()
  return keep(ctx, ask, { name, role, organisation, organisationNumber })
}

/** The second screen comes before the third. */
export function mustHaveAnswered({ status, answer, about }: Recommendation): void {
  if (status !== 'opened' || answer?.skills.length !== about.skills.length) throw goBack()
}

async function keep(
  ctx: Context,
  ask: Recommendation,
  change: Partial<typeof EMPTY_ANSWER>,
): Promise<Recommendation> {
  const kept = { ...ask, answer: { ...(ask.answer ?? EMPTY_ANSWER), ...change } }
  await updateRecommendation(ctx.db, kept)
  return kept
}
