import { isObject, type Json, type JsonObject, sameJson } from '../json.ts'
import { CredentialRefusal, Unsupported } from '../refusal.ts'

/**
 * What a term means where it stands (JSON-LD 1.1, section 9.15.1 "term definition").
 * `written` is its predicate as N-Quads writes it; `suffix` what follows a literal of its type.
 */
export type Term = {
  id: string
  written: string
  kind: 'iri' | 'vocab' | 'literal' | 'json'
  datatype: string | undefined
  suffix: string
  container: 'none' | 'set' | 'graph' | 'list'
  /** Context in force under this term, or for this type; `null` forgets everything. */
  scoped: JsonObject | null | undefined
  isPrefix: boolean
  isProtected: boolean
}

/** How far a context reaches: below all; until the next node (type-scoped); below all and over protected terms (property-scoped). */
export type Reach = 'everywhere' | 'this node' | 'this property'

/**
 * The terms in force at a place of a document. It never changes: applying a context gives another one, remembered,
 * so that the thousandth badge finds every context of the first already there.
 */
export type ActiveContext = {
  terms: ReadonlyMap<string, Term>
  hasProtected: boolean
  /** What is in force again when a node begins under a type-scoped context. */
  previous: ActiveContext | undefined
  known: Map<JsonObject | null, Map<Reach, ActiveContext>>
  /** Counted together, so that a hostile flow of documents cannot fill the memory. */
  family: { count: number }
}

export function EMPTY(family = { count: 0 }): ActiveContext {
  return { terms: new Map(), hasProtected: false, previous: undefined, known: new Map(), family }
}

/**
 * Applies a context body (JSON-LD 1.1, section 9.15 "context processing"), once for each place it is applied at.
 * @throws CredentialRefusal `protected_term` when it would change a protected term
 */
export function processContext(
  active: ActiveContext,
  body: JsonObject | null,
  reach: Reach,
): ActiveContext {
  const known = active.known.get(body) ?? new Map<Reach, ActiveContext>()
  const ready = known.get(reach)
  if (ready) return ready
  const made = body === null ? forget(active, reach) : define(active, body, reach)
  known.set(reach, made)
  active.known.set(body, known)
  return made
}

function forget(active: ActiveContext, reach: Reach): ActiveContext {
  if (reach !== 'this property' && active.hasProtected)
    throw new CredentialRefusal('protected_term', 'null')
  active.family.count++
  return EMPTY(active.family)
}

function define(active: ActiveContext, body: JsonObject, reach: Reach): ActiveContext {
  const defining: Defining = {
    terms: new Map(active.terms),
    body,
    done: new Map(),
    mayOverride: reach === 'this property',
  }
  for (const term of Object.keys(body)) if (!term.startsWith('@')) defineTerm(defining, term)
  active.family.count++
  const hasProtected = [...defining.terms.values()].some(({ isProtected }) => isProtected)
  const previous = active.previous ?? (reach === 'this node' ? active : undefined)
  const { family } = active
  return { terms: defining.terms, hasProtected, previous, known: new Map(), family }
}

type Defining = {
  terms: Map<string, Term>
  body: JsonObject
  /** False while a term is being defined: met again, it turns in a circle. */
  done: Map<string, boolean>
  mayOverride: boolean
}

