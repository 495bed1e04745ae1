import { typedText } from '../../../platform/web/form.ts'
import { Island } from '../../../platform/web/frame.tsx'
import { Question } from '../../../platform/web/layout.tsx'
import { localAddress } from '../../../platform/web/local-address.ts'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { type Reading, sayer } from '../../../platform/words.ts'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { ListLink } from '../../../ui/move/link-list.tsx'
import { mailWords } from '../mail-words.ts'
import { resumeAsk } from '../person.ts'
import type { PinKind } from '../pin.ts'
import { providerWords } from '../provider-words.ts'
import { resumeWithCode } from '../server/resume-with-code.ts'
import { sessionWords } from '../session-words.ts'
import { accountWords } from '../words.ts'
import { pinForm } from './choose-pin-page.tsx'
import { isTicked } from './own-device.ts'
import { PinFields, pinFrom } from './pin-fields.tsx'
import { PrivateWindow } from './private-window.tsx'
import { afterReturn } from './session/after-return.ts'
import { comingFrom } from './session/session-cookies.ts'

/** Where was I? */
export const resumePage = page('/reprendre', {
  words: accountWords,
  open: ANYONE,
  isSecret: true,
  show: async (ctx, _params, ask) => ({
    isProfessional: ctx.actor.kind === 'professional',
    isOnPhone: ask.device === 'phone',
    knowsPeople: ask.cookie('appareil') !== undefined,
    hasPost: ctx.config.smtpUrl !== undefined,
    hasProvider: ctx.config.providers.franceconnect !== undefined,
  }),
  form: pinForm.extend(resumeAsk.omit({ pin: true }).shape),
  act: async (ctx, typed, ask) => {
    const { personId, hasDraft, ...opened } = await resumeWithCode(ctx, {
      code: typed.code,
      pin: pinFrom(typed),
      ...comingFrom(ask, typed.mine === 'yes'),
    })
    const address = localAddress(ask.query.get('retour'))
    return afterReturn(ctx, { personId, opened, hasDraft, address })
  },
  view: ({ say, reading, typed, problemOf, isProfessional, isOnPhone, ...ways }) => {
    if (isProfessional) return <PrivateWindow reading={reading} />
    const asked = pinAsked(problemOf)
    return (
      <Question
        title={say(asked ? 'resumePin' : 'resume')}
        hint={say(asked ? HINTS[asked.kind] : 'resumeHint')}
        back="/"
        submit={say('enter')}
        ways={asked ? [] : otherWays(reading, ways)}
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
          checked={isTicked(typed, isOnPhone)}
        />
      </Question>
    )
  },
})

type Ways = { knowsPeople: boolean; hasPost: boolean; hasProvider: boolean }

/** The other ways in, each only when it exists here. */
function otherWays(reading: Reading, { knowsPeople, hasPost, hasProvider }: Ways): ListLink[] {
  const device = { href: '/qui-est-la', label: sayer(sessionWords, reading)('who') }
  const mail = { href: '/reprendre/e-mail', label: sayer(mailWords, reading)('comeBack') }
  const provider = {
    href: '/entrer/franceconnect',
    label: sayer(providerWords, reading)('franceconnect'),
  }
  return [
    ...(knowsPeople ? [device] : []),
    ...(hasPost ? [mail] : []),
    ...(hasProvider ? [provider] : []),
    { href: '/bienvenue', label: sayer(accountWords, reading)('noCode') },
  ]
}

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
