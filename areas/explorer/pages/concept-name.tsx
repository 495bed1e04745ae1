import type { ComponentChildren } from 'preact'
import { useFrame } from '../../../platform/web/frame.tsx'
import { type Reading, wordOf } from '../../../platform/words.ts'
import type { ConceptLine } from '../../../ui/graph/concept-list.tsx'
import type { ConceptInGraph, KnowledgeGraph } from '../../knowledge/knowledge-graph.ts'
import { addressOf, TONE_ICONS, toneOf } from '../kind.ts'
import { kindsWords, kindWords } from '../kind-words.ts'
import { shownLabel } from '../label.ts'

/** Referentials are written in French: inside an English page they say so (WCAG 3.1.2). */
export function InFrench({ children }: { children: ComponentChildren }) {
  return useFrame().display.language === 'fr' ? children : <span lang="fr">{children}</span>
}

/** The name of a concept as it is read. */
export function Name({ label }: { label: string }) {
  return <InFrench>{shownLabel(label)}</InFrench>
}

/** What a concept is: "Métier". */
export function kindInWords(
  { referential, kind }: Pick<ConceptInGraph, 'referential' | 'kind'>,
  reading: Reading,
): string {
  const special = `${referential}_${kind}`
  return wordOf(kindWords, Object.hasOwn(kindWords, special) ? special : kind, reading)
}

/** The same for several: "métiers". */
export function kindsInWords(
  { referential, kind }: Pick<ConceptInGraph, 'referential' | 'kind'>,
  reading: Reading,
): string {
  const special = `${referential}_${kind}`
  return wordOf(kindsWords, Object.hasOwn(kindsWords, special) ? special : kind, reading)
}

/** The name a referential has for people. */
export function referentialTitle(
  editions: readonly Pick<KnowledgeGraph['editions'][number], 'name' | 'title'>[],
  name: string,
): string {
  return editions.find((one) => one.name === name)?.title || name
}

/** A concept as a line of a list. */
export function conceptLine(
  concept: ConceptInGraph,
  editions: KnowledgeGraph['editions'],
  reading: Reading,
  day?: string,
): ConceptLine {
  return {
    href: addressOf(concept.id, day),
    label: <Name label={concept.label} />,
    icon: TONE_ICONS[toneOf(concept.kind)],
    what: (
      <>
        {kindInWords(concept, reading)} ·{' '}
        <InFrench>{referentialTitle(editions, concept.referential)}</InFrench>
      </>
    ),
  }
}

/** A count as it is written: "18 317". */
export function countInWords(count: number, { language }: Pick<Reading, 'language'>): string {
  return count.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB')
}
