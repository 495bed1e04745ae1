import { z } from 'zod'
import { optionalText } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import { veiled } from '../../recommendations/answer.ts'
import { signedByLetter } from '../endorsement.ts'
import { letterWords } from '../letter-words.ts'
import { nameOf, pathOf } from '../server/about-of.ts'
import { declineByLetter, writeAnswer } from '../server/letter/answer-letter.ts'
import { openAsk, openSigned } from '../server/letter/open-ask.ts'
import { identified, signByLetter, withdrawByLetter } from '../server/letter/sign-by-letter.ts'
import { EndorsementItem, WhatItIs } from './endorsement-parts.tsx'
import { CommentField } from './signing-pages.tsx'

const startOf = (token: string) => `/appui/${encodeURIComponent(token)}`

/** Somebody asks me by letter: what is it, and what do I say of it? */
export const letterPage = page('/appui/:token', {
  words: letterWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }) => {
    const { one, about } = await openAsk(ctx, { token })
    return { token, one, about, mail: one.sealedMail && veiled(ctx.secrets.unseal(one.sealedMail)) }
  },
  form: signedByLetter,
  act: async (ctx, { token, ...said }, { reading }) => {
    await writeAnswer(ctx, { token, ...said, reading })
    return goTo(`${startOf(token)}/code`)
  },
  view: ({ token, one, about, mail, say, reading, typed, problemOf }) => {
    const { asker, message, way } = one
    const why = about.kind === 'version' ? 'askedBy' : 'askedIssuer'
    return (
      <Question
        title={say('askTitle', { name: nameOf(about) })}
        hint={way === 'partner' || !asker ? say('partner') : say(why, { asker })}
        back="/"
        submit={say('readAgain')}
        ways={[{ href: `${startOf(token)}/non`, label: say('cannot') }]}
      >
        {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
        {message && <Quote text={message} by={asker ?? undefined} />}
        <WhatItIs about={about} reading={reading} />
        <CommentField {...{ about, reading, typed, problemOf }} value={one.comment} />
        <TextField
          name="name"
          label={say('name')}
          value={typedText(typed, 'name', one.signer)}
          error={problemOf('name')}
          autocomplete="name"
          maxlength={60}
        />
        <TextField
          name="role"
          label={say('role')}
          value={typedText(typed, 'role', one.role)}
          error={problemOf('role')}
          autocomplete="organization-title"
          maxlength={60}
        />
        <TextField
          name="organisation"
          label={say('organisation')}
          value={typedText(typed, 'organisation', one.belongsTo)}
          error={problemOf('organisation')}
          autocomplete="organization"
          maxlength={80}
        />
        <p class="quiet">{say('seen')}</p>
        {mail && <p>{say('codeGoes', { mail })}</p>}
      </Question>
    )
  },
})

/** Is this what I say? Then I sign it with the code I received. */
export const letterCodePage = page('/appui/:token/code', {
  words: letterWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }) => {
    const opened = await openAsk(ctx, { token })
    if (!opened.one.codeHash) return goTo(startOf(token))
    const { one, name, mail } = await identified(ctx, opened)
    return { token, about: opened.about, said: { ...one, name }, mail: veiled(mail) }
  },
  form: z.object({ code: optionalText(20) }),
  act: async (ctx, { token, code }, { reading }) => {
    const { key } = await signByLetter(ctx, { token, code: code ?? '', reading })
    return goTo(`/appui/merci/${key}`)
  },
  view: ({ token, about, said, mail, say, reading, problemOf }) => (
    <Question
      title={say('codeTitle')}
      hint={say('codeHint', { mail })}
      back={startOf(token)}
      submit={say('sign')}
      ways={[{ href: startOf(token), label: say('change') }]}
    >
      <Card title={nameOf(about)}>
        <EndorsementItem said={said} reading={reading} />
      </Card>
      <TextField
        name="code"
        label={say('code')}
        error={problemOf('code')}
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength={9}
        short
      />
    </Question>
  ),
})

/** I would rather not. No reason is asked. */
export const letterNoPage = page('/appui/:token/non', {
  words: letterWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }) => {
    await openAsk(ctx, { token })
    return { token }
  },
  form: z.object({ forEver: z.literal('yes').optional().catch(undefined) }),
  act: async (ctx, { token, forEver }) => {
    await declineByLetter(ctx, { token, forEver: forEver === 'yes' })
    return goTo('/', 'endorsementLetters.declined')
  },
  view: ({ token, say }) => (
    <Question
      title={say('declineTitle')}
      hint={say('declineHint')}
      back={startOf(token)}
      submit={say('decline')}
    >
      <Checkbox name="forEver" value="yes" label={say('forEver')} />
    </Question>
  ),
})

/** It is signed: where is it read, and how do I take it back? */
export const letterThanksPage = page('/appui/merci/:key', {
  words: letterWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { key }) => ({ key, ...(await openSigned(ctx, { key })) }),
  view: ({ key, about, say }) => (
    <Content title={say('thanks')} intro={say('thanksText')}>
      <LinkList
        links={[
          { href: pathOf(about), label: say('see') },
          { href: `/appui/retirer/${encodeURIComponent(key)}`, label: say('withdraw') },
        ]}
      />
    </Content>
  ),
})

/** I take my word back, whenever I like. */
export const letterWithdrawPage = page('/appui/retirer/:key', {
  words: letterWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { key }) => ({ key, ...(await openSigned(ctx, { key })) }),
  act: async (ctx, { key }) => {
    await withdrawByLetter(ctx, { key })
    return goTo('/', 'endorsementLetters.withdrawn')
  },
  view: ({ about, say }) => (
    <Question
      title={say('withdrawTitle', { name: nameOf(about) })}
      hint={say('withdrawHint')}
      back={pathOf(about)}
      submit={say('withdraw')}
      isFinal
    />
  ),
})
