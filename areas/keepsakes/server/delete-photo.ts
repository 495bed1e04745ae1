import type { Context } from '../../../platform/server/context.ts'
import { MOST_PHOTOS, noSuchPhoto, tooManyPhotos } from '../photo.ts'
import { updateBin } from './bin-store.ts'
import { mustOwnStory } from './must-own-story.ts'
import { findPhotos, holdShelf } from './photo-store.ts'
import { getPhoto } from './photos-of.ts'

/** Puts a photo in the bin; it can come back for a day. */
export async function deletePhoto(
  ctx: Context,
  { experienceId, photoId }: { experienceId: string; photoId: string },
): Promise<void> {
  const { personId } = await getPhoto(ctx, { experienceId, photoId })
  await updateBin(ctx.db, 'photo', { personId, id: photoId, at: ctx.now })
}

/** Takes it out of the bin, unless six others took its place. */
export async function restorePhoto(
  ctx: Context,
  { experienceId, photoId }: { experienceId: string; photoId: string },
): Promise<void> {
  const personId = await mustOwnStory(ctx, experienceId)
  await holdShelf(ctx.db, personId)
  const photos = await findPhotos(ctx.db, { personId, experienceId })
  if (photos.length >= MOST_PHOTOS) throw tooManyPhotos({ max: MOST_PHOTOS })
  const isBack = await updateBin(ctx.db, 'photo', { personId, id: photoId, at: null })
  if (!isBack) throw noSuchPhoto()
}
