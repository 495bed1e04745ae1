import type { Edition } from '../../../knowledge/knowledge-graph.ts'
import type { RdfConcept } from './rdf-concepts.ts'

/** The name of our own vocabulary: it stays when the address of the installation changes. */
const NAMES = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  sillage: 'urn:sillage:vocabulary:',
} as const

export const JSON_LD_CONTEXT = {
  ...NAMES,
  id: '@id',
  type: '@type',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: { '@id': 'skos:altLabel', '@container': '@set' },
  definition: { '@id': 'skos:definition' },
  notation: 'skos:notation',
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  kind: 'sillage:kind',
} as const

export const schemeOf = (origin: string, { name }: Pick<Edition, 'name'>) =>
  `${origin}/referentiel/${name}`

/** The edition itself, as N-Triples. */
export function schemeTriples(origin: string, edition: Edition): string {
  const scheme = schemeOf(origin, edition)
  return [
    triple(scheme, 'rdf:type', iri(full('skos:ConceptScheme'))),
    triple(scheme, 'dct:title', literal(edition.title)),
    triple(scheme, 'sillage:version', literal(edition.version)),
    triple(scheme, 'dct:license', literal(edition.licence)),
    triple(scheme, 'dct:source', literal(edition.sourceLine)),
    ...(edition.publishedOn ? [triple(scheme, 'dct:issued', literal(edition.publishedOn))] : []),
  ].join('')
}

/** One concept as N-Triples, which are Turtle too. */
export function conceptTriples(origin: string, scheme: string, concept: RdfConcept): string {
  const self = `${origin}/id/${concept.id}`
  return [
    triple(self, 'rdf:type', iri(full('skos:Concept'))),
    triple(self, 'skos:inScheme', iri(scheme)),
    triple(self, 'skos:notation', literal(concept.code)),
    triple(self, 'sillage:kind', literal(concept.kind)),
    triple(self, 'skos:prefLabel', literal(concept.label, concept.language)),
    ...concept.altLabels.map((one) =>
      triple(self, 'skos:altLabel', literal(one, concept.language)),
    ),
    ...(concept.definition
      ? [triple(self, 'skos:definition', literal(concept.definition, concept.language))]
      : []),
    linkTriples(origin, concept),
  ].join('')
}

export function linkTriples(
  origin: string,
  { id, links }: Pick<RdfConcept, 'id' | 'links'>,
): string {
  return links
    .map(({ predicate, to }) => triple(`${origin}/id/${id}`, predicate, iri(`${origin}/id/${to}`)))
    .join('')
}

/** One concept as a JSON-LD node under `JSON_LD_CONTEXT`. */
export function conceptNode(origin: string, scheme: string, concept: RdfConcept): object {
  const { language, altLabels, definition } = concept
  return {
    type: 'skos:Concept',
    inScheme: scheme,
    notation: concept.code,
    kind: concept.kind,
    prefLabel: { [language]: concept.label },
    ...(altLabels.length > 0
      ? { altLabel: altLabels.map((one) => ({ '@value': one, '@language': language })) }
      : {}),
    ...(definition ? { definition: { '@value': definition, '@language': language } } : {}),
    ...linkNode(origin, concept),
  }
}

export function linkNode(origin: string, { id, links }: Pick<RdfConcept, 'id' | 'links'>): object {
  const byPredicate: Record<string, { id: string }[]> = {}
  for (const { predicate, to } of links) {
    byPredicate[predicate] ??= []
    byPredicate[predicate].push({ id: `${origin}/id/${to}` })
  }
  return { id: `${origin}/id/${id}`, ...byPredicate }
}

function triple(subject: string, predicate: string, object: string): string {
  return `${iri(subject)} ${iri(full(predicate))} ${object} .\n`
}

function full(name: string): string {
  const [prefix = '', local = ''] = name.split(':')
  // every name above begins with one of the prefixes
  return `${NAMES[prefix as keyof typeof NAMES]}${local}`
}

/** Signs that an address may not hold in N-Triples (RDF 1.1 N-Triples §2.2). */
function iri(text: string): string {
  const safe = text.replace(/[^!#-;=?-[\]_a-z~\u00a1-\uffff]/g, (sign) => encodeURIComponent(sign))
  return `<${safe}>`
}

function literal(text: string, language?: string): string {
  const safe = text
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not pass
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' ')
  return `"${safe}"${language ? `@${language}` : ''}`
}
