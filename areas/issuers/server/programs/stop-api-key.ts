import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { stopKeysNamed } from './api-key-store.ts'

/** The program of this name signs no more; answers how many keys it had. */
export async function stopApiKey(ctx: Context, { name }: { name: string }): Promise<number> {
  const count = await stopKeysNamed(ctx.db, name, ctx.now)
  if (count > 0) await audit(ctx, { kind: 'program.stopped', facts: { count } })
  return count
}
