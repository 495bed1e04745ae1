import { z } from 'zod'
import { text } from '../../../../platform/fields.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Content, Question } from '../../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../../platform/web/page.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { EmptyState } from '../../../../ui/show/empty-state.tsx'
import { veiled } from '../../../recommendations/answer.ts'
import { BROWSER_DAYS } from '../../opening.ts'
import { reviewWords } from '../../review-words.ts'
import { openLetter, sendReviewCode, typeReviewCode } from '../../server/reviewing/open-letter.ts'
import { applicationsByLetter } from '../../server/reviewing/to-review.ts'
import { FROM_LETTER } from './place.ts'
import { countsOf, WaitingTable } from './waiting-parts.tsx'

const homeOf = (token: string) => FROM_LETTER.homeOf({ token })

/** A letter asked for my view: what is it about, and what waits for me? */
export const letterPage = page('/relecture/:token', {
  words: reviewWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }, { cookie }) => {
    const letter = { token, key: cookie('cle') }
    const { reviewer, version, isKnown } = await openLetter(ctx, letter)
    const mail = reviewer.sealedMail ? veiled(ctx.secrets.unseal(reviewer.sealedMail)) : ''
    const waiting = isKnown ? (await applicationsByLetter(ctx, letter)).waiting : undefined
    return { token, name: reviewer.name, badge: version.content.name, mail, waiting }
  },
  act: async (ctx, { token }, { cookie, reading }) => {
    await sendReviewCode(ctx, { token, key: cookie('cle'), reading })
    return goTo(`${homeOf(token)}/code`, 'reviews.codeSent')
  },
  view: ({ token, name, badge, mail, waiting, say, reading, problemOf }) =>
    waiting === undefined ? (
      <Question
        title={say('letterTitle')}
        hint={say('letterHint', { badge, mail })}
        back="/"
        submit={say('sendCode')}
      >
        {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
        <p class="quiet">{say('yourData')}</p>
      </Question>
    ) : (
      <Content title={say('title')} intro={say('greeting', { name, badge })} width="wide">
        <div class="stack">
          {waiting.length === 0 ? (
            <EmptyState icon="check-circle" title={say('none')} text={say('noneText')} />
          ) : (
            <>
              <p>{say('counts', countsOf(waiting))}</p>
              <WaitingTable
                waiting={waiting}
                reading={reading}
                hrefOf={(id) => FROM_LETTER.oneOf({ token }, id)}
              />
            </>
          )}
          <p class="quiet">{say('yourData')}</p>
        </div>
      </Content>
    ),
})

/** Is it really who the letter was sent to? */
export const letterCodePage = page('/relecture/:token/code', {
  words: reviewWords,
  open: ANYONE,
  unlisted: true,
  isSecret: true,
  show: async (ctx, { token }, { cookie }) => {
    const { isKnown } = await openLetter(ctx, { token, key: cookie('cle') })
    return isKnown ? goTo(homeOf(token)) : { home: homeOf(token) }
  },
  form: z.object({ code: text(20) }),
  act: async (ctx, { token, code }, { cookie }) => {
    const { key } = await typeReviewCode(ctx, { token, key: cookie('cle'), code })
    const keptFor = BROWSER_DAYS * 24 * 3600
    return goTo(homeOf(token), undefined, { cookies: [{ name: 'cle', value: key, keptFor }] })
  },
  view: ({ home, say, problemOf }) => (
    <Question
      title={say('codeTitle')}
      back={home}
      submit={say('enter')}
      ways={[{ href: home, label: say('otherCode') }]}
    >
      <TextField
        name="code"
        label={say('code')}
        error={problemOf('code') ?? problemOf('form')}
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength={9}
        short
      />
    </Question>
  ),
})
