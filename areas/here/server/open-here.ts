import type { Context } from '../../../platform/server/context.ts'
import { openPortfolio, shownOutside } from '../../portfolio/server/links/open-portfolio.ts'
import { getCollection } from '../../portfolio/server/my-collections.ts'
import type { Showable } from '../../portfolio/server/showable-of.ts'
import { notOpened } from '../here.ts'

/** What may be looked at from somewhere, and whose page it is. */
export type Opened = { title: string; name: string | null; shown: Showable[] }

/**
 * What others see of a collection: for whoever holds its address, while it is open and the person lets it be looked at so; or
 * for the person themselves, before they show anything. Nothing else of them is read.
 */
export async function openHere(
  ctx: Context,
  by: { token: string } | { collectionId: string },
): Promise<Opened> {
  if ('token' in by) {
    const { link, collection, shown } = await openPortfolio(ctx, by)
    if (!link.showsHere) throw notOpened()
    return { title: collection.title, name: link.name, shown }
  }
  const collection = await getCollection(ctx, by)
  return { title: collection.title, name: null, shown: await shownOutside(ctx, collection) }
}
