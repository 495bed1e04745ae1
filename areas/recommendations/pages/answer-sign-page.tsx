import { z } from 'zod'
import { optionalText } from '../../../platform/fields.ts'
import type { Context } from '../../../platform/server/context.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { organisationOfDomain } from '../../organisations/server/verifying/organisation-of-domain.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { isSaid, veiled } from '../answer.ts'
import { answerWords } from '../answer-words.ts'
import { assuranceOf, domainOf } from '../assurance.ts'
import { givenFrom } from '../given.ts'
import { openAsk } from '../server/answer/open-ask.ts'
import { signRecommendation } from '../server/answer/sign-recommendation.ts'
import { findLastCode } from '../server/code-store.ts'
import { startOf } from './answer-ask-page.tsx'
import { RecommendationItem } from './recommendation-item.tsx'

/** Is this what I say? Then I sign it. */
export const answerSignPage = page('/r/:token/code', {
  words: answerWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }, { cookie }) => {
    const ask = await openAsk(ctx, { token, key: cookie('cle') })
    if (!isSaid(ask.answer)) return goTo(`${startOf(token)}/signature`)
    const mail = await mailWritten(ctx, ask.id)
    if (ask.way === 'mail' && mail === null) return goTo(`${startOf(token)}/signature`)
    const verifiedOrganisation =
      mail && (await organisationOfDomain(ctx, { domain: domainOf(mail) }))
    const assurance = assuranceOf(mail, verifiedOrganisation !== null)
    return {
      said: { ...givenFrom(ask, ask.answer), assurance, verifiedOrganisation },
      name: ask.personName,
      title: ask.about.title,
      token,
      mail: mail && veiled(mail),
      competences: readCompetences(ctx.config.root),
    }
  },
  form: z.object({ code: optionalText(20) }),
  act: async (ctx, { token, code }, { cookie, reading, origin }) => {
    const signing = { token, key: cookie('cle'), code: code ?? '', reading, origin }
    const { withdrawKey } = await signRecommendation(ctx, signing)
    return goTo(`/recommandation/merci/${withdrawKey}`)
  },
  view: ({ said, name, title, token, mail, competences, say, reading, problemOf }) => (
    <Question
      title={say('codeTitle')}
      hint={say('codeHint', { name })}
      back={`${startOf(token)}/signature`}
      step={{ now: 3, of: 3, label: say('step3') }}
      submit={say('sign')}
      ways={[
        { href: `${startOf(token)}/reponse`, label: say('changeAnswer') },
        { href: `${startOf(token)}/signature`, label: say('otherCode') },
      ]}
    >
      <Card title={title}>
        <RecommendationItem said={said} competences={competences} reading={reading} />
      </Card>
      {mail && (
        <TextField
          name="code"
          label={say('code')}
          hint={say('codeFieldHint', { mail })}
          error={problemOf('code')}
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength={9}
          short
        />
      )}
    </Question>
  ),
})

/** Where the last code went, while it may serve. */
async function mailWritten(ctx: Context, recommendationId: string): Promise<string | null> {
  const last = await findLastCode(ctx.db, recommendationId)
  return last ? ctx.secrets.unseal(last.sealedMail) : null
}
