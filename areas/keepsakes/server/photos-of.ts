import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { noSuchPhoto, type Photo } from '../photo.ts'
import { mustOwnStory } from './must-own-story.ts'
import { findPhotos } from './photo-store.ts'

/** All photos of the acting person, story by story, each in their order. */
export async function photosOf(ctx: Context): Promise<Photo[]> {
  return findPhotos(ctx.db, { personId: mustBePerson(ctx.actor) })
}

/** The photos of one story, in the person's order. */
export async function photosOfStory(
  ctx: Context,
  { experienceId }: { experienceId: string },
): Promise<Photo[]> {
  const personId = await mustOwnStory(ctx, experienceId)
  return findPhotos(ctx.db, { personId, experienceId })
}

/** One photo of the acting person's story; anybody else's does not exist for them. */
export async function getPhoto(
  ctx: Context,
  { experienceId, photoId }: { experienceId: string; photoId: string },
): Promise<Photo> {
  const photos = await photosOfStory(ctx, { experienceId })
  const found = photos.find(({ id }) => id === photoId)
  if (!found) throw noSuchPhoto()
  return found
}
