import { Collector } from './collector.ts'
import type { OpenExport } from './open-export.ts'
import { readTable } from './read-table.ts'
import { textsOf } from './occupation-texts.ts'

/** Interests: the one ROME calls principal counts whole, the others less (own choice, shown on /methode). */
const OTHER_INTEREST = 0.6
/** Heart of the trade: above 1 means core (`weightOf` in occupation.ts). "Émergente" disappears with version 61. */
const CORE = { Principale: 2, Émergente: 1.5 } as const

/** Turns an opened export into things and links, all checked. Throws a refusal when the export cannot be trusted. */
export function readRome(open: OpenExport, tell: (file: string) => void = () => undefined): Collector {
  const all = new Collector()
  const steps: [string, () => void][] = [
    ['competence', () => readSkills(open, all)],
    ['code_rome', () => readOccupations(open, all)],
    ['appellation', () => readTitles(open, all)],
    ['savoir', () => readThings(open, all)],
    ['coherence_item', () => readRequirements(open, all)],
    ['rubrique_mobilite', () => readMobility(open, all)],
    ['arborescence', () => readTrees(open, all)],
  ]
  for (const [name, step] of steps) {
    tell(name)
    step()
  }
  return all
}

/** O and N; an empty cell is unknown and leaves no fact. */
function yesOrNo(key: string, cell: string): Record<string, boolean> {
  return cell === 'O' ? { [key]: true } : cell === 'N' ? { [key]: false } : {}
}

function given(facts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''))
}

function readOccupations(open: OpenExport, all: Collector): void {
  const columns = ['code_rome', 'code_ogr', 'libelle_rome', 'transition_eco', 'transition_num', 'transition_demo', 'emploi_reglemente', 'emploi_cadre', 'code_rome_parent'] as const
  const occupations = readTable(open, 'referentiel_code_rome', columns)
  const codes = new Set(occupations.rows.map((row) => row.code_rome))
  const texts = textsOf(open, all, codes)
  const riasec = new Map<string, string>()
  all.each(readTable(open, 'referentiel_code_rome_riasec', ['code_rome', 'riasec_majeur', 'riasec_mineur']), (row) => {
    if (!codes.has(row.code_rome)) return `le métier « ${row.code_rome} » n’existe pas`
    riasec.set(row.code_rome, row.riasec_majeur + row.riasec_mineur)
    return undefined
  })
  all.things('occupation', occupations, (row) => ({
    code: row.code_rome,
    label: row.libelle_rome,
    facts: {
      ...given({ ogr: row.code_ogr, parent: row.code_rome_parent, ecology: row.transition_eco, riasec: riasec.get(row.code_rome) ?? '' }),
      ...given(texts.get(row.code_rome) ?? {}),
      ...yesOrNo('digital', row.transition_num),
      ...yesOrNo('demographic', row.transition_demo),
      ...yesOrNo('regulated', row.emploi_reglemente),
      ...yesOrNo('executive', row.emploi_cadre),
    },
  }))
}

function readTitles(open: OpenExport, all: Collector): void {
  const columns = ['code_ogr', 'libelle_appellation_long', 'libelle_appellation_court', 'code_rome', 'classification', 'peu_usite'] as const
  const titles = readTable(open, 'referentiel_appellation', columns)
  all.things('title', titles, (row) => {
    if (!all.knows('occupation', row.code_rome)) return { refused: `le métier « ${row.code_rome} » n’existe pas` }
    all.relations.push({ kind: 'has_title', src: row.code_rome, dst: row.code_ogr, weight: row.classification === 'PRINCIPALE' ? 2 : 1 })
    const short = row.libelle_appellation_court
    return {
      code: row.code_ogr,
      label: row.libelle_appellation_long || short,
      facts: {
        occupation: row.code_rome,
        ...(short === row.libelle_appellation_long ? {} : given({ short })),
        ...yesOrNo('rare', row.peu_usite),
      },
    }
  })
}

