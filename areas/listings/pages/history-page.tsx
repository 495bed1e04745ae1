import type { ListName } from '../../../engines/matching/matching.ts'
import { readableTitle } from '../../../platform/label.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { InFrench } from '../../occupations/pages/in-french.tsx'
import { namedAs } from '../../occupations/pages/reflection/question-labels.ts'
import { inSentence } from '../../occupations/title.ts'
import { occupationWords } from '../../occupations/words.ts'
import type { Deed } from '../listing.ts'
import { type History, historyOf, type Turn } from '../server/history-of.ts'
import { historyWords } from '../words.ts'

const historyPageWords = { ...occupationWords, ...historyWords }

/** Why do I see other ideas than before? */
export const historyPage = page('/metiers/historique', {
  words: historyPageWords,
  open: ['person'],
  show: async (ctx) => ({ knowledge: await currentKnowledge(ctx), history: await historyOf(ctx) }),
  view: (props) => {
    const { history, say } = props
    if (history.turns.length === 0) {
      return (
        <Content title={say('historyTitle')}>
          <EmptyState
            icon="clock-counter-clockwise"
            title={say('noHistory')}
            text={say('noHistoryText')}
            action={<ButtonLink href="/experiences/nouvelle">{say('tellMore')}</ButtonLink>}
          />
        </Content>
      )
    }
    return (
      <Content title={say('historyTitle')} intro={say('historyIntro')}>
        <div class="stack">
          {history.turns.map((turn) => (
            <TurnCard key={turn.id} {...props} turn={turn} />
          ))}
          <Buttons>
            <ButtonLink href="/metiers">{say('backToIdeas')}</ButtonLink>
          </Buttons>
        </div>
      </Content>
    )
  },
})

type Props = View<typeof historyPageWords> & { knowledge: Knowledge; history: History }

function TurnCard({ turn, ...props }: Props & { turn: Turn }) {
  const { say, reading } = props
  const { at, deeds, entered, left, moved } = turn
  const date = at.toLocaleString(reading.language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  })
  const isOrderOnly = entered.length + left.length + moved.length === 0
  return (
    <Card title={date}>
      {deeds.length === 0 && <p>{say('first')}</p>}
      {deeds.map((deed, rank) => (
        <p key={rank}>{inWords(deed, props)}</p>
      ))}
      {isOrderOnly && <p>{say('otherOrder')}</p>}
      <Ones {...props} title={say('entered')} ones={entered} />
      <Ones {...props} title={say('left')} ones={left.map((code) => ({ code }))} />
      <Ones {...props} title={say('moved')} ones={moved} />
    </Card>
  )
}

/** More names than this are a wall. */
const NAMED = 6

type OnesProps = Props & { title: string; ones: readonly { code: string; list?: ListName }[] }

function Ones({ title, ones, knowledge, say }: OnesProps) {
  if (ones.length === 0) return null
  return (
    <div class="prose">
      <h3>{title}</h3>
      <ul>
        {ones.slice(0, NAMED).map(({ code, list }) => (
          <li key={code}>
            <a href={`/metiers/${code}`}>
              <InFrench>{titleOf(code, knowledge)}</InFrench>
            </a>{' '}
            {list && say('inList', { list: say(list) })}
          </li>
        ))}
      </ul>
      {ones.length > NAMED && (
        <p class="quiet">{say('moreOnes', { count: ones.length - NAMED })}</p>
      )}
    </div>
  )
}

function titleOf(code: string, { occupations }: Knowledge): string {
  return readableTitle(occupations.get(code)?.label ?? code)
}

/** A deed as one would tell it. */
function inWords(deed: Deed, { knowledge, history, say, reading }: Props): string {
  const list = (labels: readonly string[]) => labels.slice(0, NAMED).join(', ')
  const families = (codes: readonly string[]) =>
    list(codes.map((code) => `«\u00a0${namedAs(`taste-${code}`, knowledge, reading)}\u00a0»`))
  const titles = (codes: readonly string[]) => list(codes.map((code) => titleOf(code, knowledge)))
  switch (deed.did) {
    case 'told':
    case 'changed':
      return say(deed.did, { title: history.titles.get(deed.experience) || say('anExperience') })
    case 'liked':
    case 'unliked':
      return say(deed.did, { list: families(deed.families) })
    case 'answered':
      return say('answered', {
        list: list(deed.questions.map((key) => inSentence(namedAs(key, knowledge, reading)))),
      })
    case 'refused':
      return say('refusedOnes', { list: titles(deed.occupations) })
    case 'putBack':
      return say('putBackOnes', { list: titles(deed.occupations) })
    default:
      return say(deed.did)
  }
}
