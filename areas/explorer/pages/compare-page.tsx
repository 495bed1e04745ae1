import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { type Say, sayer } from '../../../platform/words.ts'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import type { ConceptInGraph } from '../../knowledge/knowledge-graph.ts'
import { compareWords } from '../compare-words.ts'
import { addressOf } from '../kind.ts'
import { shownLabel } from '../label.ts'
import { isCorrespondence } from '../relation.ts'
import { compareConcepts } from '../server/compare-concepts.ts'
import { occupationOf, type Picked } from '../server/two-picked.ts'
import { pickWords } from '../way-words.ts'
import { relationInWords } from './concept-linked.tsx'
import { Name } from './concept-name.tsx'
import { type Fields, PickTwo, pickedOf } from './pick-two.tsx'

const PATH = '/explorer/comparer'
const FIELDS: Fields = ['a', 'b']
/** Told in a cell; the rest is counted. */
const TOLD = 10

/** What have they in common, and what not? */
export const comparePage = page(PATH, {
  words: compareWords,
  open: ANYONE,
  show: async (ctx, _params, ask) => {
    const picked = await pickedOf(ctx, ask, FIELDS)
    const { world } = picked
    const first = occupationOf(world, picked.first)
    const second = occupationOf(world, picked.second)
    const compared = first && second ? compareConcepts(world, first.node, second.node) : []
    return {
      ...picked,
      first,
      second,
      compared: compared.filter(({ relation }) => !isCorrespondence(relation)),
    }
  },
  view: ({ compared, say, reading, ...picked }) => {
    const { first, second } = picked
    const sayPick = sayer(pickWords, reading)
    if (!first || !second)
      return (
        <PickTwo
          {...picked}
          title={say('title')}
          path={PATH}
          fields={FIELDS}
          questions={{ first: sayPick('firstToCompare'), second: sayPick('secondToCompare') }}
          reading={reading}
        />
      )
    const [a, b] = [shownLabel(first.concept.label), shownLabel(second.concept.label)]
    const shared = compared.reduce((sum, one) => sum + one.shared.length, 0)
    return (
      <Content
        title={say('found', { a, b })}
        intro={say(shared === 0 ? 'nothing' : 'summary', { shared })}
        width="wide"
      >
        <div class="stack compared">
          <NamesTaken picked={[first, second]} say={say} />
          <DataTable
            id="points"
            caption={say('caption')}
            captionUnseen
            stack
            tall
            head={[
              say('relation'),
              say('shared'),
              say('only', { label: a }),
              say('only', { label: b }),
            ]}
            rows={compared.map((one) => [
              relationInWords(one, reading),
              <Some key="shared" concepts={one.shared} say={say} />,
              <Some key="a" concepts={one.onlyA} say={say} />,
              <Some key="b" concepts={one.onlyB} say={say} />,
            ])}
          />
          <LinkList
            links={[
              {
                href: `/explorer/chemin?de=${first.concept.id}&a=${second.concept.id}`,
                label: say('way'),
              },
              {
                href: `${PATH}?a=${second.concept.id}&b=${first.concept.id}`,
                label: say('swap'),
              },
              { href: `${PATH}?a=${first.concept.id}`, label: sayPick('change') },
            ]}
          />
        </div>
      </Content>
    )
  },
})

type NamesProps = { picked: readonly Picked[]; say: Say<typeof compareWords> }

/** Whoever chose a name is told which occupation it names. */
function NamesTaken({ picked, say }: NamesProps) {
  const taken = picked.flatMap(({ concept, named }) => (named ? [{ concept, named }] : []))
  if (taken.length === 0) return null
  return (
    <Notice>
      {taken.map(({ concept, named }) => (
        <p key={named.id}>
          {say('taken', { name: shownLabel(named.label), label: shownLabel(concept.label) })}
        </p>
      ))}
    </Notice>
  )
}

type SomeProps = { concepts: readonly ConceptInGraph[]; say: Say<typeof compareWords> }

/** The strongest of them, and how many more there are. */
function Some({ concepts, say }: SomeProps) {
  if (concepts.length === 0) return <span class="quiet">{say('none')}</span>
  return (
    <div>
      <ul>
        {concepts.slice(0, TOLD).map((one) => (
          <li key={one.id}>
            <a href={addressOf(one.id)}>
              <Name label={one.label} />
            </a>
          </li>
        ))}
      </ul>
      {concepts.length > TOLD && (
        <p class="quiet small">{say('more', { count: concepts.length - TOLD })}</p>
      )}
    </div>
  )
}
