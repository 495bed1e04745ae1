import { isObject, type Json, type JsonObject } from '../json.ts'
import { CredentialRefusal, Unsupported } from '../refusal.ts'
import { type ActiveContext, processContext, type Term } from './active-context.ts'
import { applyContexts, type Contexts, KNOWN, startOf } from './known-contexts.ts'
import { directedText, isAbsolute, RDF, scalarText, taggedText, typedText } from './n-quads.ts'

/**
 * One statement, each part as N-Quads writes it: `<address>`, `_:label` or `"literal"`; `graph` is '' in the default graph.
 */
export type Quad = { subject: string; predicate: string; object: string; graph: string }

type Walk = { contexts: Contexts; quads: Quad[]; blanks: number; most: number }

/** Deeper than any credential; the checks of `verify` stop far above. */
const DEEPEST = 100

/**
 * JSON-LD to statements, for documents whose contexts are all on the list of plain contexts. Covers type- and
 * property-scoped contexts, `@graph`, `@list` and `@set` containers and texts with a language; follows JSON-LD 1.1 API, sections 4.1
 * and 8.1, without the intermediate forms. Stricter than the safe mode of jsonld: nothing is ever dropped silently.
 * @param options.most statements at most (default: no limit)
 * @throws CredentialRefusal `undefined_term`, `undefined_type`, `relative_address`, `protected_term`, `context_unknown`,
 *   `malformed_node`, `malformed_text`, `too_many_statements`
 * @throws Unsupported for what the full library must read
 */
export function toQuads(
  document: JsonObject,
  {
    contexts = KNOWN,
    most = Number.POSITIVE_INFINITY,
  }: { contexts?: Contexts; most?: number } = {},
): Quad[] {
  const walk: Walk = { contexts, quads: [], blanks: 0, most }
  const local = document['@context']
  if (local === undefined) throw new Unsupported('no context')
  mustSaySomething(document)
  writeNode(walk, document, applyContexts(contexts, startOf(contexts), local), '', 0)
  return walk.quads
}

/** A node that stands alone must say something: the library would drop it. */
function mustSaySomething(node: JsonObject): void {
  if (Object.keys(node).every((key) => key === '@context' || key === 'id' || key === '@id'))
    throw new CredentialRefusal('malformed_node', Object.keys(node).join())
}

/** Writes a node and returns its name. `base` is what is in force before its types bring their own contexts. */
function writeNode(
  walk: Walk,
  node: JsonObject,
  base: ActiveContext,
  graph: string,
  depth: number,
): string {
  if (depth > DEEPEST) throw new CredentialRefusal('too_deep')
  const active = typed(base, node)
  const subject = nameOf(walk, active, node)
  for (const key in node) {
    if (key === '@context' || key === 'id' || key === '@id') continue
    if (key === 'type' || key === '@type') {
      writeTypes(walk, node[key], base, subject, graph)
      continue
    }
    const term = active.terms.get(key)
    if (term === undefined || term.id.startsWith('@')) throw unknownKey(key)
    writeValues(walk, { term, key, active, subject, graph, depth }, node[key] ?? null)
  }
  return subject
}

function unknownKey(key: string): Error {
  if (key.includes(':') || key.startsWith('@')) return new Unsupported(key)
  return new CredentialRefusal('undefined_term', key)
}

/** `id` and `type` say `@id` and `@type` in every plain context; said twice, the library decides. */
function keywordOf(
  active: ActiveContext,
  node: JsonObject,
  alias: 'id' | 'type',
): Json | undefined {
  const value = node[alias]
  const own = node[`@${alias}`]
  if (value === undefined) return own
  if (own !== undefined || active.terms.get(alias)?.id !== `@${alias}`) throw new Unsupported(alias)
  return value
}

/** The context of a node once its types have brought theirs, in the order of their names (JSON-LD 1.1 API, 5.1.2, step 11). */
function typed(base: ActiveContext, node: JsonObject): ActiveContext {
  const types = keywordOf(base, node, 'type')
  if (types === undefined) return base
  if (!Array.isArray(types)) return withType(base, base, types)
  if (types.length === 1) return withType(base, base, types[0])
  let active = base
  for (const type of [...types].sort()) active = withType(base, active, type)
  return active
}

function withType(base: ActiveContext, active: ActiveContext, type: Json | undefined) {
  if (typeof type !== 'string') throw new CredentialRefusal('undefined_type', typeof type)
  const scoped = base.terms.get(type)?.scoped
  return scoped === undefined ? active : processContext(active, scoped, 'this node')
}

/** A type is named by what stood before the types brought their own contexts. */
function writeTypes(
  walk: Walk,
  types: Json | undefined,
  base: ActiveContext,
  subject: string,
  graph: string,
): void {
  for (const type of Array.isArray(types) ? types : [types]) {
    if (typeof type !== 'string') throw new CredentialRefusal('undefined_type', typeof type)
    write(walk, subject, RDF.type, namedBy(base, type, 'undefined_type'), graph)
  }
}

/** A term or an address. */
function namedBy(active: ActiveContext, name: string, refusal: string): string {
  const term = active.terms.get(name)
  if (term && !term.id.startsWith('@')) return term.written
  if (term || !name.includes(':')) throw new CredentialRefusal(refusal, name)
  return addressOf(active, name)
}

