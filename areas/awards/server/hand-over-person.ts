import type { Context } from '../../../platform/server/context.ts'
import { findAwardsOf } from './award-store.ts'
import { findEndorsements } from './endorsing/endorsement-store.ts'
import { findEvidence } from './giving/evidence-store.ts'
import { findCopies } from './papers/copy-store.ts'
import { findNamedCopies } from './receiving/named-copy-store.ts'

/** Every badge as it was signed, byte for byte, and the signed words about it: these are the person's to carry anywhere. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const all = await findAwardsOf(ctx.db, personId)
  const words = await findEndorsements(ctx.db, { personId })
  const copies = await findCopies(ctx.db, { personId })
  const ids = all.map(({ id }) => id)
  const evidence = await findEvidence(ctx.db, ids)
  const named = await findNamedCopies(ctx.db, ids)
  return {
    received: all.map((award) => ({
      way: award.way,
      status: award.status,
      version: award.version,
      name: award.name,
      seen: award.seen,
      isShown: award.sealedShown !== null,
      endsWithAccount: award.endsWithAccount,
      givenOn: award.givenAt.toISOString(),
      answeredOn: award.answeredAt?.toISOString() ?? null,
      validUntil: award.validUntil?.toISOString() ?? null,
      suspendedOn: award.suspendedAt?.toISOString() ?? null,
      badge: award.credential,
      copy: copies.find(({ awardId }) => awardId === award.id)?.credential ?? null,
      evidence: evidence.find(({ awardId }) => awardId === award.id)?.link ?? null,
      nameInCopy: named.find(({ awardId }) => awardId === award.id)?.name ?? null,
      badgeWithName: named.find(({ awardId }) => awardId === award.id)?.credential ?? null,
      endorsements: words
        .filter(({ awardId }) => awardId === award.id)
        .map(({ credential }) => credential),
    })),
  }
}
