import { z } from 'zod'
import { optionalText } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { Island } from '../../../platform/web/frame.tsx'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { ANYONE, type Ask, page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { badMail, CODE_MINUTES } from '../../accounts/mail-code.ts'
import { mailWords } from '../../accounts/mail-words.ts'
import { PersonHere } from '../../accounts/pages/person-here.tsx'
import { cookiesFor } from '../../accounts/pages/session/session-cookies.ts'
import { askForCode } from '../../accounts/server/mail/ask-for-code.ts'
import { showAccessCard } from '../../accounts/server/show-access-card.ts'
import { securityProfessionalWords } from '../security-words.ts'
import { enterAsProfessional, personHere, proWrong } from '../server/invite-professional.ts'
import { professionalWithMail } from '../server/professional-with-mail.ts'

/** I am a professional: how do I get in? By a code sent to my e-mail; the very first time, by the access I was given. */
export const professionalDoorPage = page('/pro/entrer', {
  words: securityProfessionalWords,
  open: ANYONE,
  isSecret: true,
  show: async (ctx, _params, ask) => ({
    isTaken: ctx.actor.kind === 'person',
    hasCard: ctx.actor.kind === 'person' && (await showAccessCard(ctx)) !== undefined,
    byMail: asksMail(ask, ctx.config.smtpUrl),
    hasPost: ctx.config.smtpUrl !== undefined,
    hasProvider: ctx.config.providers.proconnect !== undefined,
  }),
  form: z.object({ code: optionalText(60), mail: optionalText(120) }),
  act: async (ctx, { code, mail }, { reading, origin }) => {
    if (code) {
      const opened = await enterAsProfessional(ctx, { code })
      return goTo('/pro/seconde-cle', undefined, { cookies: cookiesFor(opened) })
    }
    if (ctx.actor.kind === 'person') throw personHere()
    if (!mail) throw ctx.config.smtpUrl === undefined ? proWrong() : badMail()
    const { browserToken } = await askForCode(ctx, {
      mail,
      purpose: 'professional',
      professionalId: await professionalWithMail(ctx, { mail }),
      reading,
      origin,
    })
    return goTo('/code-recu', undefined, {
      cookies: [{ name: 'code', value: browserToken, keptFor: CODE_MINUTES * 60 }],
    })
  },
  view: ({ isTaken, hasCard, say, reading, typed, problemOf, byMail, hasPost, hasProvider }) => {
    if (isTaken) return <PersonHere title={say('proEnter')} hasCard={hasCard} reading={reading} />
    const provider = { href: '/entrer/proconnect', label: say('proconnect') }
    const other = byMail
      ? { href: '/pro/entrer?avec=premier-acces', label: say('firstAccess') }
      : { href: '/pro/entrer', label: say('byMail') }
    return (
      <Question
        title={byMail ? say('enter') : say('proEnter')}
        hint={byMail ? say('enterHint') : say('proCodeHint')}
        back="/pro"
        submit={say('comeIn')}
        ways={[...(hasPost ? [other] : []), ...(hasProvider ? [provider] : [])]}
      >
        {byMail ? (
          <TextField
            name="mail"
            type="email"
            label={sayer(mailWords, reading)('mail')}
            value={typedText(typed, 'mail', '')}
            error={problemOf('mail')}
            autocomplete="email"
            inputmode="email"
            spellcheck={false}
          />
        ) : (
          <Island name="code-from-link">
            <TextField
              name="code"
              label={say('proCode')}
              value={typedText(typed, 'code', '')}
              error={problemOf('code')}
              autocomplete="off"
              spellcheck={false}
            />
          </Island>
        )}
      </Question>
    )
  },
})

/** Without a mail server no code can be sent: the access given by the operator is the only way. */
function asksMail({ query }: Ask, smtpUrl: string | undefined): boolean {
  return smtpUrl !== undefined && query.get('avec') !== 'premier-acces'
}
