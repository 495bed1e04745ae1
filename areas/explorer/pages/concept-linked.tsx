import { type Reading, type Say, wordOf } from '../../../platform/words.ts'
import { LinkList } from '../../../ui/move/link-list.tsx'
import type { conceptWords } from '../concept-words.ts'
import { addressOf } from '../kind.ts'
import { type RelationKey, wordKey } from '../relation.ts'
import { relationWords } from '../relation-words.ts'
import type { Linked } from '../server/linked-to.ts'
import { countInWords, Name } from './concept-name.tsx'

/** Neighbours shown before "see all". */
const FIRST = 12

export function relationInWords(key: RelationKey, reading: Reading): string {
  const known = wordKey(key)
  return Object.hasOwn(relationWords, known)
    ? wordOf(relationWords, known, reading)
    : `${key.relation} ${key.way === 'out' ? '→' : '←'}`
}

export function addressOfLinks(id: string, { relation, way }: RelationKey, day?: string): string {
  const asked = { lien: relation, sens: way, ...(day === undefined ? {} : { le: day }) }
  return `/explorer/${id}/liens?${new URLSearchParams(asked)}`
}

type Props = {
  id: string
  linked: readonly Linked[]
  /** Of which day they are, when it is not today: where they lead is of that day too. */
  day?: string | undefined
  say: Say<typeof conceptWords>
  reading: Reading
}

/** What goes with a concept, relation by relation. */
export function LinkedLists({ id, linked, day, say, reading }: Props) {
  return (
    <section class="stack" aria-labelledby="avec">
      <h2 id="avec">{say('linked')}</h2>
      {linked.length === 0 && <p>{say('alone')}</p>}
      {linked.map(({ concepts, ...key }) => {
        const name = relationInWords(key, reading)
        return (
          <section key={wordKey(key)} class="linked">
            <h3>
              {name} <span class="quiet small">({countInWords(concepts.length, reading)})</span>
            </h3>
            <ul class="linked__list">
              {concepts.slice(0, FIRST).map((concept) => (
                <li key={concept.id}>
                  <a href={addressOf(concept.id, day)}>
                    <Name label={concept.label} />
                  </a>
                </li>
              ))}
            </ul>
            {concepts.length > FIRST && (
              <p class="linked__all">
                <a
                  href={addressOfLinks(id, key, day)}
                  aria-label={say('allOf', { relation: name })}
                >
                  {say('seeAll', { count: countInWords(concepts.length, reading) })}
                </a>
              </p>
            )}
          </section>
        )
      })}
    </section>
  )
}

/** The quiet way back to a concept. */
export function BackTo({
  id,
  label,
  day,
}: {
  id: string
  label: string
  day?: string | undefined
}) {
  return <LinkList links={[{ href: addressOf(id, day), label }]} />
}
