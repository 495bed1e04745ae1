import { z } from 'zod'
import { oneOf, optionalText } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { answerWords } from '../answer-words.ts'
import { REASONS, REPORT_MAX } from '../report.ts'
import { declineAsk, reportAsk } from '../server/answer/decline-ask.ts'
import { openAsk } from '../server/answer/open-ask.ts'
import { readSigned, withdrawRecommendation } from '../server/withdraw-recommendation.ts'
import { startOf } from './answer-ask-page.tsx'

/** I would rather not. No reason is asked. */
export const refuseAskPage = page('/r/:token/refuser', {
  words: answerWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }, { cookie }) => ({
    token,
    name: (await openAsk(ctx, { token, key: cookie('cle') })).personName,
  }),
  act: async (ctx, { token }, { cookie }) => {
    await declineAsk(ctx, { token, key: cookie('cle') })
    return goTo('/', 'recommendationAnswers.refused')
  },
  view: ({ token, name, say }) => (
    <Question
      title={say('refuseTitle')}
      hint={say('refuseHint', { name })}
      back={startOf(token)}
      submit={say('refuse')}
    />
  ),
})

/** Something is wrong with this ask: who do I tell? */
export const reportAskPage = page('/r/:token/signaler', {
  words: answerWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }, { cookie }) => {
    await openAsk(ctx, { token, key: cookie('cle') })
    return { token }
  },
  form: z.object({ reason: oneOf(REASONS), words: optionalText(REPORT_MAX) }),
  act: async (ctx, { token, reason, words }, { cookie }) => {
    await reportAsk(ctx, { token, key: cookie('cle'), reason, words })
    return goTo('/', 'recommendationAnswers.reported')
  },
  view: ({ token, say, typed, problemOf }) => (
    <Question
      title={say('reportTitle')}
      hint={say('reportHint')}
      back={startOf(token)}
      submit={say('reportSend')}
    >
      <ChoiceCards
        name="reason"
        columns={1}
        error={problemOf('reason')}
        chosenLabel={say('chosen')}
        options={REASONS.map((value) => ({
          value,
          label: say(`reason-${value}`),
          checked: typedText(typed, 'reason', '') === value,
        }))}
      />
      <TextArea
        name="words"
        label={say('reportWords')}
        value={typedText(typed, 'words', '')}
        error={problemOf('words')}
        max={REPORT_MAX}
        rows={4}
      />
    </Question>
  ),
})

/** It is signed: what now, and how do I take it back? */
export const thanksForAnswerPage = page('/recommandation/merci/:key', {
  words: answerWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { key }) => ({ key, signed: await readSigned(ctx, { key }) }),
  view: ({ key, signed, say }) => (
    <Content title={say('thanksTitle')} intro={say('thanksHint', { name: signed.personName })}>
      <p>{say(signed.sealedMail ? 'thanksText' : 'thanksPlace')}</p>
      <LinkList
        links={[
          {
            href: `/recommandation/retirer/${encodeURIComponent(key)}`,
            label: say('withdraw'),
          },
        ]}
      />
    </Content>
  ),
})

/** I take my word back, whenever I like. */
export const withdrawPage = page('/recommandation/retirer/:key', {
  words: answerWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { key }) => ({ key, name: (await readSigned(ctx, { key })).personName }),
  act: async (ctx, { key }) => {
    await withdrawRecommendation(ctx, { key })
    return goTo('/', 'recommendationAnswers.withdrawn')
  },
  view: ({ key, name, say }) => (
    <Question
      title={say('withdrawTitle', { name })}
      hint={say('withdrawHint')}
      back={`/recommandation/merci/${encodeURIComponent(key)}`}
      submit={say('withdraw')}
      isFinal
    />
  ),
})
