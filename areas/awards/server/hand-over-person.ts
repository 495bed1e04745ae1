import type { JsonObject } from '../../../engines/credentials/json.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import type { Context } from '../../../platform/server/context.ts'
import { findAwardsOf } from './award-store.ts'
import { findEndorsements } from './endorsing/endorsement-store.ts'

/** Every badge with its signed document, and the signed words about it: these are the person's to carry anywhere. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const all = await findAwardsOf(ctx.db, personId)
  const words = await findEndorsements(ctx.db, { personId })
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
      badge: documentIn(award.credential),
      endorsements: words
        .filter(({ awardId }) => awardId === award.id)
        .map(({ credential }) => documentIn(credential)),
    })),
  }
}

function documentIn(text: string | null): JsonObject | null {
  return text === null ? null : readDocument(text)
}
