import type { Context } from '../../../../platform/server/context.ts'
import { mustBeProfessional } from '../../../accounts/server/must-be-professional.ts'
import { isProfessionalLinked } from '../../../accounts/server/professional/is-professional-linked.ts'
import { countRecoveryCodes } from '../professional-store.ts'

/** How the acting professional's account is protected. */
export async function mySecurity(
  ctx: Context,
): Promise<{ codesLeft: number; isLinked: boolean; canLink: boolean }> {
  const professionalId = mustBeProfessional(ctx.actor)
  return {
    codesLeft: await countRecoveryCodes(ctx.db, professionalId),
    isLinked: await isProfessionalLinked(ctx),
    canLink: ctx.config.providers.proconnect !== undefined,
  }
}
