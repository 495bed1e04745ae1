import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { answerWords } from '../answer-words.ts'
import { beginAnswer } from '../server/answer/begin-answer.ts'
import { isOwn, openAsk } from '../server/answer/open-ask.ts'
import { Asked } from './asked.tsx'

/** Somebody asks me for a word: who, about what, and what becomes of it? */
export const answerAskPage = page('/r/:token', {
  words: answerWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }, { cookie }) => {
    const ask = await openAsk(ctx, { token, key: cookie('cle') })
    if (isOwn(ctx, ask)) return goTo(`/recommandations/${ask.id}`)
    return {
      ask,
      token,
      competences: readCompetences(ctx.config.root),
      email: ctx.config.contact.email,
    }
  },
  act: async (ctx, { token }, { cookie }) => {
    const deviceToken = cookie('appareil')
    const { key } = await beginAnswer(ctx, { token, key: cookie('cle'), deviceToken })
    return goTo(`${startOf(token)}/reponse`, undefined, {
      cookies: key ? [{ name: 'cle', value: key, keptFor: 3600 }] : [],
    })
  },
  view: ({ ask, token, competences, email, say, reading }) => (
    <Question
      title={say('askTitle', { name: ask.personName })}
      hint={say('askHint')}
      back="/"
      step={{ now: 1, of: 3, label: say('step1') }}
      submit={say('answer')}
      ways={[
        { href: `${startOf(token)}/refuser`, label: say('cannot') },
        { href: `${startOf(token)}/signaler`, label: say('report') },
      ]}
    >
      <Asked ask={ask} competences={competences} reading={reading} email={email} />
    </Question>
  ),
})

export const startOf = (token: string) => `/r/${encodeURIComponent(token)}`
