import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { type BroughtBadge, noSuchBrought } from '../brought-badge.ts'
import { findContent, findKept, updateDeletedAt } from './brought-store.ts'

type Which = { broughtId: string }

/** Every badge from elsewhere that the acting person keeps, the last kept first. */
export async function myBrought(ctx: Context): Promise<BroughtBadge[]> {
  return findKept(ctx.db, mustBePerson(ctx.actor))
}

/** One of them; anybody else's does not exist for them. */
export async function getBrought(ctx: Context, { broughtId }: Which): Promise<BroughtBadge> {
  const found = (await myBrought(ctx)).find(({ id }) => id === broughtId)
  if (!found) throw noSuchBrought()
  return found
}

/** Its bytes, as they came. */
export async function contentOf(
  ctx: Context,
  brought: Pick<BroughtBadge, 'id' | 'personId'>,
): Promise<Uint8Array> {
  const content = await findContent(ctx.db, brought)
  if (!content) throw noSuchBrought()
  return content
}

/** Takes a badge out of what is kept; it can come back for a day. */
export async function removeBrought(ctx: Context, { broughtId }: Which): Promise<void> {
  const which = { id: broughtId, personId: mustBePerson(ctx.actor) }
  if (!(await updateDeletedAt(ctx.db, which, ctx.now))) throw noSuchBrought()
}

/** Puts it back as it was. */
export async function restoreBrought(ctx: Context, { broughtId }: Which): Promise<void> {
  const which = { id: broughtId, personId: mustBePerson(ctx.actor) }
  if (!(await updateDeletedAt(ctx.db, which, null))) throw noSuchBrought()
}
