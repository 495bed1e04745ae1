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
import { csvTable } from '../../../knowledge/server/importers/read-csv.ts'
import { jsonTable } from '../../../knowledge/server/importers/read-json.ts'
import { given, type Row, type Table } from '../../../knowledge/server/importers/table.ts'
import { dayOf } from '../day-of.ts'
import { MOST_SAID, saidOfItself } from '../said-of-itself.ts'
import { slugOf } from '../slug-of.ts'
import { Circles } from './circles.ts'

/** A framework of skills somebody wrote down (RECTEC, a branch, a company): the layout is in the README of this area. */
export const frameworkImporter: Importer = {
  name: 'framework',
  title: 'Référentiel de compétences',
  module: 'areas/referentials/server/frameworks/framework-importer.ts',
  officialUrl: undefined,
}

const READ_AS = '1'

export async function openReferential(source: ExportSource): Promise<OpenedReferential> {
  const [file, other] = await rawFiles(source, (name) => /\.(csv|json)$/i.test(name))
  if (!file || other) throw brokenExport({ why: 'il faut un seul fichier CSV ou JSON' })
  const { isJson, said } = saidOfItself(file)
  const name = slugOf(said('name') || said('title'))
  const title = said('title') || said('name')
  if (name === '') throw brokenExport({ why: `${file.name} ne dit pas son nom (« name »)` })
  return {
    head: {
      version: said('version') || 'inconnue',
      publishedOn: dayOf(said('publishedOn')),
      licence: said('licence') || 'Licence non dite',
      sourceLine: `Source : ${said('source') || title}`,
      checksum: checksumOf(READ_AS, [['framework', file]]),
      own: { name, title },
    },
    read: () => readFramework(isJson ? jsonItems(file) : csvItems(file)),
  }
}

const SHAPE = {
  columns: ['code', 'label'],
  optional: ['kind', 'parent', 'definition', 'level', 'facile'],
} as const
type Item = Row<(typeof SHAPE.columns)[number] | (typeof SHAPE.optional)[number]>

function jsonItems(file: RawFile): Table<Item> {
  return jsonTable(file, { ...SHAPE, at: 'items' })
}

function csvItems(file: RawFile): Table<Item> {
  const spellings = { label: ['libellé', 'libelle'], definition: ['définition'], level: ['niveau'] }
  return csvTable(file, { ...SHAPE, spellings, preamble: MOST_SAID })
}

const KIND = /^[a-z][a-z_]{0,29}$/

async function readFramework(items: Table<Item>): Promise<Collector> {
  const all = new Collector()
  const kinds = new Map<string, string>()
  await all.things('skill', items, (row) => {
    const kind = row.kind || 'skill'
    if (!KIND.test(kind)) return { refused: `« ${kind} » n’est pas une sorte de chose` }
    if (kinds.has(row.code)) return { refused: `le code « ${row.code} » nomme déjà autre chose` }
    kinds.set(row.code, kind)
    const { definition, level, facile } = row
    return { kind, code: row.code, label: row.label, facts: given({ definition, level, facile }) }
  })
  const circles = new Circles()
  const placed: Table<Item> = {
    file: `${items.file} (parent)`,
    each: (take) => items.each((row, line) => (row.parent === '' ? undefined : take(row, line))),
  }
  await all.links(placed, ({ code, parent }) => {
    const missing = [code, parent].find((one) => !kinds.has(one))
    if (missing !== undefined) return { refused: `le code « ${missing} » n’existe pas` }
    const refused = circles.refuse(code, parent)
    return refused ? { refused } : { kind: 'broader', src: code, dst: parent, weight: 1 }
  })
  return all
}
