import {
  brokenExport,
  brokenRow,
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
import { csvTable } from '../../../knowledge/server/importers/read-csv.ts'
import { jsonTable } from '../../../knowledge/server/importers/read-json.ts'
import { given, type Row, type Table } from '../../../knowledge/server/importers/table.ts'
import { dayOf } from '../day-of.ts'
import { MOST_SAID, saidOfItself } from '../said-of-itself.ts'
import { slugOf } from '../slug-of.ts'

/** Studies of what occupations become, and skills that emerge in them, as somebody gathered them with their sources. */
export const prospectsImporter: Importer = {
  name: 'prospects',
  title: 'Perspectives des métiers',
  module: 'areas/referentials/server/prospects/prospects-importer.ts',
  officialUrl: undefined,
}

const READ_AS = '1'
/** What a row may be, and what it becomes in the graph. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['study', 'study'],
  ['skill', 'emerging_skill'],
])

export async function openReferential(source: ExportSource): Promise<OpenedReferential> {
  const [file, other] = await rawFiles(source, (name) => /\.(csv|json)$/i.test(name))
  if (!file || other) throw brokenExport({ why: 'il faut un seul fichier CSV ou JSON' })
  const { isJson, said } = saidOfItself(file)
  const name = slugOf(said('name') || said('title'))
  const title = said('title') || said('name')
  if (name === '') throw brokenExport({ why: `${file.name} ne dit pas son nom (« name »)` })
  const publishedOn = dayOf(said('publishedOn'))
  const licence = said('licence')
  if (publishedOn === null || licence === '')
    throw brokenExport({
      why: `${file.name} ne dit pas son jour ou sa licence (« publishedOn », « licence »)`,
    })
  return {
    head: {
      version: said('version') || publishedOn,
      publishedOn,
      licence,
      sourceLine: `Source : ${said('source') || title}`,
      checksum: checksumOf(READ_AS, [['prospects', file]]),
      own: { name, title },
    },
    read: () =>
      readProspects(isJson ? jsonRows(file) : csvRows(file), {
        referential: `${prospectsImporter.name}-${name}`,
        publishedOn,
      }),
  }
}

const SHAPE = {
  columns: ['code', 'kind', 'occupation', 'label', 'publisher', 'year', 'licence', 'method'],
  optional: ['title', 'url', 'day', 'skill', 'text'],
} as const
type Item = Row<(typeof SHAPE.columns)[number] | (typeof SHAPE.optional)[number]>

function jsonRows(file: RawFile): Table<Item> {
  return jsonTable(file, { ...SHAPE, at: 'items' })
}

function csvRows(file: RawFile): Table<Item> {
  return csvTable(file, { ...SHAPE, preamble: MOST_SAID })
}

type Own = { referential: string; publishedOn: string }

/** What is said without who said it, when and how is no fact: one such row, and nothing is loaded. */
async function readProspects(rows: Table<Item>, own: Own): Promise<Collector> {
  await rows.each((row, line) => {
    const why = wrongIn(row)
    if (why !== undefined) throw brokenRow({ file: rows.file, line, why })
  })
  const all = new Collector()
  await all.things('study', rows, (row) => ({
    kind: KINDS.get(row.kind) ?? '',
    code: row.code,
    label: row.label,
    facts: given({
      title: row.title || row.label,
      publisher: row.publisher,
      year: row.year,
      url: row.url,
      licence: row.licence,
      method: row.method,
      day: dayOf(row.day) ?? own.publishedOn,
      text: row.text,
    }),
  }))
  await rows.each((row) => {
    const src = { referential: own.referential, kind: KINDS.get(row.kind) ?? '', code: row.code }
    const about = (kind: string, code: string) =>
      all.map({
        kind: 'related',
        src,
        dst: { referential: 'rome', kind, code },
        confidence: 1,
        facts: {},
      })
    for (const code of codesOf(row.occupation)) about('occupation', code)
    for (const code of codesOf(row.skill)) about('skill', code)
  })
  return all
}

const YEAR = /^(19|20)\d\d$/
const OCCUPATION = /^[A-Z]\d{4}$/
const SKILL = /^\d{1,9}$/

const codesOf = (cell: string) => cell.split(/[\s,]+/).filter((code) => code !== '')

function wrongIn(row: Item): string | undefined {
  const missing = SHAPE.columns.find((column) => row[column] === '')
  if (missing !== undefined) return `la case « ${missing} » est vide`
  if (!KINDS.has(row.kind))
    return `« ${row.kind} » n’est ni une étude (study) ni un savoir-faire (skill)`
  if (row.kind === 'skill' && row.title === '') return 'il manque le titre de la source (« title »)'
  if (!YEAR.test(row.year)) return `« ${row.year} » n’est pas une année`
  if (row.day !== '' && dayOf(row.day) === null) return `« ${row.day} » n’est pas un jour`
  if (row.url !== '' && !isOnTheWeb(row.url)) return `« ${row.url} » n’est pas une adresse https`
  const odd =
    codesOf(row.occupation).find((code) => !OCCUPATION.test(code)) ??
    codesOf(row.skill).find((code) => !SKILL.test(code))
  return odd === undefined ? undefined : `« ${odd} » n’est pas un code du ROME`
}

/** It becomes a link that people press: nothing but the web. */
function isOnTheWeb(address: string): boolean {
  return URL.canParse(address) && /^https:\/\/[^\s"<>]+$/.test(address)
}
