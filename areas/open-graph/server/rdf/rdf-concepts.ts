import { neighbours } from '../../../../engines/graph/graph.ts'
import type { KnowledgeGraph } from '../../../knowledge/knowledge-graph.ts'
import type { Mapping } from '../../../knowledge/referential.ts'
import {
  type EditionRows,
  mappingsIn,
} from '../../../knowledge/server/graph/build-knowledge-graph.ts'
import { conceptId } from '../../../knowledge/server/graph/concept-id.ts'
import { conceptsOf } from '../../../knowledge/server/snapshot/version-rows.ts'

/** A concept as SKOS tells it: names, definition, and links by the name of their predicate. */
export type RdfConcept = {
  id: string
  kind: string
  code: string
  label: string
  language: string
  altLabels: string[]
  definition: string
  links: { predicate: string; to: string }[]
}

/** Mappings have predicates in SKOS (§10); what a training prepares for has not. */
const MAPPED: Record<Mapping['kind'], string> = {
  exact: 'skos:exactMatch',
  close: 'skos:closeMatch',
  broad: 'skos:broadMatch',
  narrow: 'skos:narrowMatch',
  related: 'skos:relatedMatch',
  prepares: 'sillage:prepares',
}

/** Relations that SKOS has a word for (§8); the others are in our own vocabulary. */
const RELATED: Record<string, string> = { broader: 'skos:broader', narrower: 'skos:narrower' }

/** The predicate of a relation of the graph; correspondences stand there as `mapped_exact`, `mapped_close`… */
export function predicateOf(relation: string): string {
  const mapped = Object.entries(MAPPED).find(([kind]) => relation === `mapped_${kind}`)
  return mapped?.[1] ?? RELATED[relation] ?? `sillage:${relation}`
}

type Said = Pick<RdfConcept, 'id' | 'kind' | 'code' | 'label' | 'links'> & {
  facts: Record<string, unknown>
}

/** A concept as SKOS has it, from what its edition says. */
export function rdfConcept({ facts, ...said }: Said): RdfConcept {
  return {
    ...said,
    language: facts.lang === 'en' ? 'en' : 'fr',
    altLabels: textsIn(facts.altLabels),
    definition: textIn(facts.definition) || textIn(facts.description),
  }
}

/** Every concept of an edition with what leaves it; `world` is the graph of this edition, or of more. */
export function* rdfConcepts(rows: EditionRows, world: KnowledgeGraph): Generator<RdfConcept> {
  const referential = rows.edition.name
  const mapped = mappedFrom(rows)
  for (const kind of Object.keys(rows.concepts)) {
    for (const { code, label, facts } of conceptsOf(rows, kind)) {
      const id = conceptId({ referential, kind, code })
      const links = [...linksOf(world, id), ...(mapped.get(id) ?? [])]
      yield rdfConcept({ id, kind, code, label, facts, links })
    }
  }
}

/** Correspondences that this edition tells of concepts of other referentials. */
export function* foreignLinks({
  edition,
  ...rows
}: EditionRows): Generator<Pick<RdfConcept, 'id' | 'links'>> {
  for (const { kind, src, dst } of mappingsIn(rows))
    if (src.referential !== edition.name)
      yield { id: conceptId(src), links: [{ predicate: MAPPED[kind], to: conceptId(dst) }] }
}

function mappedFrom({ edition, ...rows }: EditionRows): Map<string, RdfConcept['links']> {
  const links = new Map<string, RdfConcept['links']>()
  for (const { kind, src, dst } of mappingsIn(rows)) {
    if (src.referential !== edition.name) continue
    const id = conceptId(src)
    links.set(id, [...(links.get(id) ?? []), { predicate: MAPPED[kind], to: conceptId(dst) }])
  }
  return links
}

function linksOf(world: KnowledgeGraph, id: string): RdfConcept['links'] {
  const node = world.nodeOf.get(id)
  if (node === undefined) return []
  return neighbours(world.graph, node, { way: 'out' }).flatMap(({ kind, node: to }) => {
    const relation = world.relations[kind] ?? ''
    return relation.startsWith('mapped_')
      ? [] // told with their source, from the mappings themselves
      : [{ predicate: predicateOf(relation), to: world.ids[to] ?? '' }]
  })
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
