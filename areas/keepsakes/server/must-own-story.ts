import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { noSuchStory } from '../photo.ts'
import { findStory } from './story-store.ts'

/** Gives the acting person's id when the story is theirs; anybody else's does not exist for them. */
export async function mustOwnStory(ctx: Context, experienceId: string): Promise<string> {
  const personId = mustBePerson(ctx.actor)
  if (!(await findStory(ctx.db, personId, experienceId))) throw noSuchStory()
  return personId
}
