import { type Reading, type Say, sayer } from '../../../platform/words.ts'
import { ConceptList } from '../../../ui/graph/concept-list.tsx'
import { addressOf } from '../../explorer/kind.ts'
import { InFrench, Name } from '../../explorer/pages/concept-name.tsx'
import type { Prospect, TagName } from '../prospect.ts'
import { tagMeaningWords, tagWords } from '../prospect-words.ts'
import type { aheadWords } from '../words.ts'

type Props = { prospects: readonly Prospect[]; say: Say<typeof aheadWords> }

const TAG_ICONS: Record<TagName, string> = {
  green: 'leaf',
  strategic: 'leaf',
  brown: 'leaf',
  white: 'leaf',
  digital: 'laptop',
  ageing: 'heart',
}

/** What the great changes do to it, in plain words. */
export function AheadTags({ prospects, say, reading }: Props & { reading: Reading }) {
  const tags = prospects
    .filter((one) => one.kind === 'tag')
    // to be neutral is worth knowing to some, and says little in few words
    .filter(({ tag }) => reading.mode !== 'facile' || tag !== 'white')
  if (tags.length === 0) return null
  const sayTag = sayer(tagWords, reading)
  const sayMeaning = sayer(tagMeaningWords, reading)
  return (
    <section class="stack">
      <h2>{say('changes')}</h2>
      <ConceptList
        lines={tags.map(({ tag }) => ({
          href: `/explorer/demain?signe=${tag}`,
          label: sayTag(tag),
          what: sayMeaning(tag),
          icon: TAG_ICONS[tag],
        }))}
      />
    </section>
  )
}

/** What one is asked for lately: each leads to its own page when it has one. */
export function AheadEmerging({ prospects, say }: Props) {
  const emerging = prospects.filter((one) => one.kind === 'emerging')
  if (emerging.length === 0) return null
  return (
    <section class="stack">
      <h2>{say('emerging')}</h2>
      <p>{say('emergingIntro')}</p>
      <ul class="linked__list">
        {emerging.map(({ label, skill }, rank) => (
          <li key={rank}>
            {skill ? (
              <a href={addressOf(skill.id)}>
                <Name label={label} />
              </a>
            ) : (
              <InFrench>{label}</InFrench>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Something to read, with who wrote it and when. */
export function AheadStudies({ prospects, say }: Props) {
  const studies = prospects.filter((one) => one.kind === 'study')
  if (studies.length === 0) return null
  return (
    <section class="stack">
      <h2>{say('studies')}</h2>
      <ul class="concepts">
        {studies.map(({ label, text, source }) => (
          <li key={label} class="concepts__line">
            <div class="concepts__words">
              {source.url ? (
                <a href={source.url} rel="noreferrer noopener">
                  <InFrench>{label}</InFrench>
                </a>
              ) : (
                <InFrench>{label}</InFrench>
              )}
              <p class="concepts__what">
                <InFrench>
                  {[source.publisher, source.year].filter(Boolean).join(', ')}
                  {text && `. ${text}`}
                </InFrench>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
