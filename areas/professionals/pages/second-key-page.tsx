import { z } from 'zod'
import { optionalText } from '../../../platform/fields.ts'
import type { Context } from '../../../platform/server/context.ts'
import { type Going, goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { CodeDisplay } from '../../../ui/show/code-display.tsx'
import { QrCode } from '../../accounts/pages/qr-code.tsx'
import { cookiesFor } from '../../accounts/pages/session/session-cookies.ts'
import { cameWithFirstAccess } from '../../accounts/server/professional/came-with-first-access.ts'
import { wrongFactor } from '../second-factor.ts'
import { securityProfessionalWords } from '../security-words.ts'
import {
  confirmSecondFactor,
  giveSecondFactor,
  halfKnown,
  hasSecondFactor,
  proposedSecret,
  proposeSecondFactor,
} from '../server/factor/second-factor.ts'
import { recoveryCookie } from './recovery-cookie.ts'

/** Which proof is missing: none known yet, a code to give, an application to set up, or an access to ask for. */
type Step = 'give' | 'begin' | 'confirm' | 'ask-access'

async function stepOf(ctx: Context): Promise<Step> {
  if (await hasSecondFactor(ctx)) return 'give'
  if (!(await cameWithFirstAccess(ctx))) return 'ask-access'
  return (await proposedSecret(ctx)) ? 'confirm' : 'begin'
}

/** I am a professional: how do I prove that it is me? */
export const secondKeyPage = page('/pro/seconde-cle', {
  words: securityProfessionalWords,
  open: ANYONE,
  isSecret: true,
  show: async (ctx) => {
    if (ctx.actor.kind === 'professional') return goTo('/pro')
    if (!halfKnown(ctx)) return goTo('/pro/entrer')
    return { step: await stepOf(ctx), proposed: await proposedSecret(ctx) }
  },
  form: z.object({ code: optionalText(40) }),
  act: async (ctx, { code }) => prove(ctx, code),
  view: ({ say, step, proposed, problemOf }) => {
    if (step === 'ask-access') {
      return (
        <Content title={say('setUp')}>
          <p>{say('needsAccess')}</p>
          <Buttons>
            <ButtonLink href="/pro/entrer?avec=premier-acces">{say('firstAccess')}</ButtonLink>
          </Buttons>
        </Content>
      )
    }
    const ways = [{ href: '/pro/entrer', label: say('cancel') }]
    if (step === 'begin') {
      return (
        <Question
          title={say('setUp')}
          hint={say('setUpHint')}
          back="/pro"
          submit={say('setUpBegin')}
          ways={ways}
        />
      )
    }
    return (
      <Question
        title={say(step === 'give' ? 'second' : 'setUp')}
        hint={say(step === 'give' ? 'secondHint' : 'scan')}
        back="/pro"
        submit={say('open')}
        ways={ways}
      >
        {proposed && (
          <>
            <figure class="qr-figure">
              <QrCode text={proposed.address} label={say('qrAlt')} />
            </figure>
            <CodeDisplay
              label={say('key')}
              code={proposed.secret.match(/.{1,4}/g)?.join('-') ?? ''}
              text={say('thenCode')}
            />
          </>
        )}
        <TextField
          name="code"
          label={say('code')}
          error={problemOf('code')}
          autocomplete="one-time-code"
          short
        />
      </Question>
    )
  },
})

async function prove(ctx: Context, code: string | null): Promise<Going> {
  if (!halfKnown(ctx) || ctx.actor.kind === 'professional') return goTo('/pro/entrer')
  const step = await stepOf(ctx)
  if (step === 'ask-access') return goTo('/pro/entrer?avec=premier-acces')
  if (step === 'begin') {
    await proposeSecondFactor(ctx)
    return goTo('/pro/seconde-cle')
  }
  if (!code) throw wrongFactor({ left: 5 })
  if (step === 'give') {
    const opened = await giveSecondFactor(ctx, { code })
    return goTo('/pro', undefined, { cookies: cookiesFor(opened) })
  }
  const { recovery, opened } = await confirmSecondFactor(ctx, { code })
  return goTo('/pro/securite/codes-de-secours', undefined, {
    cookies: [...cookiesFor(opened), recoveryCookie(ctx, recovery)],
  })
}
