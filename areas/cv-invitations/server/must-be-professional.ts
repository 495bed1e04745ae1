import type { Actor } from '../../../platform/server/context.ts'
import { onlyForProfessionals } from '../invitation.ts'

/** Gives the acting professional's id. */
export function mustBeProfessional(actor: Actor): string {
  if (actor.kind !== 'professional') throw onlyForProfessionals()
  return actor.professionalId
}
