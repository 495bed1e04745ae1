import type { Context } from '../../../platform/server/context.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, type Page, page } from '../../../platform/web/page.tsx'
import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { TwoColumns } from '../../../ui/frame/two-columns.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import type { Place } from '../../knowledge/referential.ts'
import { dayIn } from '../asked-day.ts'
import { conceptWords } from '../concept-words.ts'
import { shownLabel } from '../label.ts'
import { exploreConcept } from '../server/explore-concept.ts'
import { explorerWords } from '../words.ts'
import { ConceptBanners } from './concept-banners.tsx'
import { FactsOfConcept } from './concept-facts.tsx'
import { LinkedLists } from './concept-linked.tsx'
import { InFrench, kindInWords, referentialTitle } from './concept-name.tsx'
import { HistoryOfConcept, MappingsOfConcept, SourceOfConcept } from './concept-sources.tsx'
import { NotThere } from './not-there.tsx'

/** How many people have it, when that may be told: never below the least number, and rounded. */
export type HowMany = { kind: 'few' } | { kind: 'about'; count: number }
/** Nothing, for what no card holds. */
export type CountPeople = (ctx: Context, place: Place) => Promise<HowMany | undefined>

/** What is this, what goes with it, and who says so? */
export function conceptPage(countPeople: CountPeople): Page {
  return page('/explorer/:id', {
    words: conceptWords,
    open: ANYONE,
    missing: NotThere,
    show: async (ctx, { id }, { query, origin }) => {
      const asked = query.get('le') ?? ''
      const day = dayIn(asked)
      const explored = await exploreConcept(ctx, { id, day })
      return {
        ...explored,
        day,
        isNoDay: asked !== '' && day === undefined,
        people: await countPeople(ctx, explored.sheet),
        lasting: `${origin}/id/${id}`,
      }
    },
    view: ({ say, reading, people, lasting, day, isNoDay, ...explored }) => {
      const { sheet, said, linked, mappings, editions } = explored
      // links of another day lead to pages of that day; from there one looks around today
      const then = explored.areLinksOfThen ? day : undefined
      return (
        <Content
          title={shownLabel(said.label)}
          lang={reading.language === 'fr' ? undefined : 'fr'}
          width="wide"
        >
          <div class="stack">
            <p class="quiet">
              {kindInWords(sheet, reading)} ·{' '}
              <InFrench>
                {said.edition.title || referentialTitle(editions, sheet.referential)}
              </InFrench>
              {/\d/.test(sheet.code) && <> · {say('code', { code: sheet.code })}</>}
            </p>
            <ConceptBanners {...explored} day={day} isNoDay={isNoDay} say={say} reading={reading} />
            <TwoColumns
              side={
                <>
                  <FactsOfConcept facts={said.facts} say={say} reading={reading} part="short" />
                  {people && <People people={people} say={say} />}
                  <MappingsOfConcept
                    mappings={mappings}
                    editions={editions}
                    say={say}
                    reading={reading}
                  />
                  <HistoryOfConcept sheet={sheet} day={day} say={say} reading={reading} />
                  <SourceOfConcept said={said} lasting={lasting} say={say} />
                </>
              }
            >
              <FactsOfConcept facts={said.facts} say={say} reading={reading} part="texts" />
              <WaysOn
                id={sheet.id}
                kind={sheet.kind}
                say={say}
                isInGraph={!sheet.isGone && !then}
              />
              <LinkedLists id={sheet.id} linked={linked} day={then} say={say} reading={reading} />
            </TwoColumns>
            <Back reading={reading} />
          </div>
        </Content>
      )
    },
  })
}

/** Of these, something is known of what they become. */
const WITH_FUTURE: readonly string[] = ['occupation', 'title', 'job_family']

type WaysProps = { id: string; kind: string; isInGraph: boolean; say: Say<typeof conceptWords> }

/** From here one looks around, goes somewhere, or compares. */
function WaysOn({ id, kind, isInGraph, say }: WaysProps) {
  if (!isInGraph) return null
  return (
    <Buttons>
      <ButtonLink href={`/explorer/${id}/voisinage`} tone="quiet" icon="graph">
        {say('surroundings')}
      </ButtonLink>
      {WITH_FUTURE.includes(kind) && (
        <ButtonLink href={`/explorer/${id}/demain`} tone="quiet" icon="trend-up">
          {say('tomorrow')}
        </ButtonLink>
      )}
      <ButtonLink href={`/explorer/chemin?de=${id}`} tone="quiet" icon="path">
        {say('way')}
      </ButtonLink>
      <ButtonLink href={`/explorer/comparer?a=${id}`} tone="quiet" icon="scales">
        {say('compare')}
      </ButtonLink>
    </Buttons>
  )
}

function People({ people, say }: { people: HowMany; say: Say<typeof conceptWords> }) {
  return (
    <section class="stack">
      <h2>{say('people')}</h2>
      <p>
        {people.kind === 'few' ? say('peopleFew') : say('peopleAbout', { count: people.count })}
      </p>
    </section>
  )
}

function Back({ reading }: { reading: Reading }) {
  return <LinkList links={[{ href: '/explorer', label: sayer(explorerWords, reading)('back') }]} />
}
