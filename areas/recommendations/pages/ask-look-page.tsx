import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { askWords } from '../ask-words.ts'
import { getOwnDraft } from '../server/ask/get-own-ask.ts'
import { sendRecommendation } from '../server/ask/send-recommendation.ts'
import { Asked } from './asked.tsx'

/** Is this what I want them to see? Nothing has left yet. */
export const askLookPage = page('/recommandations/:askId/apercu', {
  words: askWords,
  open: ['person'],
  show: async (ctx, { askId }) => {
    const draft = await getOwnDraft(ctx, { askId })
    if (!draft.personName) return goTo(`/recommandations/${askId}/contenu`)
    return {
      draft,
      mail: draft.sealedMail && ctx.secrets.unseal(draft.sealedMail),
      competences: readCompetences(ctx.config.root),
      email: ctx.config.contact.email,
    }
  },
  act: async (ctx, { askId }, { origin }) => {
    const { way } = await sendRecommendation(ctx, { askId, origin })
    return way === 'mail'
      ? goTo('/recommandations', 'recommendations.sent')
      : goTo(`/recommandations/${askId}`, 'recommendations.codeReady')
  },
  view: ({ draft, mail, competences, email, say, reading }) => (
    <Question
      title={say('lookTitle')}
      hint={mail ? say('lookHint', { mail }) : say('lookHintPlace')}
      back={`/recommandations/${draft.id}/contenu`}
      step={{ now: 3, of: 3, label: say('stepLook') }}
      submit={say(mail ? 'send' : 'showCode')}
      ways={[
        { href: `/recommandations/${draft.id}/contenu`, label: say('change') },
        { href: '/recommandations', label: say('later') },
      ]}
    >
      <Asked ask={draft} competences={competences} reading={reading} email={email} />
    </Question>
  ),
})
