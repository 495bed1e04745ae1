import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import type { BeforeAndAfter, Confidence, Moment, Verdict } from '../confidence.ts'
import { findConfidence, upsertConfidence } from './confidence-store.ts'

type Said = Pick<Confidence, 'know' | 'tell' | 'next'> & {
  moment: Moment
  project?: Verdict | null
  discovered?: Verdict | null
  recalled?: boolean
}

/** The person says how sure they feel. Said again, it replaces what was said at that moment. */
export async function sayConfidence(ctx: Context, said: Said): Promise<void> {
  const { project = null, discovered = null, recalled = false } = said
  const whole = { ...said, project, discovered, recalled }
  await upsertConfidence(ctx.db, mustBePerson(ctx.actor), whole, ctx.now)
}

/** What the acting person said, before and after. */
export async function confidenceOf(ctx: Context): Promise<BeforeAndAfter> {
  return findConfidence(ctx.db, mustBePerson(ctx.actor))
}
