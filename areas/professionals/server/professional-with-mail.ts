import type { Context } from '../../../platform/server/context.ts'
import { findProfessionalByMail } from './professional-store.ts'

/** Who has this work e-mail; capitals do not count. */
export async function professionalWithMail(
  ctx: Context,
  { mail }: { mail: string },
): Promise<string | undefined> {
  return findProfessionalByMail(ctx.db, mail.trim().toLowerCase())
}
