import { typedText } from '../../../../platform/web/form.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Question } from '../../../../platform/web/layout.tsx'
import { page } from '../../../../platform/web/page.tsx'
import { Button } from '../../../../ui/form/button.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { Notice } from '../../../../ui/show/notice.tsx'
import { CODE_MINUTES, mailAsk } from '../../mail-code.ts'
import { mailWords } from '../../mail-words.ts'
import { askForCode } from '../../server/mail/ask-for-code.ts'
import { myMail, removeMail } from '../../server/mail/enter-code.ts'

/** May I give an e-mail, in case I lose my card? */
export const mailPage = page('/mon-espace/e-mail', {
  words: mailWords,
  open: ['person'],
  show: async (ctx) => ({ mine: await myMail(ctx), hasPost: ctx.config.smtpUrl !== undefined }),
  form: mailAsk,
  act: async (ctx, { mail }, { reading, origin }) => {
    const { browserToken } = await askForCode(ctx, { mail, purpose: 'add', reading, origin })
    return goTo('/code-recu', undefined, {
      cookies: [{ name: 'code', value: browserToken, keptFor: CODE_MINUTES * 60 }],
    })
  },
  view: ({ say, typed, problemOf, mine, hasPost }) => (
    <Question
      title={say('mine')}
      hint={say('mineHint')}
      back="/mon-espace"
      submit={hasPost ? say('sendCode') : undefined}
      more={
        mine && hasPost ? (
          <Button tone="link" formaction="/mon-espace/e-mail/retirer">
            {say('remove')}
          </Button>
        ) : undefined
      }
    >
      {mine && <p>{say('mineNow', { mail: mine })}</p>}
      {hasPost ? (
        <TextField
          name="mail"
          type="email"
          label={say('mail')}
          value={typedText(typed, 'mail', '')}
          error={problemOf('mail')}
          autocomplete="email"
          inputmode="email"
          spellcheck={false}
        />
      ) : (
        <Notice>{say('noPost')}</Notice>
      )}
    </Question>
  ),
})

/** I no longer want my e-mail here. */
export const removeMailPage = page('/mon-espace/e-mail/retirer', {
  words: mailWords,
  open: ['person'],
  show: async () => goTo('/mon-espace/e-mail'),
  act: async (ctx) => {
    await removeMail(ctx)
    return goTo('/mon-espace', 'mails.removed')
  },
})

/** I lost my card: my e-mail opens too. The answer is the same for an address that nobody has here. */
export const mailResumePage = page('/reprendre/e-mail', {
  words: mailWords,
  open: ['visitor', 'person'],
  show: async (ctx) => ({ hasPost: ctx.config.smtpUrl !== undefined }),
  form: mailAsk,
  act: async (ctx, { mail }, { reading, origin }) => {
    const { browserToken } = await askForCode(ctx, { mail, purpose: 'enter', reading, origin })
    return goTo('/code-recu', undefined, {
      cookies: [{ name: 'code', value: browserToken, keptFor: CODE_MINUTES * 60 }],
    })
  },
  view: ({ say, typed, problemOf, hasPost }) => (
    <Question
      title={say('comeBack')}
      hint={say('comeBackHint')}
      back="/reprendre"
      submit={hasPost ? say('sendCode') : undefined}
    >
      {hasPost ? (
        <TextField
          name="mail"
          type="email"
          label={say('mail')}
          value={typedText(typed, 'mail', '')}
          error={problemOf('mail')}
          autocomplete="email"
          inputmode="email"
          spellcheck={false}
        />
      ) : (
        <Notice>{say('noPost')}</Notice>
      )}
    </Question>
  ),
})
