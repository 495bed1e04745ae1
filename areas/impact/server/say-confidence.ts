import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import {
  type BeforeAndAfter,
  type Confidence,
  type Moment,
  sentenceNeeded,
  type Verdict,
} from '../confidence.ts'
import { findConfidence, upsertConfidence } from './confidence-store.ts'

type Said = Pick<Confidence, 'know' | 'tell' | 'next'> & { moment: Moment; recalled?: boolean }

/** The person says how sure they feel. Said again, it replaces what was said at that moment; the last answers stay. */
export async function sayConfidence(
  ctx: Context,
  { moment, recalled = false, ...degrees }: Said,
): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  const known = (await findConfidence(ctx.db, personId))[moment]
  const { project = null, discovered = null } = known ?? {}
  const said = { ...degrees, moment, project, discovered, recalled }
  await upsertConfidence(ctx.db, personId, said, ctx.now)
}

/** The person says what it brought them. */
export async function sayVerdict(
  ctx: Context,
  verdict: { project: Verdict | null; discovered: Verdict | null },
): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  const { after } = await findConfidence(ctx.db, personId)
  if (!after) throw sentenceNeeded('form')
  await upsertConfidence(ctx.db, personId, { ...after, ...verdict }, ctx.now)
}

/** What the acting person said, before and after. */
export async function confidenceOf(ctx: Context): Promise<BeforeAndAfter> {
  return findConfidence(ctx.db, mustBePerson(ctx.actor))
}
