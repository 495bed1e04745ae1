import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { allSaid, type Confidence, opinionForm } from '../confidence.ts'
import { confidenceOf, sayConfidence } from '../server/say-confidence.ts'
import { impactWords } from '../words.ts'
import { DegreeCards, VerdictCards } from './degree-cards.tsx'

/** How do I feel now, and what did it bring me? Who said nothing before is asked to remember. */
export const afterPage = page('/mon-avis', {
  words: impactWords,
  open: ['person'],
  show: async (ctx) => {
    const { before, after } = await confidenceOf(ctx)
    return { before, said: after, asksBefore: mustRecall(before) }
  },
  form: opinionForm,
  act: async (ctx, typed) => {
    const { before } = await confidenceOf(ctx)
    const { project, discovered } = typed
    const now = allSaid(typed)
    if (mustRecall(before)) {
      const recalled = {
        know: typed['know-before'],
        tell: typed['tell-before'],
        next: typed['next-before'],
      }
      const then = allSaid(recalled, (sentence) => `${sentence}-before`)
      await sayConfidence(ctx, { ...then, moment: 'before', recalled: true })
    }
    await sayConfidence(ctx, { ...now, moment: 'after', project, discovered })
    return goTo('/mon-avis/merci', 'impact.thanks')
  },
  view: (props) => {
    const { before, asksBefore, say } = props
    return (
      <Question
        title={say('afterTitle')}
        hint={say('afterHint')}
        back="/ma-carte"
        submit={say('keep')}
        ways={[{ href: '/ma-carte', label: say('skip') }]}
      >
        {asksBefore && <h2>{say('nowPart')}</h2>}
        <DegreeCards {...props} />
        {asksBefore && <h2>{say('beforePart')}</h2>}
        {asksBefore && <DegreeCards {...props} said={before} ending="-before" />}
        <VerdictCards {...props} name="discovered" />
        <VerdictCards {...props} name="project" />
        <p class="quiet">{say('counted')}</p>
      </Question>
    )
  },
})

/** Nothing was said at the start, or it was already from memory. */
function mustRecall(before: Confidence | undefined): boolean {
  return !before || before.recalled
}
