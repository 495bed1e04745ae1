import type { Context } from '../../../../platform/server/context.ts'
import { mustBePerson } from '../../../accounts/server/must-be-person.ts'
import { type CollectionLink, isOpen, noSuchLink } from '../../collection-link.ts'
import { getCollection, myCollections } from '../my-collections.ts'
import { findLinks, updateLinkHere, updateLinkStopped } from './link-store.ts'
import { mayShareCollections } from './share-collection.ts'

export type OpenLink = CollectionLink & { token: string }
type Which = { collectionId: string; linkId: string }

/** The links that show this collection today, each with its address, to copy again or to stop. */
export async function linksOf(
  ctx: Context,
  { collectionId }: { collectionId: string },
): Promise<OpenLink[]> {
  const { personId } = await getCollection(ctx, { collectionId })
  const links = await findLinks(ctx.db, { personId })
  return links
    .filter((link) => link.collectionId === collectionId && isOpen(link, ctx.now))
    .map((link) => ({ ...link, token: ctx.secrets.unseal(link.sealedToken) }))
}

/** Every link of the acting person that shows something today, whatever the collection, with its title. */
export async function myOpenLinks(ctx: Context): Promise<{ link: OpenLink; title: string }[]> {
  const links = (await findLinks(ctx.db, { personId: mustBePerson(ctx.actor) })).filter((link) =>
    isOpen(link, ctx.now),
  )
  if (links.length === 0 || (await mayShareCollections(ctx)) !== 'yes') return []
  const titles = new Map((await myCollections(ctx)).map(({ id, title }) => [id, title]))
  return links.map((link) => ({
    link: { ...link, token: ctx.secrets.unseal(link.sealedToken) },
    title: titles.get(link.collectionId) ?? '',
  }))
}

/** One of them. */
export async function getOpenLink(
  ctx: Context,
  { collectionId, linkId }: Which,
): Promise<OpenLink> {
  const found = (await linksOf(ctx, { collectionId })).find(({ id }) => id === linkId)
  if (!found) throw noSuchLink()
  return found
}

/** From now on the address shows nothing. */
export async function stopLink(ctx: Context, which: Which): Promise<void> {
  const { id } = await getOpenLink(ctx, which)
  await updateLinkStopped(ctx.db, id, ctx.now)
}

/** Whoever opens it may look at what serves in an occupation, or no longer may. */
export async function letLookFromHere(
  ctx: Context,
  { showsHere, ...which }: Which & { showsHere: boolean },
): Promise<void> {
  const { id } = await getOpenLink(ctx, which)
  await updateLinkHere(ctx.db, id, showsHere)
}
