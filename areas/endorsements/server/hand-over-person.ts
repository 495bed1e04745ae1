import type { Context } from '../../../platform/server/context.ts'
import { findEndorsements } from './endorsement-store.ts'

/** What was asked about the person's badges, and what was signed, byte for byte. Nobody's address is in it. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const all = await findEndorsements(ctx.db, { personId })
  return {
    ofMyBadges: all.map((one) => ({
      way: one.way,
      status: one.status,
      asker: one.asker,
      message: one.message,
      comment: one.credential ? one.comment : null,
      assurance: one.assurance,
      askedOn: one.askedAt.toISOString(),
      answeredOn: one.answeredAt?.toISOString() ?? null,
      endorsement: one.credential,
    })),
  }
}
