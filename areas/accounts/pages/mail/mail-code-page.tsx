import type { Context } from '../../../../platform/server/context.ts'
import { typedText } from '../../../../platform/web/form.ts'
import { Island } from '../../../../platform/web/frame.tsx'
import { type Going, goTo } from '../../../../platform/web/going.ts'
import { Question } from '../../../../platform/web/layout.tsx'
import { ANYONE, type Ask, page } from '../../../../platform/web/page.tsx'
import { sayer } from '../../../../platform/words.ts'
import { Checkbox } from '../../../../ui/form/checkbox.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { mailCodeAsk } from '../../mail-code.ts'
import { mailWords } from '../../mail-words.ts'
import { isCodeExpected } from '../../server/mail/ask-for-code.ts'
import { enterCode } from '../../server/mail/enter-code.ts'
import { accountWords } from '../../words.ts'
import { afterReturn } from '../session/after-return.ts'
import { comingFrom, cookiesFor } from '../session/session-cookies.ts'

/**
 * I received a code: where do I write it? In the browser that asked, a field; in any other one, only the code in
 * large print. The code stands after the # of the link, so no server sees it, and opening the link uses nothing up.
 */
export const mailCodePage = page('/code-recu', {
  words: mailWords,
  open: ANYONE,
  isSecret: true,
  show: async (ctx, _params, ask) => ({
    isExpected: await isCodeExpected(ctx, ask.cookie('code')),
    asksWhose: ctx.actor.kind !== 'person',
    mine: ask.device === 'phone',
  }),
  form: mailCodeAsk,
  act: async (ctx, typed, ask) => enter(ctx, typed, ask),
  view: ({ say, reading, typed, problemOf, isExpected, asksWhose, mine }) =>
    isExpected || problemOf('code') ? (
      <Question
        title={say('code')}
        hint={say('codeHint')}
        back="/"
        submit={sayer(accountWords, reading)('enter')}
        ways={[{ href: '/reprendre/e-mail', label: say('again') }]}
      >
        <Island name="code-from-link">
          <TextField
            name="code"
            label={say('codeLabel')}
            value={typedText(typed, 'code', '')}
            error={problemOf('code')}
            autocomplete="one-time-code"
            inputmode="numeric"
            short
          />
        </Island>
        {asksWhose && (
          <Checkbox
            name="mine"
            label={sayer(accountWords, reading)('mine')}
            hint={sayer(accountWords, reading)('mineHint')}
            checked={Object.keys(typed).length > 0 ? typed.mine === 'yes' : mine}
          />
        )}
      </Question>
    ) : (
      <Question title={say('neutral')} hint={say('neutralHint')} back="/">
        <Island name="code-from-link">
          <p data-code>{say('neutralNoScript')}</p>
        </Island>
      </Question>
    ),
})

type Typed = { code: string; mine?: 'yes' | undefined }

async function enter(ctx: Context, { code, mine }: Typed, ask: Ask): Promise<Going> {
  const coming = comingFrom(ask, mine === 'yes')
  const done = await enterCode(ctx, { code, browserToken: ask.cookie('code'), coming })
  const used = { name: 'code', value: null } as const
  if (done.done === 'added') return goTo('/mon-espace', 'mails.added', { cookies: [used] })
  if (done.done === 'taken') return goTo('/mon-espace/e-mail', 'mails.taken', { cookies: [used] })
  if (done.done === 'professional')
    return goTo('/pro/seconde-cle', undefined, { cookies: [used, ...cookiesFor(done.opened)] })
  const going = await afterReturn(ctx, done)
  return { ...going, cookies: [used, ...(going.cookies ?? [])] }
}
