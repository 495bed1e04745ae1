import {
  brokenExport,
  type ExportSource,
  type Importer,
  type OpenedReferential,
} from '../../../knowledge/referential.ts'
import { Collector } from '../../../knowledge/server/importers/collector.ts'
import {
  checksumOf,
  type RawFile,
  rawFiles,
} from '../../../knowledge/server/importers/raw-files.ts'
import { jsonTable, memberOf, readJson } from '../../../knowledge/server/importers/read-json.ts'
import { given, type Row } from '../../../knowledge/server/importers/table.ts'
import { dayOf } from '../day-of.ts'
import { slugOf } from '../slug-of.ts'
import { Circles } from './circles.ts'
import { knownAddress } from './known-address.ts'

/** A framework in the format of 1EdTech CASE 1.1: one package (CFDocument, CFItems, CFAssociations) in JSON. */
export const caseImporter: Importer = {
  name: 'case',
  title: 'Référentiel CASE',
  module: 'areas/referentials/server/frameworks/case-importer.ts',
  officialUrl: undefined,
}

const READ_AS = '1'

export async function openReferential(source: ExportSource): Promise<OpenedReferential> {
  const [file, other] = await rawFiles(source, (name) => /\.json$/i.test(name))
  if (!file || other) throw brokenExport({ why: 'il faut un seul fichier JSON' })
  const whole = readJson(file)
  const said = (name: string) => memberOf(whole, `CFDocument.${name}`)
  const identifier = said('identifier')
  const title = said('title')
  if (identifier === '' || title === '')
    throw brokenExport({ why: `${file.name} n’est pas un paquet CASE (CFDocument)` })
  const name = slugOf(title) || slugOf(identifier)
  return {
    head: {
      version: said('version') || said('lastChangeDateTime').slice(0, 10) || 'inconnue',
      publishedOn: dayOf(said('statusStartDate')) ?? dayOf(said('lastChangeDateTime')),
      licence: said('licenseURI.uri') || said('licenseURI.title') || 'Licence non dite',
      sourceLine: `Source : ${said('creator') || title}, ${title}`,
      checksum: checksumOf(READ_AS, [['case', file]]),
      own: { name, title },
    },
    read: () =>
      readPackage(file, { document: identifier, referential: `${caseImporter.name}-${name}` }),
  }
}

const ITEM = {
  at: 'CFItems',
  columns: ['identifier', 'fullStatement'],
  optional: ['abbreviatedStatement', 'humanCodingScheme', 'CFItemType', 'language', 'notes', 'uri'],
} as const

/** The package is its document, and the referential it becomes. */
type Package = { document: string; referential: string }

async function readPackage(file: RawFile, whole: Package): Promise<Collector> {
  const all = new Collector()
  await all.things('skill', jsonTable(file, ITEM), (row) => ({
    code: row.identifier,
    label: row.fullStatement,
    facts: given({
      code: row.humanCodingScheme,
      short: row.abbreviatedStatement,
      type: row.CFItemType,
      lang: row.language.startsWith('fr') ? '' : row.language,
      definition: row.notes,
      url: row.uri,
    }),
  }))
  const circles = new Circles()
  const associations = jsonTable(file, ASSOCIATION)
  await all.each(associations, (row) => associate(all, circles, whole, row))
  return all
}

const ASSOCIATION = {
  at: 'CFAssociations',
  columns: ['associationType', 'originNodeURI.identifier'],
  optional: ['destinationNodeURI.identifier', 'destinationNodeURI.uri'],
} as const
type Association = Row<(typeof ASSOCIATION.columns)[number] | (typeof ASSOCIATION.optional)[number]>

const LINKS: Record<string, string> = {
  isChildOf: 'broader',
  isPartOf: 'part_of',
  isRelatedTo: 'related',
  isPeerOf: 'related',
  precedes: 'precedes',
}

function associate(
  all: Collector,
  circles: Circles,
  { document, referential }: Package,
  row: Association,
): string | undefined {
  const src = row['originNodeURI.identifier']
  const dst = row['destinationNodeURI.identifier']
  if (!all.knows('skill', src)) return `l’élément « ${src} » n’existe pas`
  // the top of the tree is the document itself, which is no concept
  if (dst === document) return undefined
  const address = knownAddress(row['destinationNodeURI.uri'])
  if (row.associationType === 'exactMatchOf' && address)
    return all.map({
      kind: 'exact',
      src: { referential, kind: 'skill', code: src },
      dst: address,
      confidence: 1,
      facts: {},
    })
  if (!all.knows('skill', dst)) return `l’élément « ${dst} » n’existe pas`
  if (row.associationType === 'replacedBy') {
    all.replacements.push({ kind: 'skill', code: src, by: dst })
    return undefined
  }
  const kind = LINKS[row.associationType]
  if (kind === undefined) return `la sorte de lien « ${row.associationType} » n’est pas connue`
  return (
    (kind === 'broader' ? circles.refuse(src, dst) : undefined) ??
    all.link({ kind, src, dst, weight: 1 })
  )
}
