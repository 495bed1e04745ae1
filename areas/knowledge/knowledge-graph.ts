import type { Graph } from '../../engines/graph/graph.ts'
import type { Place, Referential } from './referential.ts'

/** A referential in use, as the graph holds it. */
export type Edition = Referential & { id: number; loadedAt: Date }

/** Where concepts of one sort stand: occupations of ROME, skills of ESCO… */
export type Shelf = { referential: string; kind: string }

/**
 * Every concept of every referential in use and every link among them, at one moment: never changed once built, replaced
 * as a whole. Nodes are places in the arrays; `relations` names the kinds of links of the graph by number.
 */
export type KnowledgeGraph = {
  /** Changes whenever anything in it changes. */
  key: string
  editions: Edition[]
  shelves: Shelf[]
  /** Shelf of each node. */
  shelfOf: Uint16Array
  codes: string[]
  labels: string[]
  /** Lasting identifier of each node, and the node of each identifier. */
  ids: string[]
  nodeOf: Map<string, number>
  relations: string[]
  graph: Graph
  /** Links that name a concept no referential in use has. */
  dangling: number
}

/** A concept as shown wherever the graph is read. */
export type ConceptInGraph = Place & { id: string; label: string }

export function conceptAt(world: KnowledgeGraph, node: number): ConceptInGraph {
  const { referential, kind } = world.shelves[world.shelfOf[node] ?? 0] ?? {
    referential: '',
    kind: '',
  }
  return {
    id: world.ids[node] ?? '',
    referential,
    kind,
    code: world.codes[node] ?? '',
    label: world.labels[node] ?? '',
  }
}

/** Numbers of the kinds of links of these names; unknown names count for nothing. */
export function relationNumbers(world: KnowledgeGraph, names: readonly string[]): Set<number> {
  return new Set(names.map((name) => world.relations.indexOf(name)).filter((place) => place >= 0))
}
