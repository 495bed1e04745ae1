import type { Context } from '../../../../platform/server/context.ts'
import { findMailOf } from './person-mail-store.ts'

/** Where a letter to this person may go, when they gave an e-mail. */
export async function addressOf(
  ctx: Context,
  { personId }: { personId: string },
): Promise<string | undefined> {
  const mail = await findMailOf(ctx.db, personId)
  return mail && ctx.secrets.unseal(mail.sealedMail)
}
