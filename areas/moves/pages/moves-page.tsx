import { Content } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { CardGrid } from '../../../ui/frame/two-columns.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { Tags } from '../../../ui/show/tag.tsx'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { canBeTold, inOrderDone, inOrderToDo, isWaiting, type Move } from '../move.ts'
import { movesOf } from '../server/moves-of.ts'
import { dayOf } from '../server/say-result.ts'
import { moveWords } from '../words.ts'
import { PICTURES } from './move-pictures.ts'

/** What am I doing to move on, and what came of it? */
export const movesPage = page('/mes-demarches', {
  words: moveWords,
  open: ['person'],
  show: async (ctx) => {
    const { occupations } = await currentKnowledge(ctx)
    const moves = (await movesOf(ctx)).map((move) => ({
      ...move,
      occupation: move.occupationCode && occupations.get(move.occupationCode)?.label,
    }))
    return { moves, today: dayOf(ctx.now) }
  },
  view: (props) => {
    const { moves, say } = props
    const add = <ButtonLink href="/mes-demarches/nouvelle">{say('add')}</ButtonLink>
    if (moves.length === 0) {
      return (
        <Content title={say('title')} intro={say('intro')}>
          <EmptyState
            icon="footprints"
            title={say('emptyTitle')}
            text={say('emptyText')}
            action={add}
          />
        </Content>
      )
    }
    return (
      <Content title={say('title')} intro={say('intro')} width="wide">
        <Buttons>{add}</Buttons>
        <Part {...props} title={say('toDo')} moves={inOrderToDo(moves)} />
        <Part {...props} title={say('done')} moves={inOrderDone(moves)} />
      </Content>
    )
  },
})

type Shown = Move & { occupation?: string | null | undefined }
type Props = View<typeof moveWords> & { today: string }

function Part({ title, moves, ...props }: Props & { title: string; moves: readonly Shown[] }) {
  if (moves.length === 0) return null
  return (
    <section class="stack">
      <h2>{title}</h2>
      <CardGrid>
        {moves.map((move) => (
          <MoveCard key={move.id} {...props} move={move} />
        ))}
      </CardGrid>
    </section>
  )
}

function MoveCard({ move, say, reading, today }: Props & { move: Shown }) {
  const here = `/mes-demarches/${move.id}`
  const day = (date: string) =>
    new Date(`${date}T12:00:00Z`).toLocaleDateString(
      reading.language === 'fr' ? 'fr-FR' : 'en-GB',
      { dateStyle: 'long' },
    )
  return (
    <Card title={move.title} level={3} tone={isWaiting(move, today) ? 'sun' : 'plain'}>
      <Tags tags={tagsOf(move, say)} />
      {move.organisation && <p>{move.organisation}</p>}
      {move.occupation && <p>{say('forOccupation', { occupation: move.occupation })}</p>}
      {move.doneOn && <p>{say('doneOn', { date: day(move.doneOn) })}</p>}
      {!move.doneOn && move.plannedOn && <p>{say('planned', { date: day(move.plannedOn) })}</p>}
      {isWaiting(move, today) && <p>{say('gone')}</p>}
      {move.note && <p class="quiet">{move.note}</p>}
      {canBeTold(move) && (
        <form method="post" action={`${here}/raconter`} class="stack">
          <p>{say('tellWhy')}</p>
          <Button tone="quiet">{say('tell')}</Button>
        </form>
      )}
      {move.experienceId && (
        <a href={`/experiences/${move.experienceId}`}>{say('seeExperience')}</a>
      )}
      {!move.doneOn && (
        <Buttons>
          <ButtonLink href={`${here}/resultat`} tone="quiet">
            {say('markDone')}
            <span class="unseen"> {move.title}</span>
          </ButtonLink>
        </Buttons>
      )}
      <a href={here}>
        {say('change')}
        <span class="unseen"> {move.title}</span>
      </a>
    </Card>
  )
}

/** What sort of move it is, and what came of it. */
function tagsOf({ kind, result }: Move, say: Props['say']) {
  const sort = { icon: PICTURES[kind], label: say(kind) }
  return result
    ? [sort, { icon: PICTURES[result], label: say(result), tone: 'sun' as const }]
    : [sort]
}
