import type { Context } from '../../../../platform/server/context.ts'
import { mustBeProfessional } from '../must-be-professional.ts'
import { findProfessionalIdentity } from '../provider/identity-store.ts'

/** True when ProConnect opens the account of the acting professional. */
export async function isProfessionalLinked(ctx: Context): Promise<boolean> {
  return findProfessionalIdentity(ctx.db, mustBeProfessional(ctx.actor))
}
