import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { type Collection, MOST_COLLECTIONS, tooManyCollections } from '../collection.ts'
import { insertCollection, lockCollections } from './collection-store.ts'
import { myCollections } from './my-collections.ts'

type Named = Pick<Collection, 'title' | 'sentence'>

/** The person begins a collection, with nothing in it. */
export async function makeCollection(ctx: Context, named: Named): Promise<Collection> {
  const personId = mustBePerson(ctx.actor)
  await lockCollections(ctx.db, personId)
  if ((await myCollections(ctx)).length >= MOST_COLLECTIONS)
    throw tooManyCollections({ max: MOST_COLLECTIONS })
  const { title, sentence } = named
  const made = { title, sentence, pieces: [], createdAt: ctx.now, updatedAt: ctx.now }
  const collection: Collection = { ...made, id: ctx.newId(), personId }
  await insertCollection(ctx.db, collection)
  return collection
}
