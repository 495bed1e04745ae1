import type { Context } from '../../../platform/server/context.ts'
import { moved } from '../photo.ts'
import { holdShelf, updatePhoto } from './photo-store.ts'
import { getPhoto, photosOfStory } from './photos-of.ts'

/** Moves a photo one place earlier or later in its story. */
export async function movePhoto(
  ctx: Context,
  { experienceId, photoId, by }: { experienceId: string; photoId: string; by: -1 | 1 },
): Promise<void> {
  const { personId } = await getPhoto(ctx, { experienceId, photoId })
  await holdShelf(ctx.db, personId)
  const photos = moved(await photosOfStory(ctx, { experienceId }), photoId, by)
  for (const [place, photo] of photos.entries()) {
    if (photo.rank !== place + 1) await updatePhoto(ctx.db, { ...photo, rank: place + 1 })
  }
}
