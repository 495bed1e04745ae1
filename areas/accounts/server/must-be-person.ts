import type { Actor } from '../../../platform/server/context.ts'
import { onlyForPeople } from '../person.ts'

/** Gives the acting person's id; anybody else is asked to start first. */
export function mustBePerson(actor: Actor): string {
  if (actor.kind !== 'person') throw onlyForPeople()
  return actor.personId
}
