import type { Context } from '../../../platform/server/context.ts'
import { MOST_PHOTOS, type Photo, tooManyPhotos } from '../photo.ts'
import { mustOwnStory } from './must-own-story.ts'
import { findPhotos, holdShelf, insertPhoto } from './photo-store.ts'
import type { TakenPhoto } from './take-photo.ts'

/** The person adds a photo to a story, after those that are there. The same photo sent twice is added once. */
export async function addPhoto(
  ctx: Context,
  { experienceId, taken }: { experienceId: string; taken: TakenPhoto },
): Promise<Photo> {
  const personId = await mustOwnStory(ctx, experienceId)
  await holdShelf(ctx.db, personId)
  const photos = await findPhotos(ctx.db, { personId, experienceId })
  const same = photos.find(({ file }) => file === taken.file)
  if (same) return same
  if (photos.length >= MOST_PHOTOS) throw tooManyPhotos({ max: MOST_PHOTOS })
  const photo: Photo = {
    ...taken,
    id: ctx.newId(),
    personId,
    experienceId,
    rank: Math.max(0, ...photos.map(({ rank }) => rank)) + 1,
    caption: null,
    people: null,
    agreedAt: null,
    addedAt: ctx.now,
  }
  await insertPhoto(ctx.db, photo)
  return photo
}
