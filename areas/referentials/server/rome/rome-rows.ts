import { Collector } from '../../../knowledge/server/importers/collector.ts'
import { given, yesOrNo } from '../../../knowledge/server/importers/table.ts'
import { textsOf } from './occupation-texts.ts'
import { type OpenExport, romeTable } from './open-export.ts'
import { readMobility, readParents, readRequirements, readTrees } from './rome-links.ts'
import { readLists } from './rome-lists.ts'
import { readSubstitutions } from './rome-substitutions.ts'

/** Turns an opened export into things and links, all checked. Throws a refusal when the export cannot be trusted. */
export async function readRome(
  open: OpenExport,
  tell: (file: string) => void = () => undefined,
): Promise<Collector> {
  const all = new Collector()
  const steps: [string, () => Promise<void>][] = [
    ['competence', () => readSkills(open, all)],
    ['code_rome', () => readOccupations(open, all)],
    ['code_rome_parent', () => readParents(open, all)],
    ['appellation', () => readTitles(open, all)],
    ['savoir', () => readLists(open, all)],
    ['substitution', () => readSubstitutions(open, all)],
    ['coherence_item', () => readRequirements(open, all)],
    ['rubrique_mobilite', () => readMobility(open, all)],
    ['arborescence', () => readTrees(open, all)],
  ]
  for (const [name, step] of steps) {
    tell(name)
    await step()
  }
  return all
}

async function readOccupations(open: OpenExport, all: Collector): Promise<void> {
  const columns = [
    'code_rome',
    'code_ogr',
    'libelle_rome',
    'transition_eco',
    'transition_num',
    'transition_demo',
    'emploi_reglemente',
    'emploi_cadre',
    'code_rome_parent',
  ] as const
  const occupations = romeTable(open, 'referentiel_code_rome', columns)
  const codes = new Set<string>()
  await occupations.each((row) => codes.add(row.code_rome))
  const texts = await textsOf(open, all, codes)
  const riasec = new Map<string, string>()
  await all.each(
    romeTable(open, 'referentiel_code_rome_riasec', [
      'code_rome',
      'riasec_majeur',
      'riasec_mineur',
    ]),
    (row) => {
      if (!codes.has(row.code_rome)) return `le métier « ${row.code_rome} » n’existe pas`
      riasec.set(row.code_rome, row.riasec_majeur + row.riasec_mineur)
      return undefined
    },
  )
  await all.things('occupation', occupations, (row) => ({
    code: row.code_rome,
    label: row.libelle_rome,
    facts: {
      ...given({
        ogr: row.code_ogr,
        parent: row.code_rome_parent,
        ecology: row.transition_eco,
        riasec: riasec.get(row.code_rome) ?? '',
      }),
      ...given(texts.get(row.code_rome) ?? {}),
      ...yesOrNo('digital', row.transition_num),
      ...yesOrNo('demographic', row.transition_demo),
      ...yesOrNo('regulated', row.emploi_reglemente),
      ...yesOrNo('executive', row.emploi_cadre),
    },
  }))
}

async function readTitles(open: OpenExport, all: Collector): Promise<void> {
  const columns = [
    'code_ogr',
    'libelle_appellation_long',
    'libelle_appellation_court',
    'code_rome',
    'classification',
    'peu_usite',
  ] as const
  const titles = romeTable(open, 'referentiel_appellation', columns)
  await all.things('title', titles, (row) => {
    if (!all.knows('occupation', row.code_rome))
      return { refused: `le métier « ${row.code_rome} » n’existe pas` }
    all.relations.push({
      kind: 'has_title',
      src: row.code_rome,
      dst: row.code_ogr,
      weight: row.classification === 'PRINCIPALE' ? 2 : 1,
    })
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

async function readSkills(open: OpenExport, all: Collector): Promise<void> {
  const columns = [
    'code_ogr',
    'nature',
    'libelle_competence',
    'definition',
    'code_ogr_macro_comp',
    'code_macro_comp',
    'cat_comp',
    'sous_cat_comp',
    'transition_eco',
    'transition_num',
  ] as const
  const table = romeTable(open, 'referentiel_competence', columns)
  const riasec = new Map<string, string>()
  const interests = ['code_ogr', 'riasec_majeur', 'riasec_mineur'] as const
  await romeTable(open, 'referentiel_macro_competence_riasec', interests).each((row) =>
    riasec.set(row.code_ogr, row.riasec_majeur + row.riasec_mineur),
  )
  const macros = new Set<string>()
  await table.each((row) => row.nature === 'Compétence' || macros.add(row.code_ogr))
  await all.things('skill', table, (row) => {
    const parent = row.code_ogr_macro_comp
    if (parent !== '' && !macros.has(parent))
      return { refused: `la macro-compétence « ${parent} » n’existe pas` }
    if (parent !== '')
      all.relations.push({ kind: 'broader', src: row.code_ogr, dst: parent, weight: 1 })
    return {
      code: row.code_ogr,
      label: row.libelle_competence,
      facts: {
        nature: row.nature === 'Compétence' ? 'skill' : 'macro',
        ...given({
          definition: row.definition,
          place: row.code_macro_comp,
          category: row.cat_comp,
          subcategory: row.sous_cat_comp,
          riasec: riasec.get(row.code_ogr) ?? '',
        }),
        ...yesOrNo('green', row.transition_eco),
        ...yesOrNo('digital', row.transition_num),
      },
    }
  })
}
