import type { Context } from '../../../platform/server/context.ts'
import { mustBeProfessional } from '../../accounts/server/must-be-professional.ts'
import { findProfessionalName } from './professional-store.ts'

/** The name under which the acting professional is known to those they accompany: what they write is signed with it. */
export async function ownName(ctx: Context): Promise<string> {
  return (await findProfessionalName(ctx.db, mustBeProfessional(ctx.actor))) ?? ''
}
