import { type Keeper, resignKept } from '../../../issuers/server/resign-kept.ts'
import { countSignedWith, findSignedWith, replaceCredential } from '../endorsement-store.ts'

/** Endorsements that a key signed are signed again here. They are read where they are kept, so that nobody has to be told. */
export const endorsementsKept: Keeper = {
  stage: 'endorsement-of-badge',
  count: (ctx, multikey) => countSignedWith(ctx.db, multikey),
  step: async (ctx, stretch) => {
    const batch = await findSignedWith(ctx.db, stretch)
    const signed = await resignKept(ctx, batch)
    for (const [id, document] of signed)
      await replaceCredential(ctx.db, { id, credential: JSON.stringify(document) })
    return { last: batch.at(-1)?.id ?? null, count: batch.length, signed: signed.size, told: 0 }
  },
}
