import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { contactForm } from '../cv.ts'
import { partWords } from '../part-words.ts'
import { changeCv } from '../server/change-cv.ts'
import { getCv } from '../server/get-cv.ts'

/** How can I be reached? Only what I want to say. */
export const cvContactPage = page('/mes-cv/:cvId/coordonnees', {
  words: partWords,
  open: ['person'],
  show: async (ctx, { cvId }) => ({ cv: await getCv(ctx, { cvId }) }),
  form: contactForm,
  act: async (ctx, { cvId, name, town, phone, email }) => {
    await changeCv(ctx, { cvId, change: { contact: { name, town, phone, email } } })
    return goTo(`/mes-cv/${cvId}`, 'cv.kept')
  },
  view: ({ cv, say, typed, problemOf }) => (
    <Question
      title={say('contactTitle')}
      hint={say('contactHint')}
      back={`/mes-cv/${cv.id}`}
      submit={say('keep')}
      ways={[{ href: `/mes-cv/${cv.id}`, label: say('skip') }]}
    >
      <TextField
        name="name"
        label={say('contactName')}
        value={typedText(typed, 'name', cv.contact.name)}
        error={problemOf('name')}
        autocomplete="name"
        maxlength={60}
      />
      <TextField
        name="town"
        label={say('contactTown')}
        value={typedText(typed, 'town', cv.contact.town)}
        error={problemOf('town')}
        autocomplete="address-level2"
        maxlength={60}
      />
      <TextField
        name="phone"
        type="tel"
        label={say('contactPhone')}
        value={typedText(typed, 'phone', cv.contact.phone)}
        error={problemOf('phone')}
        autocomplete="tel"
        inputmode="tel"
        maxlength={30}
      />
      <TextField
        name="email"
        type="email"
        label={say('contactEmail')}
        value={typedText(typed, 'email', cv.contact.email)}
        error={problemOf('email')}
        autocomplete="email"
        inputmode="email"
        maxlength={100}
      />
    </Question>
  ),
})
