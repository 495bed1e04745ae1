import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { codeTyped } from '../grant.ts'
import { proposeGrant } from '../server/propose-grant.ts'
import { consentWords } from '../words.ts'

export const SHARE_STEPS = 4

/** To whom do I want to show something? */
export const sharePage = page('/qui-voit-quoi/partager', {
  words: consentWords,
  open: ['person'],
  form: codeTyped,
  act: async (ctx, { code }) => {
    const { grantId } = await proposeGrant(ctx, { code })
    return goTo(`/qui-voit-quoi/partager/${grantId}`)
  },
  view: ({ say, typed, problemOf }) => (
    <Question
      title={say('codeTitle')}
      hint={say('codeHint')}
      back="/qui-voit-quoi"
      step={{ now: 1, of: SHARE_STEPS, label: say('codePart') }}
      submit={say('continue')}
    >
      <TextField
        name="code"
        label={say('code')}
        value={typedText(typed, 'code', '')}
        error={problemOf('code')}
        autocomplete="off"
        spellcheck={false}
        short
      />
    </Question>
  ),
})
