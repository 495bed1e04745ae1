import { z } from 'zod'
import { optionalText, text } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { ORGANISATION_MAX, ROLE_MAX, SIGNER_NAME_MAX, veiled } from '../answer.ts'
import { openAsk } from '../server/answer/open-ask.ts'
import { sendCode } from '../server/answer/send-code.ts'
import { signerWords } from '../signer-words.ts'
import { startOf } from './answer-ask-page.tsx'

/** Who am I to say so? */
export const answerWhoPage = page('/r/:token/signature', {
  words: signerWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }, { cookie }) => {
    const ask = await openAsk(ctx, { token, key: cookie('cle') })
    if (ask.answer?.skills.length !== ask.about.skills.length)
      return goTo(`${startOf(token)}/reponse`)
    const hasPost = ctx.config.smtpUrl !== undefined
    return {
      ask,
      token,
      hasPost,
      mail: ask.sealedMail && veiled(ctx.secrets.unseal(ask.sealedMail)),
    }
  },
  form: z.object({
    name: text(SIGNER_NAME_MAX),
    role: text(ROLE_MAX),
    organisation: optionalText(ORGANISATION_MAX),
    number: optionalText(30),
    mail: optionalText(120),
  }),
  act: async (ctx, { token, ...signer }, { cookie, reading }) => {
    await sendCode(ctx, { ...signer, token, key: cookie('cle'), reading })
    return goTo(`${startOf(token)}/code`)
  },
  view: ({ ask, token, hasPost, mail, say, typed, problemOf }) => {
    const field = (name: 'name' | 'role' | 'organisation', max: number) => ({
      name,
      value: typedText(typed, name, ask.answer?.[name]),
      error: problemOf(name),
      maxlength: max,
    })
    const number = typedText(typed, 'number', ask.answer?.organisationNumber)
    const isForOrganisation =
      field('organisation', ORGANISATION_MAX).value !== '' ||
      number !== '' ||
      ask.relation === 'employer'
    return (
      <Question
        title={say('whoTitle')}
        hint={say('whoHint')}
        back={`${startOf(token)}/reponse`}
        step={{ now: 3, of: 3, label: say('step3') }}
        submit={say('continue')}
      >
        <TextField
          {...field('name', SIGNER_NAME_MAX)}
          label={say('signerName')}
          autocomplete="name"
        />
        <TextField
          {...field('role', ROLE_MAX)}
          label={say('role')}
          hint={say('roleHint')}
          autocomplete="organization-title"
        />
        <Details summary={say('forOrganisation')} open={isForOrganisation}>
          <TextField
            {...field('organisation', ORGANISATION_MAX)}
            label={say('organisation')}
            autocomplete="organization"
          />
          <TextField
            name="number"
            label={say('number')}
            hint={say('numberHint')}
            value={number}
            error={problemOf('number')}
            inputmode="numeric"
            autocomplete="off"
            maxlength={30}
          />
        </Details>
        {mail && <p>{say('codeGoesTo', { mail })}</p>}
        {!mail && hasPost && (
          <TextField
            name="mail"
            type="email"
            label={say('mail')}
            hint={say('mailHint')}
            value={typedText(typed, 'mail', '')}
            error={problemOf('mail')}
            autocomplete="email"
            maxlength={120}
          />
        )}
      </Question>
    )
  },
})
