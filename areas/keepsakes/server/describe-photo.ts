import type { Context } from '../../../platform/server/context.ts'
import type { People } from '../photo.ts'
import { updatePhoto } from './photo-store.ts'
import { getPhoto } from './photos-of.ts'

/** The person says what is seen, and who is on it. The day on which they said that others agreed is kept. */
export async function describePhoto(
  ctx: Context,
  {
    experienceId,
    photoId,
    caption,
    people,
  }: { experienceId: string; photoId: string; caption: string | null; people: People | null },
): Promise<void> {
  const photo = await getPhoto(ctx, { experienceId, photoId })
  const agreedAt = people === 'agreed' ? (photo.agreedAt ?? ctx.now) : null
  await updatePhoto(ctx.db, { ...photo, caption, people, agreedAt })
}
