import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { allSaid, confidenceForm } from '../confidence.ts'
import { confidenceOf, sayConfidence } from '../server/say-confidence.ts'
import { impactWords } from '../words.ts'
import { DegreeCards } from './degree-cards.tsx'

/** And before, how did I feel? From memory: nothing was said then. */
export const recallPage = page('/mon-avis/souvenir', {
  words: impactWords,
  open: ['person'],
  show: async (ctx) => ({ said: (await confidenceOf(ctx)).before }),
  form: confidenceForm,
  act: async (ctx, said) => {
    await sayConfidence(ctx, { ...allSaid(said), moment: 'before', recalled: true })
    return goTo('/mon-avis/pour-finir')
  },
  view: (props) => (
    <Question
      title={props.say('recallTitle')}
      hint={props.say('recallHint')}
      back="/mon-avis"
      submit={props.say('keep')}
      ways={[{ href: '/mon-avis/pour-finir', label: props.say('skip') }]}
    >
      <DegreeCards {...props} />
    </Question>
  ),
})
