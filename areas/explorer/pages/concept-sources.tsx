import { dayInWords } from '../../../platform/day.ts'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { Button } from '../../../ui/form/button.tsx'
import { SearchLine } from '../../../ui/form/search-line.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import type { KnowledgeGraph } from '../../knowledge/knowledge-graph.ts'
import { type conceptWords, mappingWords } from '../concept-words.ts'
import { addressOf } from '../kind.ts'
import { shownLabel } from '../label.ts'
import type { Explored } from '../server/explore-concept.ts'
import { InFrench, Name, referentialTitle } from './concept-name.tsx'

type Sayer = { say: Say<typeof conceptWords>; reading: Reading }

/** Correspondences shown at once. */
const MOST = 30

type MappingsProps = Sayer & {
  mappings: Explored['mappings']
  editions: KnowledgeGraph['editions']
}

/** What other referentials call the same, or nearly; seen from the concept of the page. */
export function MappingsOfConcept({ mappings, editions, say, reading }: MappingsProps) {
  if (mappings.length === 0) return null
  const sayKind = sayer(mappingWords, reading)
  return (
    <section class="stack">
      <h2>{say('elsewhere')}</h2>
      <p>{say('elsewhereText')}</p>
      <DataTable
        id="ailleurs"
        caption={say('elsewhere')}
        captionUnseen
        stack
        head={[say('other'), say('likeness'), say('sureness'), say('whoSays')]}
        rows={mappings.slice(0, MOST).map((one, rank) => [
          <Other key={rank} mapping={one} editions={editions} say={say} />,
          sayKind(seenFromHere(one)),
          say('percent', { share: Math.round(one.confidence * 100) }),
          <span key={rank} class="small">
            <InFrench>{one.sourceLine}</InFrench>
          </span>,
        ])}
      />
      {mappings.length > MOST && <p>{say('moreMappings', { count: mappings.length - MOST })}</p>}
    </section>
  )
}

type OtherProps = {
  mapping: Explored['mappings'][number]
  editions: KnowledgeGraph['editions']
  say: Say<typeof conceptWords>
}

function Other({ mapping: { concept, other }, editions, say }: OtherProps) {
  const from = <InFrench>{referentialTitle(editions, other.referential)}</InFrench>
  if (!concept)
    return (
      <>
        {other.code}{' '}
        <span class="quiet small">
          {from}, {say('notLoaded')}
        </span>
      </>
    )
  return (
    <>
      <a href={addressOf(concept.id)}>
        <Name label={concept.label} />
      </a>{' '}
      <span class="quiet small">{from}</span>
    </>
  )
}

/** "Broader" said by the other end is "narrower" here: the words tell what the other one is, seen from this page. */
function seenFromHere({ kind, way }: Explored['mappings'][number]) {
  if (way === 'out') return kind
  if (kind === 'broad') return 'narrow'
  return kind === 'narrow' ? 'broad' : kind
}

type HistoryProps = Sayer & Pick<Explored, 'sheet'> & { day: string | undefined }

/** Every wording there ever was, and the way to read the page as of another day. */
export function HistoryOfConcept({ sheet, day, say, reading }: HistoryProps) {
  return (
    <section class="stack">
      <h2>{say('history')}</h2>
      <DataTable
        id="editions"
        caption={say('history')}
        captionUnseen
        stack
        head={[say('wording'), say('edition'), say('since')]}
        rows={sheet.history.map(({ label, edition }) => [
          <InFrench key={edition.id}>{shownLabel(label)}</InFrench>,
          `${edition.title || edition.name} ${edition.version}`,
          dayInWords(edition.loadedAt, reading),
        ])}
      />
      <Details summary={say('day')} open={day !== undefined}>
        <form method="get" action={addressOf(sheet.id)}>
          <SearchLine>
            <TextField
              name="le"
              type="date"
              label={say('dayLabel')}
              hint={say('dayHint')}
              value={day}
            />
            <Button tone="quiet">{say('see')}</Button>
          </SearchLine>
        </form>
      </Details>
    </section>
  )
}

type SourceProps = Pick<Explored, 'said'> & {
  /** The address that never changes. */
  lasting: string
  say: Say<typeof conceptWords>
}

/** Who wrote it, under which licence, and how to name it for ever. */
export function SourceOfConcept({ said: { edition }, lasting, say }: SourceProps) {
  return (
    <section class="stack">
      <h2>{say('source')}</h2>
      <p>
        <InFrench>{edition.sourceLine}</InFrench>
      </p>
      <p>{say('licence', { licence: edition.licence })}</p>
      <p class="small">
        {say('lasting')} <span class="linked__id">{lasting}</span>
      </p>
    </section>
  )
}
