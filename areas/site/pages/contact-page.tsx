import { z } from 'zod'
import { optionalText, text } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { sendMessage } from '../server/send-message.ts'
import { contactWords } from '../words.ts'

const LONGEST = 2000

/** How do I reach a human? */
export const contactPage = page('/contact', {
  words: contactWords,
  open: ANYONE,
  show: async (ctx) => ({ email: ctx.config.contact.email }),
  form: z.object({
    message: text(LONGEST),
    email: optionalText(200).refine(
      (email) => email === null || /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(email),
      'contact.badEmail',
    ),
  }),
  act: async (ctx, message) => {
    await sendMessage(ctx, message)
    return goTo('/', 'contact.sent', { facts: { email: ctx.config.contact.email } })
  },
  view: ({ say, typed, problemOf, email }) => (
    <Question title={say('title')} hint={say('hint')} back="/" submit={say('send')}>
      <TextArea
        name="message"
        label={say('message')}
        max={LONGEST}
        rows={6}
        value={typedText(typed, 'message', '')}
        error={problemOf('message')}
      />
      <TextField
        name="email"
        type="email"
        autocomplete="email"
        label={say('email')}
        hint={say('emailHint')}
        value={typedText(typed, 'email', '')}
        error={problemOf('email')}
      />
      <p>{say('other', { email })}</p>
    </Question>
  ),
})
