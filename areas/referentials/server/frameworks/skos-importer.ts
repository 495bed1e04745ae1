import {
  brokenExport,
  type ExportSource,
  type Importer,
  type MappingKind,
  type OpenedReferential,
} from '../../../knowledge/referential.ts'
import { Collector } from '../../../knowledge/server/importers/collector.ts'
import { checksumOf, rawFiles } from '../../../knowledge/server/importers/raw-files.ts'
import { given } from '../../../knowledge/server/importers/table.ts'
import { confidenceOf } from '../confidence-of.ts'
import { dayOf } from '../day-of.ts'
import { slugOf } from '../slug-of.ts'
import { Circles } from './circles.ts'
import { knownAddress } from './known-address.ts'
import { lastPart, readRdf, type Stated, type Statement } from './read-rdf.ts'

/** Any vocabulary in SKOS, written in Turtle or JSON-LD. */
export const skosImporter: Importer = {
  name: 'skos',
  title: 'Vocabulaire SKOS',
  module: 'areas/referentials/server/frameworks/skos-importer.ts',
  officialUrl: undefined,
}

const READ_AS = '2'
const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const DCT = 'http://purl.org/dc/terms/'
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const VERSION = 'http://www.w3.org/2002/07/owl#versionInfo'

/** What is said of each thing, by predicate. */
type Said = Map<string, Map<string, Statement[]>>

export async function openReferential(source: ExportSource): Promise<OpenedReferential> {
  const [file, other] = await rawFiles(source, (name) => /\.(ttl|nt|jsonld|json)$/i.test(name))
  if (!file || other) throw brokenExport({ why: 'il faut un seul fichier Turtle ou JSON-LD' })
  const stated = await readRdf(file)
  const said = saidBy(stated.statements)
  const ofType = (name: string) =>
    stated.statements
      .filter(({ predicate, object }) => predicate === TYPE && object === `${SKOS}${name}`)
      .map(({ subject }) => subject)
  const [scheme = ''] = ofType('ConceptScheme')
  const concepts = new Set(ofType('Concept'))
  if (concepts.size === 0) throw brokenExport({ why: `${file.name} n’a aucun skos:Concept` })
  const about = (predicate: string) => textOf(said.get(scheme), predicate)?.object ?? ''
  const title = about(`${SKOS}prefLabel`) || about(`${DCT}title`) || lastPart(scheme) || file.name
  const name = slugOf(lastPart(scheme)) || slugOf(title)
  return {
    head: {
      version: about(VERSION) || about(`${DCT}modified`) || 'inconnue',
      publishedOn: dayOf(about(`${DCT}issued`)) ?? dayOf(about(`${DCT}modified`)),
      licence: about(`${DCT}license`) || 'Licence non dite',
      sourceLine: `Source : ${about(`${DCT}publisher`) || title}`,
      checksum: checksumOf(READ_AS, [['skos', file]]),
      own: { name, title },
    },
    read: () =>
      readVocabulary(stated, said, { concepts, referential: `${skosImporter.name}-${name}` }),
  }
}

function saidBy(statements: readonly Statement[]): Said {
  const said: Said = new Map()
  for (const one of statements) {
    const about = said.get(one.subject) ?? new Map<string, Statement[]>()
    said.set(one.subject, about)
    const list = about.get(one.predicate)
    if (list) list.push(one)
    else about.set(one.predicate, [one])
  }
  return said
}

/** In French when it is said in French, in no language, in English, or in any: the language always goes with it. */
function textOf(about: Map<string, Statement[]> | undefined, predicate: string) {
  const texts = about?.get(predicate) ?? []
  const rank = ({ language }: Statement) => {
    const place = ['fr', '', 'en'].indexOf(language.split('-')[0] ?? '')
    return place < 0 ? 3 : place
  }
  return texts.toSorted((a, b) => rank(a) - rank(b))[0]
}

type Vocabulary = { concepts: ReadonlySet<string>; referential: string }

async function readVocabulary(
  { table }: Stated,
  said: Said,
  vocabulary: Vocabulary,
): Promise<Collector> {
  const all = new Collector()
  await all.each(table([TYPE]), ({ subject, object }) => {
    if (object !== `${SKOS}Concept`) return undefined
    const about = said.get(subject)
    const label = textOf(about, `${SKOS}prefLabel`)
    if (!label) return `« ${subject} » n’a pas de libellé`
    all.mention('concept', { code: subject, label: label.object, facts: factsOf(about, label) })
    return undefined
  })
  await readHierarchy(all, table)
  await readCorrespondences(all, table, vocabulary)
  return all
}

function factsOf(
  about: Map<string, Statement[]> | undefined,
  { language }: Statement,
): Record<string, unknown> {
  const alt = (about?.get(`${SKOS}altLabel`) ?? []).filter((one) => one.language === language)
  const definition = textOf(about, `${SKOS}definition`)
  return {
    ...given({
      code: textOf(about, `${SKOS}notation`)?.object ?? '',
      lang: /^(fr\b|$)/.test(language) ? '' : language,
      definition: definition?.object ?? '',
      definitionLang: /^(fr\b|$)/.test(definition?.language ?? '')
        ? ''
        : (definition?.language ?? ''),
    }),
    ...given({ altLabels: [...new Set(alt.map(({ object }) => object))] }),
  }
}

const HIERARCHY = ['broader', 'broaderTransitive', 'narrower', 'related'].map((one) => SKOS + one)

/** Said from both ends or from one, a link is the same link; circles are cut where they close. */
async function readHierarchy(all: Collector, table: Stated['table']): Promise<void> {
  const circles = new Circles()
  const taken = new Set<string>()
  await all.each(table(HIERARCHY), ({ subject, predicate, object }) => {
    const missing = [subject, object].find((one) => !all.knows('concept', one))
    if (missing !== undefined) return `« ${missing} » n’existe pas`
    const isNarrower = predicate.endsWith('narrower')
    const kind = predicate.endsWith('related') ? 'related' : 'broader'
    const [src, dst] = isNarrower ? [object, subject] : [subject, object]
    const name = `${kind} ${src} ${dst}`
    if (taken.has(name)) return undefined
    taken.add(name)
    return (
      (kind === 'broader' ? circles.refuse(src, dst) : undefined) ??
      all.link({ kind, src, dst, weight: 1 })
    )
  })
}

const MATCHES = new Map<string, MappingKind>(
  (['exact', 'close', 'broad', 'narrow', 'related'] as const).map((kind) => [
    `${SKOS}${kind}Match`,
    kind,
  ]),
)
const REPLACED = `${DCT}isReplacedBy`

async function readCorrespondences(
  all: Collector,
  table: Stated['table'],
  { referential }: Vocabulary,
): Promise<void> {
  await all.each(table([...MATCHES.keys(), REPLACED]), ({ subject, predicate, object }) => {
    if (!all.knows('concept', subject)) return `« ${subject} » n’existe pas`
    if (predicate === REPLACED) {
      if (!all.knows('concept', object)) return `« ${object} » n’existe pas`
      all.replacements.push({ kind: 'concept', code: subject, by: object })
      return undefined
    }
    const kind = MATCHES.get(predicate)
    const dst = knownAddress(object)
    if (!kind || !dst) return `« ${object} » n’est pas dans un référentiel connu`
    const src = { referential, kind: 'concept', code: subject }
    return all.map({ kind, src, dst, confidence: confidenceOf(kind), facts: {} })
  })
}
