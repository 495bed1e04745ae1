import { randomBytes } from 'node:crypto'
import { keptUntil, RETENTION } from '../../../platform/retention.ts'
import type { Context } from '../../../platform/server/context.ts'
import { shareCodeFrom } from '../share-code.ts'
import { mustBeProfessional } from './must-be-professional.ts'
import { findShareCode, replaceShareCode } from './share-code-store.ts'

/** A professional gets six letters to show for a day; the older ones stop working. */
export async function makeShareCode(ctx: Context): Promise<{ code: string }> {
  const professionalId = mustBeProfessional(ctx.actor)
  const code = shareCodeFrom(randomBytes(32))
  await replaceShareCode(ctx.db, {
    professional_id: professionalId,
    code_hash: ctx.secrets.hash(code),
    sealed_code: ctx.secrets.seal(code),
    issued_at: ctx.now,
    ends_at: keptUntil(RETENTION.shareCode, ctx.now),
  })
  return { code }
}

/** The letters this professional shows now, and until when. */
export async function shareCodeNow(
  ctx: Context,
): Promise<{ code: string; endsAt: Date } | undefined> {
  const found = await findShareCode(ctx.db, mustBeProfessional(ctx.actor), ctx.now)
  return found && { code: ctx.secrets.unseal(found.sealedCode), endsAt: found.endsAt }
}
