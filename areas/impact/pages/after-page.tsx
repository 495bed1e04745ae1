import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { allSaid, confidenceForm } from '../confidence.ts'
import { confidenceOf, sayConfidence } from '../server/say-confidence.ts'
import { impactWords } from '../words.ts'
import { DegreeCards } from './degree-cards.tsx'

/** How do I feel now? Who said nothing at the start is then asked to remember. */
export const afterPage = page('/mon-avis', {
  words: impactWords,
  open: ['person'],
  show: async (ctx) => ({ said: (await confidenceOf(ctx)).after }),
  form: confidenceForm,
  act: async (ctx, said) => {
    await sayConfidence(ctx, { ...allSaid(said), moment: 'after' })
    const { before } = await confidenceOf(ctx)
    return goTo(before && !before.recalled ? '/mon-avis/pour-finir' : '/mon-avis/souvenir')
  },
  view: (props) => (
    <Question
      title={props.say('afterTitle')}
      hint={props.say('sentencesHint')}
      back="/ma-carte"
      submit={props.say('keep')}
      ways={[{ href: '/ma-carte', label: props.say('skip') }]}
    >
      <DegreeCards {...props} />
    </Question>
  ),
})