function defineTerm(defining: Defining, term: string): void {
  const { terms, body, done } = defining
  if (done.get(term) === true) return
  if (done.get(term) === false) throw new Unsupported(`${term} turns in a circle`)
  done.set(term, false)
  const former = terms.get(term)
  terms.delete(term)
  const value = body[term]
  const written = isObject(value) ? value : { '@id': value ?? null }
  const id = expand(defining, written['@id'] ?? null, term)
  const made: Term = {
    id,
    written: `<${id}>`,
    isPrefix: typeof value === 'string' && /[:/?#[\]@]$/.test(id),
    isProtected: body['@protected'] === true,
    scoped: scopedOf(written),
    ...typeOf(defining, written),
    container: containerOf(written),
  }
  done.set(term, true)
  if (former?.isProtected && !defining.mayOverride) {
    made.isProtected = true
    if (!sameMeaning(former, made)) throw new CredentialRefusal('protected_term', term)
  }
  terms.set(term, made)
}

function scopedOf(written: JsonObject): JsonObject | null | undefined {
  const scoped = written['@context']
  return isObject(scoped) || scoped === null ? scoped : undefined
}

function containerOf(written: JsonObject): Term['container'] {
  const { '@container': container } = written
  if (container === '@graph') return 'graph'
  if (container === '@list') return 'list'
  return container === '@set' ? 'set' : 'none'
}

function typeOf(
  defining: Defining,
  { '@type': type }: JsonObject,
): Pick<Term, 'kind' | 'datatype' | 'suffix'> {
  const plain = { datatype: undefined, suffix: '' }
  if (type === undefined) return { kind: 'literal', ...plain }
  if (type === '@id') return { kind: 'iri', ...plain }
  if (type === '@vocab') return { kind: 'vocab', ...plain }
  if (type === '@json') return { kind: 'json', ...plain }
  const datatype = expand(defining, type, '')
  return { kind: 'literal', datatype, suffix: datatype === XSD_STRING ? '' : `^^<${datatype}>` }
}

export const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string'

/** The full address behind a term, a compact name or an address; a context of the list that needs more is not plain. */
function expand(defining: Defining, value: Json, term: string): string {
  if (typeof value !== 'string' || value === term) throw new Unsupported(`@id of ${term}`)
  if (value.startsWith('@')) return value
  if (Object.hasOwn(defining.body, value)) defineTerm(defining, value)
  const known = defining.terms.get(value)
  if (known) return known.id
  const colon = value.indexOf(':')
  if (colon <= 0) throw new Unsupported(`${value} is no address`)
  const prefix = value.slice(0, colon)
  if (value.startsWith('//', colon + 1)) return value
  if (Object.hasOwn(defining.body, prefix)) defineTerm(defining, prefix)
  const base = defining.terms.get(prefix)
  return base?.isPrefix ? base.id + value.slice(colon + 1) : value
}

/** A protected term may be said again, as long as it says the same. */
function sameMeaning(a: Term, b: Term): boolean {
  return (
    a.id === b.id &&
    a.kind === b.kind &&
    a.datatype === b.datatype &&
    a.container === b.container &&
    a.isPrefix === b.isPrefix &&
    sameJson(a.scoped, b.scoped)
  )
}

const PLAIN_KEYWORDS = new Set(['@version', '@protected'])
const PLAIN_IN_TERM = new Set(['@id', '@type', '@container', '@context'])
const PLAIN_CONTAINERS = new Set(['@set', '@graph', '@list'])

/** Whether a context body uses nothing but what `processContext` knows; read once for each context of the list. */
export function isPlainContext(body: JsonObject): boolean {
  return Object.entries(body).every(([term, value]) => {
    if (term.startsWith('@')) return PLAIN_KEYWORDS.has(term) && (value === true || value === 1.1)
    if (term === '' || /[:/]/.test(term)) return false
    if (typeof value === 'string') return value !== term && !/^@(?!id$|type$)/.test(value)
    return isObject(value) && isPlainTerm(term, value)
  })
}

function isPlainTerm(term: string, value: JsonObject): boolean {
  const { '@id': id, '@type': type, '@container': container, '@context': scoped } = value
  return (
    Object.keys(value).every((key) => PLAIN_IN_TERM.has(key)) &&
    typeof id === 'string' &&
    id !== term &&
    !id.startsWith('@') &&
    (type === undefined || (typeof type === 'string' && !/^@(?!id$|vocab$|json$)/.test(type))) &&
    (container === undefined ||
      (typeof container === 'string' && PLAIN_CONTAINERS.has(container))) &&
    (scoped === undefined || scoped === null || (isObject(scoped) && isPlainContext(scoped)))
  )
}
