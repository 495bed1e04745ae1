import type { Actor } from '../../../platform/server/context.ts'
import { onlyForProfessionals } from '../session.ts'

/** Gives the acting professional's id, second factor given; anybody else is refused. */
export function mustBeProfessional(actor: Actor): string {
  if (actor.kind !== 'professional') throw onlyForProfessionals()
  return actor.professionalId
}
