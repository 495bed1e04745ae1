import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { keyAsk } from '../api-key.ts'
import { openGraphPageWords } from '../page-words.ts'
import { askForKey } from '../server/ask-for-key.ts'

/** How do I work with the data from my own program? */
export const keyPage = page('/api/cle', {
  words: openGraphPageWords,
  open: ANYONE,
  form: keyAsk,
  act: async (ctx, ask) => {
    await askForKey(ctx, ask)
    return goTo('/api', 'openGraphPages.keySent')
  },
  view: ({ say, typed, problemOf }) => (
    <Question title={say('keyTitle')} hint={say('keyHint')} back="/api" submit={say('keySend')}>
      <TextField
        name="email"
        type="email"
        label={say('keyEmail')}
        hint={say('keyEmailHint')}
        value={typedText(typed, 'email', '')}
        error={problemOf('email')}
      />
    </Question>
  ),
})
