import { readableTitle } from '../../../platform/label.ts'
import type { Context } from '../../../platform/server/context.ts'
import { readCard } from '../../card/server/read-card.ts'
import { experiencesOf } from '../../experiences/server/experiences-of.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { periodsOf } from '../../periods/server/periods-of.ts'
import type { Cv } from '../cv.ts'
import type { Ground } from '../cv-content.ts'
import { shownCheck } from './recognitions/check-of-cv.ts'
import { recognitionsOf } from './recognitions/recognitions-of.ts'

/** Everything the acting person could put in this CV, the name of the occupation it aims at, and where it leads. */
export async function readGround(
  ctx: Context,
  { occupationCode, check }: Pick<Cv, 'occupationCode' | 'check'>,
): Promise<Ground> {
  const card = await readCard(ctx)
  const experiences = await experiencesOf(ctx)
  const periods = (await periodsOf(ctx)).filter(({ shown }) => shown).toReversed()
  return {
    card,
    experiences,
    periods,
    occupation: await nameOf(ctx, occupationCode),
    recognitions: await recognitionsOf(ctx, card),
    check: check && (await shownCheck(ctx, check)),
  }
}

/** An occupation that the referential no longer knows is no longer named. */
async function nameOf(ctx: Context, code: string | null): Promise<string | null> {
  if (!code) return null
  const { occupations } = await currentKnowledge(ctx)
  const occupation = occupations.get(code)
  return occupation ? readableTitle(occupation.label) : null
}
