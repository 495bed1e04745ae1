import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { verdictForm } from '../confidence.ts'
import { confidenceOf, sayVerdict } from '../server/say-confidence.ts'
import { impactWords } from '../words.ts'
import { VerdictCards } from './degree-cards.tsx'

/** What did it bring me? */
export const verdictPage = page('/mon-avis/pour-finir', {
  words: impactWords,
  open: ['person'],
  show: async (ctx) => {
    const said = (await confidenceOf(ctx)).after
    return said ? { said } : goTo('/mon-avis')
  },
  form: verdictForm,
  act: async (ctx, verdict) => {
    await sayVerdict(ctx, verdict)
    return goTo('/mon-avis/merci', 'impact.thanks')
  },
  view: (props) => (
    <Question
      title={props.say('verdictTitle')}
      back="/mon-avis"
      submit={props.say('keep')}
      ways={[{ href: '/mon-avis/merci', label: props.say('skip') }]}
    >
      <VerdictCards {...props} name="discovered" />
      <VerdictCards {...props} name="project" />
      <p class="quiet">{props.say('counted')}</p>
    </Question>
  ),
})
