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
import { jsonTable, memberOf, readJson } from '../../../knowledge/server/importers/read-json.ts'
import type { Table } from '../../../knowledge/server/importers/table.ts'

/** Activities of firms (NAF), from a list of codes and labels in CSV or JSON. */
export const nafImporter: Importer = {
  name: 'naf',
  title: 'NAF',
  module: 'areas/referentials/server/places/naf-importer.ts',
  officialUrl: undefined,
}

const READ_AS = '1'

export async function openReferential(source: ExportSource): Promise<OpenedReferential> {
  const [file, other] = await rawFiles(source, (name) => /naf.*\.(csv|json)$/i.test(name))
  if (!file || other) throw brokenExport({ why: 'il faut un seul fichier CSV ou JSON' })
  return {
    head: {
      version: /rev\D?(\d)/i.exec(file.path ?? '')?.[1] ?? '2',
      publishedOn: null,
      licence: 'Licence Ouverte 2.0',
      sourceLine: 'Source : Insee, nomenclature d’activités française',
      checksum: checksumOf(READ_AS, [['naf', file]]),
    },
    read: () => readActivities(file),
  }
}

async function readActivities(file: RawFile): Promise<Collector> {
  const all = new Collector()
  await all.things('naf', listOf(file), ({ code, label }) => ({ code, label, facts: {} }))
  for (const { code } of all.concepts) {
    const wider = widerThan(code).find((one) => all.knows('naf', one))
    if (wider !== undefined) all.link({ kind: 'broader', src: code, dst: wider, weight: 1 })
  }
  return all
}

/** 01.11Z lies in 01.11, in 01.1, in 01: the nearest that the list holds is the wider one. */
function widerThan(code: string): string[] {
  const shorter = Array.from({ length: code.length - 1 }, (_, place) => code.slice(0, -1 - place))
  return shorter.filter((one) => !one.endsWith('.'))
}

function listOf(file: RawFile): Table<{ code: string; label: string }> {
  if (!/\.json$/i.test(file.name)) {
    const spellings = {
      code: ['id', 'code naf', 'code_naf'],
      label: ['libelle', 'libellé', 'intitulé'],
    }
    return csvTable(file, { columns: ['code', 'label'], spellings })
  }
  const items: unknown = readJson(file)
  const [first]: unknown[] = Array.isArray(items) ? items : []
  const code = memberOf(first, 'id') ? 'id' : 'code'
  const label = memberOf(first, 'libelle') ? 'libelle' : 'label'
  const table = jsonTable<string>(file, { columns: [code, label] })
  return {
    file: table.file,
    each: (take) =>
      table.each((row, line) => take({ code: row[code] ?? '', label: row[label] ?? '' }, line)),
  }
}
