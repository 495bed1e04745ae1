import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'

/** What the benches read of ROME. Texts stay in memory: nothing of it is written anywhere. */
export type Rome = {
  version: string
  occupations: RomeOccupation[]
  /** competence → macro-competence */
  macroOf: Map<string, string>
  /** code of an item → its label, for words in common */
  labels: Map<string, string>
  /** official mobilities, source → targets, the most relevant first: the answer key */
  mobilities: Map<string, string[]>
}

export type RomeOccupation = {
  code: string
  label: string
  titles: string[]
  definition: string
  access: string
  parent: string
  domain: string
  riasec: string
  competences: RomeItem[]
  macros: RomeItem[]
  savoirs: RomeItem[]
  contexts: string[]
  interests: { code: string; principal: boolean }[]
  sectors: string[]
  themes: string[]
  flags: string[]
}
export type RomeItem = { code: string; core: boolean }

type Row = Record<string, string>

export const ROME_ZIP = 'rome4-v460/RefRomeCsv.zip'

/** Is the official file at hand? */
export function hasRome(shared: string): boolean {
  return existsSync(join(shared, ROME_ZIP))
}

/** Reads the official zip of ROME 4.0 (CSV). The sector file lies about its encoding (windows-1252), but only codes are read from it. */
export function readRome(shared: string): Rome {
  const files = unzipSync(new Uint8Array(readFileSync(join(shared, ROME_ZIP))))
  const read = (name: string): Row[] => {
    const entry = Object.entries(files).find(
      ([path]) => path.endsWith('.csv') && new RegExp(`unix_${name}_v\\d+_utf8\\.csv$`).test(path),
    )
    if (entry === undefined) throw new Error(`ROME: ${name} is not in the zip`)
    // csv-parse returns one record of strings per row when columns is true
    return parse(strFromU8(entry[1]), {
      columns: true,
      bom: true,
      relax_column_count: true,
    }) as Row[]
  }
  const version = Object.entries(files).find(([path]) => path.endsWith('version.txt'))
  const kinds = kindsOfItems(read)
  const occupations = new Map(
    read('referentiel_code_rome').map((row) => [cell(row, 'code_rome'), blankOccupation(row)]),
  )
  for (const [name, use] of readings(kinds.kind)) {
    for (const row of read(name)) {
      const occupation = occupations.get(cell(row, 'code_rome'))
      if (occupation !== undefined) use(occupation, row)
    }
  }
  return {
    version:
      version === undefined ? 'unknown' : (strFromU8(version[1]).split('\n')[0]?.trim() ?? ''),
    occupations: [...occupations.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
    macroOf: kinds.macroOf,
    labels: kinds.labels,
    mobilities: mobilitiesOf(read('rubrique_mobilite')),
  }
}

/** Which file adds what to an occupation. */
function readings(
  kind: ReadonlyMap<string, Kind>,
): [string, (one: RomeOccupation, row: Row) => void][] {
  return [
    ['coherence_item', (one, row) => addItem(one, kind.get(cell(row, 'code_ogr')), row)],
    [
      'cr_gd_dp',
      (one, row) => {
        one.domain = cell(row, 'code_domaine_professionel')
      },
    ],
    [
      'referentiel_code_rome_riasec',
      (one, row) => {
        one.riasec = cell(row, 'riasec_majeur') + cell(row, 'riasec_mineur')
      },
    ],
    [
      'arborescence_centre_interet',
      (one, row) => {
        const principal = cell(row, 'principal') === 'oui'
        one.interests.push({ code: cell(row, 'code_centre_interet'), principal })
      },
    ],
    [
      'arborescence_secteur_activite',
      (one, row) => one.sectors.push(`s${cell(row, 'code_ss_sect_activite')}`),
    ],
    [
      'arborescence_secteur_naf',
      (one, row) => one.sectors.push(`n${cell(row, 'code_secteur_naf')}`),
    ],
    ['arborescence_thematique', (one, row) => one.themes.push(cell(row, 'code_theme'))],
    [
      'referentiel_appellation',
      (one, row) => one.titles.push(cell(row, 'libelle_appellation_long')),
    ],
    [
      'texte',
      (one, row) => {
        const text = ` ${cell(row, 'libelle_texte')}`
        if (cell(row, 'libelle_type_texte') === 'definition') one.definition += text
        else one.access += text
      },
    ],
  ]
}

function cell(row: Row, column: string): string {
  return row[column] ?? ''
}

function blankOccupation(row: Row): RomeOccupation {
  const flags = [
    'transition_eco',
    'transition_num',
    'transition_demo',
    'emploi_reglemente',
    'emploi_cadre',
  ]
  return {
    code: cell(row, 'code_rome'),
    label: cell(row, 'libelle_rome'),
    titles: [],
    definition: '',
    access: '',
    parent: cell(row, 'code_rome_parent'),
    domain: '',
    riasec: '',
    competences: [],
    macros: [],
    savoirs: [],
    contexts: [],
    interests: [],
    sectors: [],
    themes: [],
    flags: flags
      .filter((flag) => cell(row, flag) !== '')
      .map((flag) => `${flag}:${cell(row, flag)}`),
  }
}

type Kind = 'competences' | 'macros' | 'savoirs' | 'contexts'

function kindsOfItems(read: (name: string) => Row[]): {
  kind: Map<string, Kind>
  macroOf: Map<string, string>
  labels: Map<string, string>
} {
  const kind = new Map<string, Kind>()
  const macroOf = new Map<string, string>()
  const labels = new Map<string, string>()
  for (const row of read('referentiel_competence')) {
    const code = cell(row, 'code_ogr')
    kind.set(code, cell(row, 'nature') === 'Compétence' ? 'competences' : 'macros')
    labels.set(code, cell(row, 'libelle_competence'))
    if (cell(row, 'code_ogr_macro_comp') !== '') macroOf.set(code, cell(row, 'code_ogr_macro_comp'))
  }
  for (const row of read('referentiel_savoir')) {
    kind.set(cell(row, 'code_ogr_savoir'), 'savoirs')
    labels.set(cell(row, 'code_ogr_savoir'), cell(row, 'libelle_savoir'))
  }
  for (const row of read('referentiel_contexte_travail'))
    kind.set(cell(row, 'code_ogr'), 'contexts')
  return { kind, macroOf, labels }
}

function addItem(occupation: RomeOccupation, kind: Kind | undefined, row: Row): void {
  const code = cell(row, 'code_ogr')
  if (kind === 'contexts') occupation.contexts.push(code)
  else if (kind !== undefined)
    occupation[kind].push({ code, core: cell(row, 'coeur_metier') !== '' })
}

function mobilitiesOf(rows: readonly Row[]): Map<string, string[]> {
  const ordered = [...rows].sort(
    (a, b) => Number(cell(a, 'numero_ordre')) - Number(cell(b, 'numero_ordre')),
  )
  const targets = new Map<string, string[]>()
  for (const row of ordered) {
    const source = cell(row, 'code_rome')
    targets.set(source, [...(targets.get(source) ?? []), cell(row, 'code_rome_cible')])
  }
  return targets
}
