import { hash } from 'node:crypto'
import rdfCanonize from 'rdf-canonize'
import { CredentialRefusal } from '../refusal.ts'
import type { Quad } from './to-quads.ts'

/**
 * Canonical N-Quads of a set of statements (RDFC-1.0): sorted lines, each once, blank nodes named `_:c14n…`.
 * When every blank node differs by what is said of it (nearly always), the hashes of the first degree decide (section 4.4.3, step 4);
 * when two look alike, `rdf-canonize` works it out within its limit. Lines are sorted by UTF-16 unit, as all JavaScript implementations do.
 * @throws CredentialRefusal `poison_graph` when telling blank nodes apart would take too long
 */
export function canonical(quads: readonly Quad[]): string {
  const labels = labelsOf(quads)
  return labels === undefined ? worked(quads) : bySubject(quads, labels).join('')
}

/** Room to write one document in UTF-8; larger ones are hashed as a text. */
const ROOM = Buffer.alloc(512 * 1024)

/** SHA-256 of the canonical N-Quads, without ever making one text of them. 32 bytes. */
export function canonicalHash(quads: readonly Quad[]): Uint8Array {
  const labels = labelsOf(quads)
  if (labels === undefined) return hash('sha256', worked(quads), 'buffer')
  const texts = bySubject(quads, labels)
  let end = 0
  for (const text of texts) {
    if (end + 3 * text.length > ROOM.length) return hash('sha256', texts.join(''), 'buffer')
    end += ROOM.write(text, end, 'utf8')
  }
  return hash('sha256', ROOM.subarray(0, end), 'buffer')
}

const isBlank = (part: string) => part.charCodeAt(0) === 95

type Labels = ReadonlyMap<string, string>

const named = (part: string, labels: Labels) => (isBlank(part) ? (labels.get(part) ?? part) : part)

/**
 * The sorted lines, one text for each subject. Sorting by subject, then predicate, object and graph is sorting lines:
 * no part begins another one but at its end, where a space comes, which sorts before any sign that may follow.
 */
function bySubject(quads: readonly Quad[], labels: Labels): string[] {
  const groups = new Map<string, Quad[]>()
  for (const quad of quads) {
    const subject = named(quad.subject, labels)
    const { object, graph } = quad
    const renamed =
      isBlank(object) || (graph !== '' && isBlank(graph))
        ? { ...quad, object: named(object, labels), graph: graph && named(graph, labels) }
        : quad
    const group = groups.get(subject)
    if (group === undefined) groups.set(subject, [renamed])
    else group.push(renamed)
  }
  return [...groups.keys()].sort().map((subject) => textOf(subject, groups.get(subject) ?? []))
}

function textOf(subject: string, group: Quad[]): string {
  let text = ''
  let last: Quad | undefined
  for (const quad of group.sort(inOrder)) {
    if (last === undefined || inOrder(last, quad) !== 0) text += lineOf(subject, quad)
    last = quad
  }
  return text
}

function inOrder(a: Quad, b: Quad): number {
  if (a.predicate !== b.predicate) return a.predicate < b.predicate ? -1 : 1
  if (a.object !== b.object) return a.object < b.object ? -1 : 1
  if (a.graph !== b.graph) return a.graph < b.graph ? -1 : 1
  return 0
}

function lineOf(subject: string, { predicate, object, graph }: Quad): string {
  return graph === ''
    ? `${subject} ${predicate} ${object} .\n`
    : `${subject} ${predicate} ${object} ${graph} .\n`
}

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
  const byHash = new Map<string, string>()
  for (const [blank, about] of said) byHash.set(hashOf(blank, about), blank)
  if (byHash.size < said.size) return undefined
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
  return hash('sha256', text.join(''))
}

function lineAbout(blank: string, { subject, predicate, object, graph }: Quad): string {
  const s = isBlank(subject) ? aOrZ(blank, subject) : subject
  const o = isBlank(object) ? aOrZ(blank, object) : object
  if (graph === '') return `${s} ${predicate} ${o} .\n`
  return `${s} ${predicate} ${o} ${isBlank(graph) ? aOrZ(blank, graph) : graph} .\n`
}

const aOrZ = (blank: string, part: string) => (part === blank ? '_:a' : '_:z')

function onceEach(quads: readonly Quad[]): Quad[] {
  return [...new Map(quads.map((quad) => [lineOf(quad.subject, quad), quad])).values()]
}

function worked(quads: readonly Quad[]): string {
  return canonicalOfLines(quads.map((quad) => lineOf(quad.subject, quad)).join(''))
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