function readSkills(open: OpenExport, all: Collector): void {
  const columns = ['code_ogr', 'nature', 'libelle_competence', 'definition', 'code_ogr_macro_comp', 'code_macro_comp', 'cat_comp', 'sous_cat_comp', 'transition_eco', 'transition_num'] as const
  const { rows, ...table } = readTable(open, 'referentiel_competence', columns)
  const riasec = new Map(readTable(open, 'referentiel_macro_competence_riasec', ['code_ogr', 'riasec_majeur', 'riasec_mineur']).rows.map((row) => [row.code_ogr, row.riasec_majeur + row.riasec_mineur]))
  const macros = new Set(rows.flatMap((row) => (row.nature === 'Compétence' ? [] : [row.code_ogr])))
  all.things('skill', { ...table, rows }, (row) => {
    const parent = row.code_ogr_macro_comp
    if (parent !== '' && !macros.has(parent)) return { refused: `la macro-compétence « ${parent} » n’existe pas` }
    if (parent !== '') all.relations.push({ kind: 'broader', src: row.code_ogr, dst: parent, weight: 1 })
    return {
      code: row.code_ogr,
      label: row.libelle_competence,
      facts: {
        nature: row.nature === 'Compétence' ? 'skill' : 'macro',
        ...given({ definition: row.definition, place: row.code_macro_comp, category: row.cat_comp, subcategory: row.sous_cat_comp, riasec: riasec.get(row.code_ogr) ?? '' }),
        ...yesOrNo('green', row.transition_eco),
        ...yesOrNo('digital', row.transition_num),
      },
    }
  })
}

/** Lists that others point to. */
function readThings(open: OpenExport, all: Collector): void {
  const savoirs = readTable(open, 'referentiel_savoir', ['code_ogr_savoir', 'libelle_savoir', 'categorie_savoir', 'transition_eco', 'transition_num'])
  all.things('savoir', savoirs, (row) => {
    if (all.knows('skill', row.code_ogr_savoir)) return { refused: `le code « ${row.code_ogr_savoir} » est déjà une compétence` }
    const facts = { ...given({ category: row.categorie_savoir }), ...yesOrNo('green', row.transition_eco), ...yesOrNo('digital', row.transition_num) }
    return { code: row.code_ogr_savoir, label: row.libelle_savoir, facts }
  })
  const contexts = readTable(open, 'referentiel_contexte_travail', ['code_ogr', 'libelle_cont_travail', 'libelle_type_cont_trav'])
  all.things('context', contexts, (row) => ({ code: row.code_ogr, label: row.libelle_cont_travail, facts: given({ category: row.libelle_type_cont_trav }) }))
  const centres = readTable(open, 'centre_interet', ['code_centre_interet', 'libelle_centre_interet', 'definition_centre_interet'])
  all.things('interest', centres, (row) => ({ code: row.code_centre_interet, label: row.libelle_centre_interet, facts: given({ definition: row.definition_centre_interet }) }))
  const sectors = readTable(open, 'secteur_activite', ['code_sect_activite', 'libelle_sect_activite', 'definition_sect_activite'])
  all.things('sector', sectors, (row) => ({ code: row.code_sect_activite, label: row.libelle_sect_activite, facts: given({ definition: row.definition_sect_activite }) }))
  const subsectors = readTable(open, 'sous_secteur_activite', ['code_ss_sect_activite', 'libelle_ss_sect_activite', 'code_sect_activite'])
  all.things('subsector', subsectors, (row) => ({ code: row.code_ss_sect_activite, label: row.libelle_ss_sect_activite, facts: given({ sector: row.code_sect_activite }) }))
  const naf = readTable(open, 'secteur_naf', ['code_secteur_naf', 'libelle_secteur_naf'])
  all.things('naf', naf, (row) => ({ code: row.code_secteur_naf, label: row.libelle_secteur_naf, facts: {} }))
  const themes = readTable(open, 'themes', ['code_theme', 'libelle_theme', 'definition_theme'])
  all.things('theme', themes, (row) => ({ code: row.code_theme, label: row.libelle_theme, facts: given({ definition: row.definition_theme }) }))
  const families = readTable(open, 'grand_domaine', ['code_grand_domaine', 'libelle_grand_domaine'])
  all.things('family', families, (row) => ({ code: row.code_grand_domaine, label: row.libelle_grand_domaine, facts: {} }))
  const domains = readTable(open, 'domaine_professionnel', ['code_domaine_professionnel', 'libelle_domaine_professionnel'])
  all.things('domain', domains, (row) => ({ code: row.code_domaine_professionnel, label: row.libelle_domaine_professionnel, facts: {} }))
}

