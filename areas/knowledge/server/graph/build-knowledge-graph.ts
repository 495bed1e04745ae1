import { buildGraph, type Edges } from '../../../../engines/graph/graph.ts'
import type { Edition, KnowledgeGraph, Shelf } from '../../knowledge-graph.ts'
import type { Mapping, Place } from '../../referential.ts'
import { conceptsOf, relationsOf, type VersionRows } from '../snapshot/version-rows.ts'
import { conceptId } from './concept-id.ts'

/** Rows of every edition in use; mappings as the store writes them, a JSON array a line (`readMappingLines`). */
export type GraphRows = { editions: EditionRows[] }
export type EditionRows = VersionRows & { edition: Edition; mappings: string }

type Nodes = Pick<KnowledgeGraph, 'shelves' | 'codes' | 'labels' | 'ids' | 'nodeOf'> & {
  shelfOf: number[]
  /** Nodes by referential, then by code: one code may stand in several kinds. */
  byCode: Map<string, Map<string, number[]>>
}
type Growing = { from: number[]; to: number[]; kind: number[]; weight: number[] }

/** The names under which links of these kinds are known, whichever referential says so. */
const MAPPED = 'mapped_'

/** Builds the graph of everything in use. Pure; about a second for ROME and ESCO together. */
export function buildKnowledgeGraph({ editions }: GraphRows): KnowledgeGraph {
  const nodes = nodesOf(editions)
  const relations: string[] = []
  const growing: Growing = { from: [], to: [], kind: [], weight: [] }
  let dangling = 0
  const add = (name: string, from: number | undefined, to: number | undefined, weight: number) => {
    if (from === undefined || to === undefined) {
      dangling++
      return
    }
    let kind = relations.indexOf(name)
    if (kind < 0) kind = relations.push(name) - 1
    growing.from.push(from)
    growing.to.push(to)
    growing.kind.push(kind)
    growing.weight.push(weight)
  }
  for (const edition of editions) {
    addRelations(edition, nodes, add)
    addMappings(edition, nodes, add)
  }
  return {
    key: graphKey(editions.map(({ edition }) => edition)),
    editions: editions.map(({ edition }) => edition),
    shelves: nodes.shelves,
    shelfOf: Uint16Array.from(nodes.shelfOf),
    codes: nodes.codes,
    labels: nodes.labels,
    ids: nodes.ids,
    nodeOf: nodes.nodeOf,
    relations,
    graph: buildGraph(nodes.codes.length, edgesOf(growing)),
    dangling,
  }
}

/** Names one state of the graph: the same editions give the same graph. */
export function graphKey(editions: readonly Pick<Edition, 'name' | 'checksum'>[]): string {
  return editions.map(({ name, checksum }) => `${name}:${checksum}`).join(' ')
}

function nodesOf(editions: readonly EditionRows[]): Nodes {
  const nodes: Nodes = {
    shelves: [],
    shelfOf: [],
    codes: [],
    labels: [],
    ids: [],
    nodeOf: new Map(),
    byCode: new Map(),
  }
  for (const rows of editions) {
    const referential = rows.edition.name
    const byCode = new Map<string, number[]>()
    nodes.byCode.set(referential, byCode)
    for (const kind of Object.keys(rows.concepts)) {
      const shelf: Shelf = { referential, kind }
      const place = nodes.shelves.push(shelf) - 1
      for (const { code, label } of conceptsOf(rows, kind)) {
        const node = nodes.codes.push(code) - 1
        const id = conceptId({ referential, kind, code })
        nodes.shelfOf.push(place)
        nodes.labels.push(label)
        nodes.ids.push(id)
        nodes.nodeOf.set(id, node)
        const same = byCode.get(code)
        if (same) same.push(node)
        else byCode.set(code, [node])
      }
    }
  }
  return nodes
}

type Add = (name: string, from: number | undefined, to: number | undefined, weight: number) => void

/** A relation names codes only; where one code stands in several kinds, the kinds this relation joins elsewhere decide. */
function addRelations(rows: EditionRows, nodes: Nodes, add: Add): void {
  const byCode = nodes.byCode.get(rows.edition.name)
  for (const name of Object.keys(rows.relations)) {
    const links = relationsOf(rows, name)
    const sources = usualShelf(nodes, byCode, links.keys())
    const targets = usualShelf(
      nodes,
      byCode,
      [...links.values()].flatMap((all) => all.map(({ code }) => code)),
    )
    for (const [src, all] of links) {
      const from = choose(nodes, byCode?.get(src), sources)
      for (const { code, weight } of all)
        add(name, from, choose(nodes, byCode?.get(code), targets), weight)
    }
  }
}

/** The shelf on which most codes that stand on one shelf only are found. */
function usualShelf(
  nodes: Nodes,
  byCode: ReadonlyMap<string, number[]> | undefined,
  codes: Iterable<string>,
): number | undefined {
  const counts = new Map<number, number>()
  for (const code of codes) {
    const [only, another] = byCode?.get(code) ?? []
    if (only === undefined || another !== undefined) continue
    const shelf = nodes.shelfOf[only] ?? 0
    counts.set(shelf, (counts.get(shelf) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
}

function choose(
  nodes: Nodes,
  found: readonly number[] | undefined,
  shelf: number | undefined,
): number | undefined {
  if (!found || found.length < 2) return found?.[0]
  return found.find((node) => nodes.shelfOf[node] === shelf) ?? found[0]
}

function addMappings(rows: EditionRows, nodes: Nodes, add: Add): void {
  for (const { kind, src, dst, confidence } of mappingsIn(rows))
    add(`${MAPPED}${kind}`, standing(nodes, src), standing(nodes, dst), confidence)
}

/** Mappings of an edition, read back from its text. */
export function mappingsIn({ mappings }: Pick<EditionRows, 'mappings'>): Mapping[] {
  return (mappings === '' ? [] : mappings.split('\n')).map((line) => {
    // readMappingLines() is the only writer of these lines
    const [kind, srcIn, srcKind, src, dstIn, dstKind, dst, confidence, facts] = JSON.parse(
      line,
    ) as [
      Mapping['kind'],
      ...[string, string, string, string, string, string],
      number,
      Record<string, unknown>,
    ]
    return {
      kind,
      src: { referential: srcIn, kind: srcKind, code: src },
      dst: { referential: dstIn, kind: dstKind, code: dst },
      confidence,
      facts,
    }
  })
}

/** A mapping names its ends in full; a code that has since changed kind (a skill become knowledge) is still found. */
function standing(nodes: Nodes, { referential, kind, code }: Place): number | undefined {
  const found = nodes.byCode.get(referential)?.get(code)
  if (!found || found.length < 2) return found?.[0]
  return found.find((node) => nodes.shelves[nodes.shelfOf[node] ?? 0]?.kind === kind) ?? found[0]
}

function edgesOf({ from, to, kind, weight }: Growing): Edges {
  return {
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    kind: Uint8Array.from(kind),
    weight: Float32Array.from(weight),
  }
}
