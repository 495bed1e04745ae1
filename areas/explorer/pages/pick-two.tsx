import type { Context } from '../../../platform/server/context.ts'
import { Island } from '../../../platform/web/frame.tsx'
import { Content } from '../../../platform/web/layout.tsx'
import type { Ask } from '../../../platform/web/page.tsx'
import { type Reading, sayer } from '../../../platform/words.ts'
import { Button } from '../../../ui/form/button.tsx'
import { SearchLine } from '../../../ui/form/search-line.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { ConceptList } from '../../../ui/graph/concept-list.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { shownLabel } from '../label.ts'
import { type Picked, type TwoPicked, twoPicked } from '../server/two-picked.ts'
import { pickWords } from '../way-words.ts'
import { explorerWords } from '../words.ts'
import { conceptLine, InFrench } from './concept-name.tsx'
import { Results, WORDS_MOST, wordsAsked } from './search-results.tsx'

/** The two names of an address: `de` and `a`, `a` and `b`. */
export type Fields = readonly [string, string]

export async function pickedOf(
  ctx: Pick<Context, 'db' | 'config'>,
  { query, reading }: Pick<Ask, 'query' | 'reading'>,
  [first, second]: Fields,
): Promise<TwoPicked & { words: string }> {
  const words = wordsAsked(query)
  const asked = Number.parseInt(query.get('page') ?? '1', 10)
  const picked = await twoPicked(ctx, {
    first: query.get(first) ?? '',
    second: query.get(second) ?? '',
    words,
    page: Number.isFinite(asked) ? asked : 1,
    each: reading.mode === 'facile' ? 6 : 10,
  })
  return { ...picked, words }
}

type Props = TwoPicked & {
  title: string
  words: string
  /** `/explorer/chemin` */
  path: string
  fields: Fields
  questions: { first: string; second: string }
  reading: Reading
}

/** One concept, then another: searched in everyday words, or taken among neighbours. */
export function PickTwo(props: Props) {
  const { title, words, path, fields, questions, world, first, second, isUnknown, found, near } =
    props
  const { reading } = props
  const say = sayer(pickWords, reading)
  const sayAll = sayer(explorerWords, reading)
  const known = first ?? second
  const field = first ? fields[1] : fields[0]
  const carried = carriedBy(first, second, fields)
  const to = (id: string) => `${path}?${new URLSearchParams({ ...carried, [field]: id })}`
  const here = `${path}?${new URLSearchParams({ ...carried, q: words })}`
  return (
    <Content title={title} intro={first ? questions.second : questions.first} width="wide">
      <div class="stack">
        {isUnknown && (
          <Notice tone="warning">
            <p>{say('unknown')}</p>
          </Notice>
        )}
        {known && <Chosen picked={known} href={path} reading={reading} />}
        <Island
          name="suggestions"
          class="stack"
          data-from={`${path}?${new URLSearchParams(carried)}`}
        >
          <form method="get" action={path} role="search">
            {Object.entries(carried).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <SearchLine>
              <TextField
                name="q"
                type="search"
                label={sayAll('label')}
                hint={sayAll('hint')}
                value={words}
                maxlength={WORDS_MOST}
                autocomplete="off"
              />
              <Button icon="magnifying-glass">{sayAll('search')}</Button>
            </SearchLine>
          </form>
          <div id="suggestions" class="stack" aria-live="polite">
            {found && (
              <Results
                found={found}
                said={sayAll('found', { count: found.total, words })}
                address={here}
                editions={world.editions}
                say={sayAll}
                reading={reading}
                hrefOf={to}
              />
            )}
          </div>
        </Island>
        {near.length > 0 && !found && (
          <section class="stack">
            <h2>{say('near')}</h2>
            <ConceptList
              lines={near.map((one) => ({
                ...conceptLine(one, world.editions, reading),
                href: to(one.id),
              }))}
            />
          </section>
        )}
        <LinkList links={[{ href: '/explorer', label: sayAll('back') }]} />
      </div>
    </Content>
  )
}

function carriedBy(
  first: Picked | undefined,
  second: Picked | undefined,
  fields: Fields,
): Record<string, string> {
  return {
    ...(first ? { [fields[0]]: first.concept.id } : {}),
    ...(second ? { [fields[1]]: second.concept.id } : {}),
  }
}

function Chosen({ picked, href, reading }: { picked: Picked; href: string; reading: Reading }) {
  const say = sayer(pickWords, reading)
  const label = shownLabel(picked.concept.label)
  return (
    <p>
      <InFrench>{say('chosen', { label })}</InFrench>{' '}
      <a href={href} aria-label={say('changeOf', { label })}>
        {say('change')}
      </a>
    </p>
  )
}
