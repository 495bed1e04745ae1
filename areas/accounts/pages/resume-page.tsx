import { typedText } from '../../../platform/web/form.ts'
import { Island } from '../../../platform/web/frame.tsx'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { resumeAsk } from '../person.ts'
import type { PinKind } from '../pin.ts'
import { resumeWithCode } from '../server/resume-with-code.ts'
import { accountWords } from '../words.ts'
import { pinForm } from './choose-pin-page.tsx'
import { PinFields, pinFrom } from './pin-fields.tsx'
import { PrivateWindow } from './private-window.tsx'

/** Where was I? */
export const resumePage = page('/reprendre', {
  words: accountWords,
  open: ANYONE,
  show: async (ctx) => ({ isProfessional: ctx.actor.kind === 'professional' }),
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
  view: ({ say, reading, typed, problemOf, isProfessional }) => {
    if (isProfessional) return <PrivateWindow reading={reading} />
    const asked = pinAsked(problemOf)
    return (
      <Question
        title={say(asked ? 'resumePin' : 'resume')}
        hint={say(asked ? HINTS[asked.kind] : 'resumeHint')}
        back="/"
        submit={say('enter')}
        ways={asked ? [] : [{ href: '/bienvenue', label: say('noCode') }]}
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
        {asked && <PinFields kind={asked.kind} say={say} reading={reading} error={asked.error} />}
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

const HINTS = { digits: 'resumePinHint', pictures: 'resumePicturesHint' } as const

/** The card's own kind of PIN, told by the field that the refusal names. */
function pinAsked(
  problemOf: (field: string) => string | undefined,
): { kind: PinKind; error: string } | undefined {
  const pictures = problemOf('pictures')
  if (pictures !== undefined) return { kind: 'pictures', error: pictures }
  const digits = problemOf('pin')
  return digits === undefined ? undefined : { kind: 'digits', error: digits }
}
