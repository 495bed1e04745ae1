import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import {
  type Report,
  verifyCredential,
} from '../../../engines/credentials/verify/verify-credential.ts'
import type { Context } from '../../../platform/server/context.ts'
import { endorsementsOf } from '../../awards/server/endorsing/endorsements-of.ts'
import type { AwardInSight } from '../../awards/server/receiving/own-award.ts'
import { outsideOf } from '../../issuers/server/outside-of.ts'

/** What one may say of a badge in one sentence: good and from whom, said by the person, not for now, not good, or not known now. */
export type Checked =
  | 'good'
  | 'unknown-issuer'
  | 'self'
  | 'suspended'
  | 'withdrawn'
  | 'bad'
  | 'not-known'

/** Is this badge good, at this very moment? */
export async function checkBadge(ctx: Context, { award, giver }: AwardInSight): Promise<Checked> {
  if (!award.credential) return 'bad'
  const words = await endorsementsOf(ctx, award)
  const report = await verifyCredential(readDocument(award.credential), outsideOf(ctx), {
    endorsements: words.map(({ credential }) => readDocument(credential)),
  })
  return checkedFrom(report, giver === null)
}

/** The same sentence from the answers about any badge. */
export function checkedFrom({ proof, dates, status, issuer }: Report, isSelf: boolean): Checked {
  const answers = [proof, dates, status].map(({ answer }) => answer)
  if (proof.answer === 'no') return 'bad'
  if (status.answer === 'no') return status.code === 'suspended' ? 'suspended' : 'withdrawn'
  if (dates.answer === 'no') return 'bad'
  if (answers.includes('unknown')) return 'not-known'
  if (isSelf) return 'self'
  return issuer.answer === 'yes' ? 'good' : 'unknown-issuer'
}
