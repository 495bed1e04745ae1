import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { Button, ButtonLink } from '../../../ui/form/button.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { settleTwoAnswers } from '../server/settle-two-answers.ts'
import { twoAnswersOf } from '../server/two-answers-of.ts'
import { noSuchTwo, type StandingTwo } from '../two-answers.ts'
import { answerWords } from '../words.ts'

const HERE = '/deux-reponses'
const NOTEBOOK = '/mes-experiences'

/** I answered twice, on two devices: which answer do I keep? One question at a time. */
export const twoAnswersPage = page(HERE, {
  words: answerWords,
  open: ['person'],
  show: async (ctx) => {
    const [two, ...others] = await twoAnswersOf(ctx)
    return { two, left: others.length }
  },
  view: (props) => {
    const { two, left, say } = props
    if (!two) {
      return (
        <Question title={say('noneTitle')} back={NOTEBOOK}>
          <EmptyState
            icon="check-circle"
            title={say('none')}
            text=""
            action={<ButtonLink href={NOTEBOOK}>{say('toNotebook')}</ButtonLink>}
          />
        </Question>
      )
    }
    return two.title === '' ? (
      <Gone {...props} two={two} />
    ) : (
      <Choose {...props} two={two} left={left} />
    )
  },
})

type Props = View<typeof answerWords> & { two: StandingTwo; left: number }

function Choose({ two, left, say }: Props) {
  return (
    <Question title={say('title')} hint={say('hint')} back={NOTEBOOK}>
      <p>
        <strong>{say('about')}</strong> : {two.title}
      </p>
      <div class="two">
        <Card title={say('kept')}>
          <Lines lines={two.kept} nothing={say('nothing')} />
          <form method="post" action={`${HERE}/${two.id}`}>
            <Button wide>{say('keepThis')}</Button>
          </form>
        </Card>
        <Card title={say('other')}>
          <Lines lines={two.other} nothing={say('nothing')} />
          <SendAgain two={two} fields={two.otherFields}>
            {say('takeOther')}
          </SendAgain>
        </Card>
      </div>
      {two.bothFields && (
        <SendAgain two={two} fields={two.bothFields}>
          {say('keepBoth')}
        </SendAgain>
      )}
      {left > 0 && <p>{say('more', { count: left })}</p>}
    </Question>
  )
}

/** What was answered about is gone: the words are shown once more. */
function Gone({ two, say }: Props) {
  return (
    <Question
      title={say('gone')}
      hint={say('goneHint')}
      back={NOTEBOOK}
      ways={[{ href: '/experiences/en-bref', label: say('tellAgain') }]}
    >
      <Card title={say('written')}>
        <Lines lines={two.other} nothing={say('nothing')} />
      </Card>
      <form method="post" action={`${HERE}/${two.id}`}>
        <Button wide>{say('read')}</Button>
      </form>
    </Question>
  )
}

function Lines({ lines, nothing }: { lines: readonly string[]; nothing: string }) {
  if (lines.length === 0) return <p>{nothing}</p>
  return (
    <ul class="two__lines">
      {lines.map((line, place) => (
        <li key={place}>{line}</li>
      ))}
    </ul>
  )
}

type AgainProps = { two: StandingTwo; fields: readonly [string, string][]; children: string }

/** The answer goes to its own page as if it were given now; there it puts an end to the choice. */
function SendAgain({ two, fields, children }: AgainProps) {
  return (
    <form method="post" action={two.path}>
      <input type="hidden" name="deux-reponses" value={two.id} />
      {fields.map(([name, value], place) => (
        <input key={place} type="hidden" name={name} value={value} />
      ))}
      <Button tone="quiet" wide>
        {children}
      </Button>
    </form>
  )
}

/** I keep the answer that stayed. */
export const keepAnswerPage = page(`${HERE}/:twoId`, {
  words: answerWords,
  open: ['person'],
  show: async () => goTo(HERE),
  act: async (ctx, { twoId }) => {
    const all = await twoAnswersOf(ctx)
    const two = all.find(({ id }) => id === twoId)
    if (!two) throw noSuchTwo()
    await settleTwoAnswers(ctx, { id: twoId })
    const next = two.title === '' ? NOTEBOOK : two.path
    return goTo(all.length > 1 ? HERE : next, 'answers.chosen')
  },
})
