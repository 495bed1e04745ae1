import {
  hideEndorsement,
  signEndorsement,
  withdrawEndorsement,
} from '../../areas/awards/server/endorsing/sign-endorsement.ts'
import { reachMilestone } from '../../areas/awards/server/giving/reach-milestone.ts'
import { tellHolder } from '../../areas/awards/server/giving/tell-holder.ts'
import { lookAgainAtIssuer } from '../../areas/endorsements/server/look-again-at-issuer.ts'
import { offerAfterPublishing } from '../../areas/endorsements/server/offer-after-publishing.ts'
import { beginResigning } from '../../areas/resigning/server/resign-batch.ts'
import type { Context } from '../../platform/server/context.ts'
import { inTransaction } from '../../platform/server/db.ts'
import { type Happened, takeEvent } from '../../platform/server/event.ts'
import { withDb } from '../../platform/server/make-context.ts'

export type Reaction = (ctx: Context, facts: Happened['facts']) => Promise<unknown>
export type Reactions = Readonly<Record<string, readonly Reaction[]>>

/** When X happened, then Y. An event without a line here is told to nobody, and goes. */
export const REACTIONS: Reactions = {
  'awards.accepted': [reachMilestone],
  'awards.suspended': [tellHolder],
  'awards.lifted': [tellHolder],
  'awards.withdrawn': [tellHolder],
  'issuer-keys.removed': [beginResigning],
  'badges.published': [offerAfterPublishing],
  'organisations.changed': [lookAgainAtIssuer],
  'recommendations.accepted': [signEndorsement],
  'recommendations.hidden': [hideEndorsement],
  'recommendations.withdrawn': [withdrawEndorsement],
}

const MOST = 200

/**
 * Tells what happened since the last time, in order, one event a transaction. What fails stays to be told again, and does
 * not keep the others from being told.
 */
export async function react(ctx: Context, reactions: Reactions = REACTIONS): Promise<void> {
  const problems: unknown[] = []
  let last = 0
  for (let told = 0; told < MOST; told++) {
    let here: number | undefined
    await inTransaction(ctx.db, async (db) => {
      const happened = await takeEvent(db, last)
      here = happened?.id
      for (const reaction of happened ? (reactions[happened.name] ?? []) : [])
        await reaction(withDb(ctx, db), happened?.facts ?? {})
    }).catch((problem: unknown) => problems.push(problem))
    if (here === undefined) break
    last = here
  }
  if (problems.length > 0) throw problems[0]
}
