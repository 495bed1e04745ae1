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
import { jsonTable } from '../../../knowledge/server/importers/read-json.ts'
import { slugOf } from '../slug-of.ts'

/** How many people each family of occupations will need by 2030, region by region (DARES). */
export const metiers2030Importer: Importer = {
  name: 'metiers2030',
  title: 'Métiers en 2030',
  module: 'areas/referentials/server/prospects/metiers2030-importer.ts',
  officialUrl: undefined,
}

const READ_AS = '2'
const SOURCE = 'Source : DARES – France Stratégie, Métiers en 2030'

export async function openReferential(source: ExportSource): Promise<OpenedReferential> {
  const [file, other] = await rawFiles(source, (name) => /metiers.*\.json$/i.test(name))
  if (!file || other) throw brokenExport({ why: 'il faut un seul fichier JSON' })
  return {
    head: {
      version: '2030',
      publishedOn: null,
      licence: 'Licence Ouverte 2.0',
      sourceLine: SOURCE,
      checksum: checksumOf(READ_AS, [['metiers2030', file]]),
    },
    read: () => readProspects(file),
  }
}

/** Figures of the file, in thousands of people, and the name each is kept under. */
const FIGURES = {
  effectifs_2019_milliers: 'jobs',
  creations_destructions_milliers: 'created',
  departs_fin_carriere_milliers: 'retiring',
  jeunes_debutants_milliers: 'young',
  solde_mobilites_inter_regions_milliers: 'moving',
  desequilibre_milliers: 'imbalance',
  postes_a_pourvoir_milliers: 'toFill',
} as const
const THOUSANDS = Object.keys(FIGURES)

/** Each family in each region is a thing of its own, so that what is said of it keeps its date, source and method. */
async function readProspects(file: RawFile): Promise<Collector> {
  const all = new Collector()
  const table = jsonTable(file, {
    columns: ['code_fap', 'fap_libelle', 'region', 'niveau_tension_2019'],
    optional: THOUSANDS,
  })
  const names = new Map<string, string>()
  await table.each(({ code_fap: code = '', fap_libelle: label = '' }) => names.set(code, label))
  await all.things('prospect', table, (row) => {
    const { code_fap: family = '', region = '', fap_libelle: label = '' } = row
    if (family === '' || region === '' || label === '')
      return { refused: 'il manque la famille ou la région' }
    nameFamily(all, family, names)
    all.mention('region', { code: slugOf(region), label: region, facts: {} })
    const code = `${family} ${slugOf(region)}`
    all.link({ kind: 'has_prospect', src: family, dst: code, weight: 1 })
    all.link({ kind: 'in_region', src: code, dst: slugOf(region), weight: 1 })
    const figures = Object.entries(FIGURES).flatMap(([column, name]) => {
      const value = Number.parseFloat(row[column] ?? '')
      return Number.isFinite(value) ? [[name, Math.round(value * 1000)] as const] : []
    })
    return {
      code,
      label: `${label} · ${region}`,
      facts: {
        ...Object.fromEntries(figures),
        // from "1" to "5", or "hors champ": a word, never a number
        tension: row.niveau_tension_2019,
        from: 2019,
        until: 2030,
        source: SOURCE,
        method: 'Projection par famille de métiers et par région, en personnes',
      },
    }
  })
  return all
}

/**
 * Small families are counted together in some regions ("A0Z;A1Z"): each then lies under the whole. It keeps its own name,
 * wherever in the file that stands; one that is never counted alone goes by the name of the whole.
 */
function nameFamily(all: Collector, code: string, names: ReadonlyMap<string, string>): void {
  const label = names.get(code) ?? code
  all.mention('job_family', { code, label, facts: {} })
  for (const part of code.includes(';') ? code.split(';') : []) {
    all.mention('job_family', { code: part, label: names.get(part) ?? label, facts: {} })
    all.link({ kind: 'broader', src: part, dst: code, weight: 1 })
  }
}
