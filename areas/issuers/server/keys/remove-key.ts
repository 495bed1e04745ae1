import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { inTransaction } from '../../../../platform/server/db.ts'
import { emit } from '../../../../platform/server/event.ts'
import { noSuchKey, PLATFORM_ID } from '../../issuer.ts'
import { signListsAgain } from '../status/sign-lists-again.ts'
import { findKey, unlistKey } from './key-store.ts'
import { rotateKey } from './rotate-key.ts'

/**
 * A key has leaked: it is listed no more and all it signed counts no more, until whoever keeps it has handed it to `resignAll`: they hear of it by an event. When it was
 * the one in use, a new one takes its place; lists of statuses are signed anew at once.
 */
export async function removeKey(
  ctx: Context,
  { issuerId, multikey }: { issuerId: string; multikey: string },
): Promise<void> {
  await inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db }
    const key = await findKey(db, issuerId, multikey)
    if (!key) throw noSuchKey()
    if (key.retired_at === null) await rotateKey(inside, { issuerId })
    await unlistKey(db, multikey, ctx.now)
    if (issuerId === PLATFORM_ID) await signListsAgain(inside, { all: true })
    await audit(inside, { kind: 'key.removed', subjectId: issuerId })
    await emit(inside, 'issuer-keys.removed', { issuerId, multikey })
  })
}
