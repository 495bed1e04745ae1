import { z } from 'zod'
import { maybeOneOf, optionalText } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { PhotoFrame } from '../../../ui/media/photo-grid.tsx'
import { dayInWords, photoAddress, photoInWords } from '../in-words.ts'
import { CAPTION_MAX, PEOPLE } from '../photo.ts'
import { describePhoto } from '../server/describe-photo.ts'
import { getPhoto, photosOfStory } from '../server/photos-of.ts'
import { keepsakeWords } from '../words.ts'

const PICTURES = {
  nobody: 'image',
  self: 'user',
  agreed: 'users',
  unsure: 'question',
}

/** What does this photo show, and is anybody on it? */
export const photoPage = page('/experiences/:experienceId/photos/:photoId', {
  words: keepsakeWords,
  open: ['person'],
  show: async (ctx, { experienceId, photoId }) => {
    const photo = await getPhoto(ctx, { experienceId, photoId })
    const photos = await photosOfStory(ctx, { experienceId })
    return { photo, place: photos.findIndex(({ id }) => id === photoId), of: photos.length }
  },
  form: z.object({ caption: optionalText(CAPTION_MAX), people: maybeOneOf(PEOPLE) }),
  act: async (ctx, { experienceId, photoId, caption, people }) => {
    await describePhoto(ctx, { experienceId, photoId, caption, people })
    return goTo(`/experiences/${experienceId}/photos`, 'keepsakes.photoKept')
  },
  view: ({ photo, place, of, say, reading, typed, problemOf }) => {
    const all = `/experiences/${photo.experienceId}/photos`
    const people = typedText(typed, 'people', photo.people)
    return (
      <Question
        title={say('captionQuestion')}
        hint={say('photoPlace', { now: place + 1, of })}
        back={all}
        submit={say('keep')}
        ways={[{ href: all, label: say('later') }]}
      >
        <PhotoFrame
          large
          src={photoAddress(photo, 'grande')}
          width={photo.width}
          height={photo.height}
          alt={photoInWords(photo, place, say)}
        />
        <TextField
          name="caption"
          label={say('captionLabel')}
          hint={say('captionHint')}
          value={typedText(typed, 'caption', photo.caption)}
          error={problemOf('caption')}
          maxlength={CAPTION_MAX}
        />
        <ChoiceCards
          name="people"
          legend={say('peopleQuestion')}
          hint={say('agreedHint')}
          error={problemOf('people')}
          chosenLabel={say('chosen')}
          options={PEOPLE.map((value) => ({
            value,
            label: say(value),
            icon: PICTURES[value],
            checked: people === value,
          }))}
        />
        {photo.agreedAt && (
          <p class="quiet small">{say('agreedOn', { day: dayInWords(photo.agreedAt, reading) })}</p>
        )}
        {photo.people === 'unsure' && <p class="quiet small">{say('staysPrivate')}</p>}
        <p>
          <Button tone="link" formaction={`${all}/${photo.id}/supprimer`}>
            {say('deletePhoto')}
          </Button>
        </p>
      </Question>
    )
  },
})
