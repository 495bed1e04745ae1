import { goTo } from '../../../../platform/web/going.ts'
import { Question } from '../../../../platform/web/layout.tsx'
import { page } from '../../../../platform/web/page.tsx'
import { Button } from '../../../../ui/form/button.tsx'
import { mustBePerson } from '../../server/must-be-person.ts'
import { type Answer, keptAnswerOf, takeAnswerBack } from '../../server/session/keep-answer.ts'
import { sessionWords } from '../../session-words.ts'

/** I was writing when the door closed: where is my answer? */
export const keptAnswerPage = page('/reponse-gardee', {
  words: sessionWords,
  open: ['person'],
  isSecret: true,
  show: async (ctx) => {
    const kept = await keptAnswerOf(ctx, mustBePerson(ctx.actor))
    return kept ? { fields: fieldsOf(kept.typed) } : goTo('/mes-experiences')
  },
  // The browser sends the very same form to the page it was meant for.
  act: async (ctx) => {
    const kept = await takeAnswerBack(ctx)
    return kept ? goTo(kept.path, undefined, { sendAgain: true }) : goTo('/mes-experiences')
  },
  view: ({ say, fields }) => (
    <Question
      title={say('keptTitle')}
      hint={say('keptHint')}
      back="/mes-experiences"
      submit={say('keptSend')}
      more={
        <Button tone="link" formaction="/reponse-gardee/oublier">
          {say('keptDrop')}
        </Button>
      }
    >
      <div class="kept">
        {fields.map(([name, value], rank) => (
          <input key={rank} type="hidden" name={name} value={value} />
        ))}
        {fields
          .filter(([, value]) => value.includes(' '))
          .map(([, value], rank) => (
            <blockquote key={rank}>{value}</blockquote>
          ))}
      </div>
    </Question>
  ),
})

/** I no longer want it. */
export const dropAnswerPage = page('/reponse-gardee/oublier', {
  words: sessionWords,
  open: ['person'],
  show: async () => goTo('/reponse-gardee'),
  act: async (ctx) => {
    await takeAnswerBack(ctx)
    return goTo('/mes-experiences', 'stays.keptDropped')
  },
})

/** Each value under its name, repeated names as often as they were sent. */
function fieldsOf(typed: Answer): (readonly [string, string])[] {
  return Object.entries(typed).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  )
}
