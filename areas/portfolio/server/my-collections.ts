import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { type Collection, noSuchCollection } from '../collection.ts'
import { findCollections, lockCollections } from './collection-store.ts'

/** Every collection of the acting person, the last made first. */
export async function myCollections(ctx: Context): Promise<Collection[]> {
  return findCollections(ctx.db, mustBePerson(ctx.actor))
}

/** One of them; anybody else's does not exist for them. */
export async function getCollection(
  ctx: Context,
  { collectionId }: { collectionId: string },
): Promise<Collection> {
  const found = (await myCollections(ctx)).find(({ id }) => id === collectionId)
  if (!found) throw noSuchCollection()
  return found
}

/** The same, nobody else changing it meanwhile. */
export async function getCollectionToWrite(
  ctx: Context,
  which: { collectionId: string },
): Promise<Collection> {
  await lockCollections(ctx.db, mustBePerson(ctx.actor))
  return getCollection(ctx, which)
}
