import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { noSuchLink } from '../cv-link.ts'
import { updateLinkStopped } from './link-store.ts'

/** From now on the address shows nothing. */
export async function stopLink(ctx: Context, { linkId }: { linkId: string }): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  if (!(await updateLinkStopped(ctx.db, personId, linkId, ctx.now))) throw noSuchLink()
}
