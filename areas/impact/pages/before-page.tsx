import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { allSaid, confidenceForm } from '../confidence.ts'
import { confidenceOf, sayConfidence } from '../server/say-confidence.ts'
import { impactWords } from '../words.ts'
import { DegreeCards } from './degree-cards.tsx'

/** How do I feel before telling anything? */
export const beforePage = page('/mon-avis/avant', {
  words: impactWords,
  open: ['person'],
  show: async (ctx) => ({ said: (await confidenceOf(ctx)).before }),
  form: confidenceForm,
  act: async (ctx, said) => {
    await sayConfidence(ctx, { ...allSaid(said), moment: 'before' })
    return goTo('/mes-experiences', 'impact.thanks')
  },
  view: (props) => (
    <Question
      title={props.say('beforeTitle')}
      hint={props.say('beforeHint')}
      back="/mes-experiences"
      submit={props.say('keep')}
      ways={[{ href: '/mes-experiences', label: props.say('skip') }]}
    >
      <DegreeCards {...props} />
    </Question>
  ),
})