function nameOf(walk: Walk, active: ActiveContext, node: JsonObject): string {
  const id = keywordOf(active, node, 'id')
  if (id === undefined) return `_:b${walk.blanks++}`
  if (typeof id !== 'string') throw new CredentialRefusal('relative_address', typeof id)
  return addressOf(active, id)
}

/** An address as it stands; compact ones and labels of blank nodes go to the full library. */
function addressOf(active: ActiveContext, address: string): string {
  if (!isAbsolute(address)) {
    if (/^_:|[\s<>"{}|^`\\]/.test(address)) throw new Unsupported(address)
    throw new CredentialRefusal('relative_address', address)
  }
  if (active.terms.has(address.slice(0, address.indexOf(':')))) throw new Unsupported(address)
  return `<${address}>`
}

function write(walk: Walk, subject: string, predicate: string, object: string, graph: string) {
  if (walk.quads.length >= walk.most) throw new CredentialRefusal('too_many_statements')
  walk.quads.push({ subject, predicate, object, graph })
}

type Place = {
  term: Term
  key: string
  active: ActiveContext
  subject: string
  graph: string
  depth: number
}

type One = Exclude<Json, null | Json[]>

function writeValues(walk: Walk, place: Place, value: Json): void {
  if (value === null) return
  if (place.term.kind === 'json') throw new Unsupported('@json')
  const { container } = place.term
  if (container === 'list') writeList(walk, place, value)
  else if (!Array.isArray(value)) writeValue(walk, place, value)
  else
    for (const each of value) {
      if (Array.isArray(each)) throw new Unsupported('a list in a list')
      if (each !== null) writeValue(walk, place, each)
    }
}

function writeValue(walk: Walk, place: Place, value: One): void {
  const { subject, graph, term } = place
  if (term.container === 'graph') writeGraph(walk, place, value)
  else write(walk, subject, term.written, objectOf(walk, place, value), graph)
}

function objectOf(walk: Walk, place: Place, value: One): string {
  if (!isObject(value)) return scalarOf(place, value)
  if (Object.hasOwn(value, '@value')) return valueObject(value)
  return writeNode(walk, value, enter(walk, place, value), place.graph, place.depth + 1)
}

/** Each value has a graph of its own, named by a blank node (`proof`, `verifiableCredential`). */
function writeGraph(walk: Walk, place: Place, value: One): void {
  if (!isObject(value) || Object.hasOwn(value, '@value'))
    throw new CredentialRefusal('malformed_node', place.key)
  mustSaySomething(value)
  const name = `_:b${walk.blanks++}`
  write(walk, place.subject, place.term.written, name, place.graph)
  writeNode(walk, value, enter(walk, place, value), name, place.depth + 1)
}

/** Context of a node that arrives under a term: type-scoped ones end, the term's own and the node's own begin. */
function enter(walk: Walk, { active, key, term }: Place, node: JsonObject): ActiveContext {
  let inside = active
  let scoped = term.scoped
  if (scoped !== undefined) {
    inside = processContext(active, scoped, 'this property')
    scoped = inside.terms.get(key)?.scoped
  }
  if (inside.previous && !isReference(node)) inside = inside.previous
  if (scoped !== undefined) inside = processContext(inside, scoped, 'this property')
  const local = node['@context']
  return local === undefined ? inside : applyContexts(walk.contexts, inside, local)
}

function isReference(node: JsonObject): boolean {
  const keys = Object.keys(node)
  return keys.length === 1 && (keys[0] === 'id' || keys[0] === '@id')
}

function scalarOf({ active, key, term }: Place, value: string | number | boolean): string {
  let inside = active
  let meant = term
  if (term.scoped !== undefined) {
    inside = processContext(active, term.scoped, 'this property')
    const known = inside.terms.get(key)
    if (known === undefined) throw new Unsupported(key)
    meant = known
  }
  if (typeof value === 'string' && meant.kind === 'iri') return addressOf(inside, value)
  if (typeof value === 'string' && meant.kind === 'vocab')
    return namedBy(inside, value, 'relative_address')
  return scalarText(value, meant.datatype, meant.suffix)
}

/** `{ '@value', '@language', '@direction' }` or `{ '@value', '@type' }`; the rest goes to the full library. */
function valueObject(value: JsonObject): string {
  const { '@value': text, '@language': language, '@direction': direction, '@type': own } = value
  const { type = own } = value
  const said = Object.keys(value).length
  if (typeof text !== 'string') throw new Unsupported('@value')
  if (said === 1) return scalarText(text, undefined, '')
  if (said === 2 && typeof type === 'string') return typedText(text, type)
  if (said === 2 && typeof language === 'string') return taggedText(text, language)
  if (said === 3 && typeof language === 'string' && typeof direction === 'string')
    return directedText(text, language, direction)
  throw new Unsupported('@value')
}

/** A list keeps its order as a chain of blank nodes (RDF collections). */
function writeList(walk: Walk, place: Place, value: Json): void {
  const { subject, graph, term } = place
  const items = (Array.isArray(value) ? value : [value]).filter((each) => each !== null)
  let from = subject
  let over = term.written
  for (const item of items) {
    if (typeof item === 'object' || term.scoped !== undefined) throw new Unsupported('@list')
    const link = `_:b${walk.blanks++}`
    write(walk, from, over, link, graph)
    write(walk, link, RDF.first, scalarOf(place, item), graph)
    from = link
    over = RDF.rest
  }
  write(walk, from, over, RDF.nil, graph)
}
