import type { Context } from '../../../../platform/server/context.ts'
import { mustBePerson } from '../../../accounts/server/must-be-person.ts'
import { mayShare } from '../../../consent/age-band.ts'
import { ageOf } from '../../../consent/server/say-age-band.ts'
import { experiencesOf } from '../../../experiences/server/experiences-of.ts'
import { mayBeHeard } from '../../../keepsakes/memo.ts'
import { mayBeShown, type Photo } from '../../../keepsakes/photo.ts'
import { memosOf } from '../../../keepsakes/server/memo-of-story.ts'
import { photosOf } from '../../../keepsakes/server/photos-of.ts'
import { recommendationsOf } from '../../../recommendations/server/recommendations-of.ts'
import type { Media, OwnKind } from '../../exhibit.ts'

/** Something the person has here already, as others would see it today. */
export type Thing = {
  kind: OwnKind
  ref: string
  title: string
  words: string | null
  file: { address: string; media: Media | 'audio/webm' | 'audio/ogg' } | null
}

/**
 * Everything the acting person may show of what they have: stories told to the end, photos where nobody can mind, voices with
 * their writing, words of others they accepted. What they withdraw or hide is no longer there.
 */
export async function thingsToShow(ctx: Context): Promise<Thing[]> {
  const personId = mustBePerson(ctx.actor)
  const stories = await experiencesOf(ctx)
  const titleOf = (story: string) => stories.find(({ id }) => id === story)?.title || '…'
  const faces = mayShare(await ageOf(ctx, { personId }), 'public-face') === 'yes'
  const isSeen = (photo: Photo) => mayBeShown(photo) && (faces || photo.people === 'nobody')
  const photos = (await photosOf(ctx)).filter(isSeen)
  const memos = (await memosOf(ctx)).filter(mayBeHeard)
  const words = await recommendationsOf(ctx, { personId })
  return [
    ...stories
      .filter(({ finishedAt }) => finishedAt !== null)
      .map(({ id, title, story, activities }) => ({
        kind: 'experience' as const,
        ref: id,
        title: title || '…',
        words: (story ?? activities.map(({ text }) => text).join('\n')).slice(0, 2_000) || null,
        file: null,
      })),
    ...photos.map(({ id, caption, experienceId, file }) => ({
      kind: 'photo' as const,
      ref: id,
      title: caption ?? titleOf(experienceId),
      words: null,
      file: { address: file, media: 'image/webp' as const },
    })),
    // A story has one voice, which may be recorded again: it keeps the name of its story.
    ...memos.map(({ experienceId, transcript, file, kind }) => ({
      kind: 'voice' as const,
      ref: experienceId,
      title: titleOf(experienceId),
      words: transcript,
      file: { address: file, media: kind },
    })),
    ...words.map(({ id, name, role, organisation, about, comment }) => ({
      kind: 'word' as const,
      ref: id,
      title: [name, role, organisation, about.title].filter(Boolean).join(' · ').slice(0, 200),
      words: comment,
      file: null,
    })),
  ]
}
