import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import {
  type Report,
  verifyCredential,
} from '../../../engines/credentials/verify/verify-credential.ts'
import type { Context } from '../../../platform/server/context.ts'
import { isHidden } from '../../consent/server/erasure/ask-erasure.ts'
import { endorsementsAbout } from '../../endorsements/server/standing/about-badge.ts'
import type { Standing } from '../../endorsements/server/standing/standing.ts'
import { outsideOf } from '../../issuers/server/outside-of.ts'
import { noSuchAward } from '../award.ts'
import { findAward } from './award-store.ts'
import { type Endorsed, endorsementsOf } from './endorsing/endorsements-of.ts'
import { type AwardInSight, inSight } from './receiving/own-award.ts'

export type Shown = AwardInSight & {
  credential: string
  words: Endorsed[]
  /** Who stands behind what it is given for and behind who gives it, whenever they said so. */
  behind: Standing[]
  report: Report
}

/** A badge somebody shows, for whoever holds its address, checked at this very moment with the words about it. */
export async function readShown(ctx: Context, { token }: { token: string }): Promise<Shown> {
  const award = await findAward(ctx.db, { shownHash: ctx.secrets.hash(token) })
  if (!award?.credential || !award.personId) throw noSuchAward()
  // Somebody who asked to be erased is seen nowhere, even while they may change their mind.
  if (await isHidden(ctx, { personId: award.personId })) throw noSuchAward()
  const words = await endorsementsOf(ctx, award)
  const badge = readDocument(award.credential)
  const behind = await endorsementsAbout(ctx, badge)
  const report = await verifyCredential(badge, outsideOf(ctx), {
    endorsements: [...words, ...behind].map(({ credential }) => readDocument(credential)),
  })
  return { ...(await inSight(ctx, award)), credential: award.credential, words, behind, report }
}
