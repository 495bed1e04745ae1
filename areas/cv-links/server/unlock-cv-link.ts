import type { Context } from '../../../platform/server/context.ts'
import { afterWrongPin, badPin, linkWaits, minutesToWait, readPin, wrongPin } from '../cv-link.ts'
import { updateLinkTries } from './link-store.ts'
import { keyOf, openLink } from './open-cv-link.ts'
import { hashLinkPin } from './share-cv.ts'

/**
 * Somebody types the PIN of a link. Wrong ones are counted on the link, never on the address they come from:
 * a whole office shares one. Answers the key that this browser keeps.
 */
export async function unlockCvLink(
  ctx: Context,
  { token, pin }: { token: string; pin: string | null },
): Promise<{ key: string }> {
  const link = await openLink(ctx, token, true)
  const minutes = minutesToWait(link, ctx.now)
  if (minutes > 0) throw linkWaits({ minutes })
  const digits = readPin(pin)
  if (!digits) throw badPin()
  if (link.pinHash && (await hashLinkPin(ctx, link.id, digits)) !== link.pinHash) {
    const { left, ...tries } = afterWrongPin(link, ctx.now)
    await updateLinkTries(ctx.db, link.id, tries)
    if (tries.waitsUntil) throw linkWaits({ minutes: minutesToWait(tries, ctx.now) })
    throw wrongPin({ left })
  }
  return { key: keyOf(ctx, link) }
}
