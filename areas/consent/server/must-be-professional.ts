import { refusal } from '../../../platform/refusal.ts'
import type { Actor } from '../../../platform/server/context.ts'

export const onlyForProfessionals = refusal('consent.onlyForProfessionals', 403)

/** Gives the acting professional's id; nobody else shows a share code or opens somebody's pages. */
export function mustBeProfessional(actor: Actor): string {
  if (actor.kind !== 'professional') throw onlyForProfessionals()
  return actor.professionalId
}
