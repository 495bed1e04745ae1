import { createHash } from 'node:crypto'
import rdfCanonize from 'rdf-canonize'
import { CredentialRefusal } from '../refusal.ts'
import type { Quad } from './to-quads.ts'

/**
 * Canonical N-Quads of a set of statements (RDFC-1.0): sorted lines, each once, blank nodes named `_:c14n…`.
 * When every blank node differs by what is said of it (nearly always), the hashes of the first degree decide (section 4.4.3, step 4);
 * when two look alike, `rdf-canonize` works it out within its limit.
 * @throws CredentialRefusal `poison_graph` when telling blank nodes apart would take too long
 */
export function canonical(quads: readonly Quad[]): string {
  const labels = labelsOf(quads)
  return labels === undefined ? worked(quads) : joined(quads.map((quad) => lineOf(quad, labels)))
}

/** Sorts by UTF-16 unit, as all JavaScript implementations do, and says nothing twice. */
function joined(lines: string[]): string {
  lines.sort()
  let text = ''
  let last = ''
  for (const line of lines) {
    if (line !== last) text += line
    last = line
  }
  return text
}

const isBlank = (part: string) => part.charCodeAt(0) === 95

type Labels = ReadonlyMap<string, string>

function lineOf({ subject, predicate, object, graph }: Quad, labels: Labels): string {
  const s = isBlank(subject) ? named(subject, labels) : subject
  const o = isBlank(object) ? named(object, labels) : object
  if (graph === '') return `${s} ${predicate} ${o} .\n`
  return `${s} ${predicate} ${o} ${isBlank(graph) ? named(graph, labels) : graph} .\n`
}

const named = (blank: string, labels: Labels) => labels.get(blank) ?? blank

/** The canonical label of each blank node, or nothing when two nodes cannot be told apart at once. */
function labelsOf(quads: readonly Quad[]): Labels | undefined {
  const said = new Map<string, Quad[]>()
  for (const quad of quads) {
    const { subject, object, graph } = quad
    if (isBlank(subject)) note(said, subject, quad)
    if (isBlank(object) && object !== subject) note(said, object, quad)
    if (graph !== '' && isBlank(graph) && graph !== subject && graph !== object)
      note(said, graph, quad)
  }
  if (said.size === 0) return new Map()
  const byHash = new Map<string, string>()
  for (const [blank, about] of said) {
    const hash = hashOf(blank, about)
    if (byHash.has(hash)) return undefined
    byHash.set(hash, blank)
  }
  const labels = new Map<string, string>()
  for (const hash of [...byHash.keys()].sort())
    labels.set(byHash.get(hash) ?? '', `_:c14n${labels.size}`)
  return labels
}

function note(said: Map<string, Quad[]>, blank: string, quad: Quad): void {
  const about = said.get(blank)
  if (about) about.push(quad)
  else said.set(blank, [quad])
}

/** Hash of the first degree (RDFC-1.0, section 4.6): the node itself is `_:a`, every other blank node `_:z`. */
function hashOf(blank: string, about: readonly Quad[]): string {
  const lines = about.map((quad) => lineAbout(blank, quad)).sort()
  // Two lines may be alike because two nodes are said in the same way: both count. A statement made twice counts once.
  const twice = lines.some((line, place) => place > 0 && line === lines[place - 1])
  const text = twice
    ? onceEach(about)
        .map((quad) => lineAbout(blank, quad))
        .sort()
    : lines
  return createHash('sha256').update(text.join('')).digest('hex')
}

function lineAbout(blank: string, { subject, predicate, object, graph }: Quad): string {
  const s = isBlank(subject) ? aOrZ(blank, subject) : subject
  const o = isBlank(object) ? aOrZ(blank, object) : object
  if (graph === '') return `${s} ${predicate} ${o} .\n`
  return `${s} ${predicate} ${o} ${isBlank(graph) ? aOrZ(blank, graph) : graph} .\n`
}

const aOrZ = (blank: string, part: string) => (part === blank ? '_:a' : '_:z')

function onceEach(quads: readonly Quad[]): Quad[] {
  const asTheyAre: Labels = new Map()
  return [...new Map(quads.map((quad) => [lineOf(quad, asTheyAre), quad])).values()]
}

function worked(quads: readonly Quad[]): string {
  const asTheyAre: Labels = new Map()
  return canonicalOfLines(joined(quads.map((quad) => lineOf(quad, asTheyAre))))
}

/** Canonical form of N-Quads in any order; a line said twice counts once, as in a set. */
export function canonicalOfLines(lines: string): string {
  try {
    return rdfCanonize._canonizeSync(lines, {
      algorithm: 'RDFC-1.0',
      inputFormat: 'application/n-quads',
      maxWorkFactor: 1,
    })
  } catch (error) {
    throw new CredentialRefusal('poison_graph', error instanceof Error ? error.message : '')
  }
}