function readRequirements(open: OpenExport, all: Collector): void {
  all.links(readTable(open, 'coherence_item', ['code_rome', 'code_ogr', 'coeur_metier']), (row) => {
    if (!all.knows('occupation', row.code_rome)) return { refused: `le métier « ${row.code_rome} » n’existe pas` }
    const isContext = all.knows('context', row.code_ogr)
    if (!isContext && !all.knows('skill', row.code_ogr) && !all.knows('savoir', row.code_ogr)) {
      return { refused: `le code « ${row.code_ogr} » (code_ogr) n’existe pas` }
    }
    const weight = row.coeur_metier === 'Principale' || row.coeur_metier === 'Émergente' ? CORE[row.coeur_metier] : 1
    return { kind: isContext ? 'in_context' : 'requires', src: row.code_rome, dst: row.code_ogr, weight }
  })
}

/** The order is the official relevance: 1 is nearest. */
function readMobility(open: OpenExport, all: Collector): void {
  all.links(readTable(open, 'rubrique_mobilite', ['code_rome', 'code_rome_cible', 'numero_ordre']), (row) => {
    const missing = [row.code_rome, row.code_rome_cible].find((code) => !all.knows('occupation', code))
    if (missing !== undefined) return { refused: `le métier « ${missing} » n’existe pas` }
    return { kind: 'mobility', src: row.code_rome, dst: row.code_rome_cible, weight: 1 / Math.max(1, Number(row.numero_ordre) || 99) }
  })
}

/** Which occupations lie under an interest, a sector, a NAF division, a theme. */
function readTrees(open: OpenExport, all: Collector): void {
  const placed = (kind: string, target: string, src: string, dst: string, weight = 1) => {
    if (!all.knows('occupation', src)) return { refused: `le métier « ${src} » n’existe pas` }
    if (!all.knows(target, dst)) return { refused: `le code « ${dst} » n’existe pas` }
    return { kind, src, dst, weight }
  }
  all.links(readTable(open, 'arborescence_centre_interet', ['code_centre_interet', 'code_rome', 'principal']), (row) =>
    placed('has_interest', 'interest', row.code_rome, row.code_centre_interet, row.principal === 'oui' ? 1 : OTHER_INTEREST),
  )
  all.links(readTable(open, 'arborescence_secteur_activite', ['code_sect_activite', 'code_ss_sect_activite', 'code_rome', 'principal']), (row) => {
    const weight = row.principal === 'oui' ? 2 : 1
    if (row.code_ss_sect_activite === '') return placed('in_sector', 'sector', row.code_rome, row.code_sect_activite, weight)
    return placed('in_subsector', 'subsector', row.code_rome, row.code_ss_sect_activite, weight)
  })
  all.links(readTable(open, 'arborescence_secteur_naf', ['code_secteur_naf', 'code_rome']), (row) => placed('in_naf', 'naf', row.code_rome, row.code_secteur_naf))
  all.links(readTable(open, 'arborescence_thematique', ['code_theme', 'code_rome']), (row) => placed('in_theme', 'theme', row.code_rome, row.code_theme))
}
