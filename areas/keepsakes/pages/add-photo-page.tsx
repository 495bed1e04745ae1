import { z } from 'zod'
import { Island } from '../../../platform/web/frame.tsx'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { FileField } from '../../../ui/media/file-field.tsx'
import { LARGEST_PHOTO, MOST_PHOTOS, PHOTO_KINDS } from '../photo.ts'
import { addPhoto } from '../server/add-photo.ts'
import { photosOfStory } from '../server/photos-of.ts'
import { takePhoto } from '../server/take-photo.ts'
import { keepsakeWords } from '../words.ts'

/** A form holds a little more than its file. */
const AROUND = 64 * 1024

/** Which photo goes with this story? */
export const addPhotoPage = page('/experiences/:experienceId/photos/ajouter', {
  words: keepsakeWords,
  open: ['person'],
  show: async (ctx, { experienceId }) => {
    const photos = await photosOfStory(ctx, { experienceId })
    return photos.length >= MOST_PHOTOS
      ? goTo(`/experiences/${experienceId}/photos`)
      : { experienceId }
  },
  form: z.object({}),
  upload: {
    field: 'photo',
    largest: LARGEST_PHOTO + AROUND,
    tooBig: 'keepsakes.photoTooHeavy',
  },
  prepare: async (ctx, { experienceId }, { files }) => ({
    taken: await takePhoto(ctx, { experienceId, photo: files.photo }),
  }),
  act: async (ctx, { experienceId, taken }) => {
    const { id } = await addPhoto(ctx, { experienceId, taken })
    return goTo(`/experiences/${experienceId}/photos/${id}`, 'keepsakes.photoAdded')
  },
  view: ({ experienceId, say, problemOf }) => (
    <Question
      title={say('photoQuestion')}
      hint={say('photoHint')}
      back={`/experiences/${experienceId}/photos`}
      submit={say('sendPhoto')}
      ways={[{ href: `/experiences/${experienceId}/photos`, label: say('later') }]}
      upload
    >
      <Island name="shrink-photo" data-working={say('shrinking')} data-ready={say('shrunk')}>
        <FileField
          name="photo"
          label={say('photoField')}
          hint={say('photoFieldHint')}
          error={problemOf('photo')}
          accept={PHOTO_KINDS}
        />
        <p role="status" class="quiet" />
      </Island>
    </Question>
  ),
})
