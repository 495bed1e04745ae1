import { typedText } from '../../../platform/web/form.ts'
import { Island } from '../../../platform/web/frame.tsx'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { resumeAsk } from '../person.ts'
import { resumeWithCode } from '../server/resume-with-code.ts'
import { accountWords } from '../words.ts'
import { pinForm } from './choose-pin-page.tsx'
import { PinFields, pinFrom } from './pin-fields.tsx'

/** Where was I? */
export const resumePage = page('/reprendre', {
  words: accountWords,
  open: ANYONE,
  show: async (_ctx, _params, { query }) => ({ pictures: query.get('avec') === 'images' }),
  form: pinForm.extend(resumeAsk.omit({ pin: true }).shape),
  act: async (ctx, typed) => {
    const { token, keptFor } = await resumeWithCode(ctx, {
      code: typed.code,
      pin: pinFrom(typed),
      mine: typed.mine === 'yes',
    })
    return goTo('/mes-experiences', 'accounts.hello', {
      cookies: [{ name: 'session', value: token, ...(keptFor ? { keptFor } : {}) }],
    })
  },
  view: ({ say, typed, problemOf, pictures }) => {
    const pinAsked = problemOf('pin') !== undefined
    const askedPictures = pictures || typed['pin-1'] !== undefined
    return (
      <Question
        title={say(pinAsked ? 'resumePin' : 'resume')}
        hint={say(pinAsked ? 'resumePinHint' : 'resumeHint')}
        back="/"
        submit={say('enter')}
        ways={pinAsked ? [] : [{ href: '/bienvenue', label: say('noCode') }]}
      >
        <Island name="code-from-link">
          <TextField
            name="code"
            label={say('codeLabel')}
            value={typedText(typed, 'code', '')}
            error={problemOf('code')}
            autocomplete="off"
            spellcheck={false}
          />
        </Island>
        {pinAsked && (
          <PinFields
            kind={askedPictures ? 'pictures' : 'digits'}
            say={say}
            error={problemOf('pin')}
          />
        )}
        {pinAsked && !askedPictures && <PinFields kind="pictures" say={say} error={undefined} />}
        <Checkbox
          name="mine"
          label={say('mine')}
          hint={say('mineHint')}
          checked={typed.mine === 'yes'}
        />
      </Question>
    )
  },
})
