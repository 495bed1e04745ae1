import type { ConceptEdition, EditionHead } from '../../knowledge/concept.ts'
import {
  type ConceptInGraph,
  conceptAt,
  type KnowledgeGraph,
} from '../../knowledge/knowledge-graph.ts'

/** A concept as the API tells it, with its lasting address. */
export type DescribedConcept = ConceptInGraph & { uri: string }

export function uriOf(origin: string, id: string): string {
  return `${origin}/id/${id}`
}

export function describeNode(
  world: KnowledgeGraph,
  node: number,
  origin: string,
): DescribedConcept {
  const concept = conceptAt(world, node)
  return { ...concept, uri: uriOf(origin, concept.id) }
}

export function describeEdition(edition: EditionHead) {
  return {
    id: edition.id,
    referential: edition.name,
    title: edition.title,
    version: edition.version,
    publishedOn: edition.publishedOn,
    loadedAt: edition.loadedAt.toISOString(),
    isCurrent: edition.isCurrent,
    licence: edition.licence,
    source: edition.sourceLine,
  }
}

export function describeSaid({ label, facts, edition }: ConceptEdition) {
  return { label, facts, edition: describeEdition(edition) }
}
