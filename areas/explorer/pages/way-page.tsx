import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { ConceptList } from '../../../ui/graph/concept-list.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import type { KnowledgeGraph } from '../../knowledge/knowledge-graph.ts'
import { addressOf } from '../kind.ts'
import { shownLabel } from '../label.ts'
import { wordKey } from '../relation.ts'
import { stepWords } from '../relation-words.ts'
import { findWay, type WayStep } from '../server/find-way.ts'
import { pickWords, wayWords } from '../way-words.ts'
import { relationInWords } from './concept-linked.tsx'
import { conceptLine, InFrench } from './concept-name.tsx'
import { type Fields, PickTwo, pickedOf } from './pick-two.tsx'

const PATH = '/explorer/chemin'
const FIELDS: Fields = ['de', 'a']

/** How does one get from this to that? */
export const wayPage = page(PATH, {
  words: wayWords,
  open: ANYONE,
  show: async (ctx, _params, ask) => {
    const picked = await pickedOf(ctx, ask, FIELDS)
    const { world, first, second } = picked
    return { ...picked, steps: first && second && findWay(world, first.node, second.node) }
  },
  view: ({ steps, say, reading, ...picked }) => {
    const { first, second, world } = picked
    const sayPick = sayer(pickWords, reading)
    if (!first || !second)
      return (
        <PickTwo
          {...picked}
          title={say('title')}
          path={PATH}
          fields={FIELDS}
          questions={{ first: sayPick('first'), second: sayPick('second') }}
          reading={reading}
        />
      )
    const [from, to] = [first.concept, second.concept]
    return (
      <Content
        title={say('found', { from: shownLabel(from.label), to: shownLabel(to.label) })}
        intro={steps && say(steps.length === 0 ? 'same' : 'steps', { count: steps.length })}
      >
        <div class="stack">
          {!steps && <EmptyState icon="path" title={say('noWay')} text={say('noWayText')} />}
          {steps && steps.length > 0 && (
            <Steps steps={steps} editions={world.editions} reading={reading} />
          )}
          <Onwards from={from.id} to={to.id} say={say} reading={reading} />
        </div>
      </Content>
    )
  },
})

type StepsProps = {
  steps: readonly WayStep[]
  editions: KnowledgeGraph['editions']
  reading: Reading
}

/** One sentence a step, and where it leads. */
function Steps({ steps, editions, reading }: StepsProps) {
  return (
    <ol class="way">
      {steps.map((step) => (
        <li key={step.to.id} class="way__step">
          <p>
            <InFrench>{stepInWords(step, reading)}</InFrench>
          </p>
          <ConceptList lines={[conceptLine(step.to, editions, reading)]} />
        </li>
      ))}
    </ol>
  )
}

function stepInWords(step: WayStep, reading: Reading): string {
  const say = sayer(stepWords, reading)
  const facts = {
    from: shownLabel(step.from.label),
    to: shownLabel(step.to.label),
    relation: relationInWords(step, reading),
  }
  const keys = [...(step.isAlso ? [`${step.relation}_also`] : []), wordKey(step)]
  const key = keys.find((one): one is keyof typeof stepWords => Object.hasOwn(stepWords, one))
  return say(key ?? 'other', facts)
}

type OnwardsProps = { from: string; to: string; say: Say<typeof wayWords>; reading: Reading }

function Onwards({ from, to, say, reading }: OnwardsProps) {
  const sayPick = sayer(pickWords, reading)
  return (
    <LinkList
      links={[
        { href: `${PATH}?de=${to}&a=${from}`, label: say('back') },
        { href: `/explorer/comparer?a=${from}&b=${to}`, label: say('compare') },
        { href: addressOf(from), label: say('seeFirst') },
        { href: PATH, label: sayPick('change') },
      ]}
    />
  )
}
