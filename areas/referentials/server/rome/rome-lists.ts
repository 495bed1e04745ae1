import type { Collector } from '../../../knowledge/server/importers/collector.ts'
import { given, yesOrNo } from '../../../knowledge/server/importers/table.ts'
import { type OpenExport, romeTable } from './open-export.ts'

/** A plain list of the export: its file, the columns of code and label, and what else is kept (column → fact). */
type List = {
  kind: string
  file: string
  code: string
  label: string
  facts?: Record<string, string>
}

const LISTS: readonly List[] = [
  {
    kind: 'context',
    file: 'referentiel_contexte_travail',
    code: 'code_ogr',
    label: 'libelle_cont_travail',
    facts: { libelle_type_cont_trav: 'category' },
  },
  {
    kind: 'interest',
    file: 'centre_interet',
    code: 'code_centre_interet',
    label: 'libelle_centre_interet',
    facts: { definition_centre_interet: 'definition' },
  },
  {
    kind: 'sector',
    file: 'secteur_activite',
    code: 'code_sect_activite',
    label: 'libelle_sect_activite',
    facts: { definition_sect_activite: 'definition' },
  },
  {
    kind: 'subsector',
    file: 'sous_secteur_activite',
    code: 'code_ss_sect_activite',
    label: 'libelle_ss_sect_activite',
    facts: { code_sect_activite: 'sector' },
  },
  { kind: 'naf', file: 'secteur_naf', code: 'code_secteur_naf', label: 'libelle_secteur_naf' },
  {
    kind: 'theme',
    file: 'themes',
    code: 'code_theme',
    label: 'libelle_theme',
    facts: { definition_theme: 'definition' },
  },
  {
    kind: 'family',
    file: 'grand_domaine',
    code: 'code_grand_domaine',
    label: 'libelle_grand_domaine',
  },
  {
    kind: 'domain',
    file: 'domaine_professionnel',
    code: 'code_domaine_professionnel',
    label: 'libelle_domaine_professionnel',
  },
]

/** Lists that others point to: knowledge, contexts, interests, sectors, themes, domains. */
export async function readLists(open: OpenExport, all: Collector): Promise<void> {
  await readSavoirs(open, all)
  for (const { kind, file, code, label, facts = {} } of LISTS) {
    await all.things(
      kind,
      romeTable<string>(open, file, [code, label, ...Object.keys(facts)]),
      (row) => ({
        code: row[code] ?? '',
        label: row[label] ?? '',
        facts: given(
          Object.fromEntries(
            Object.entries(facts).map(([column, name]) => [name, row[column] ?? '']),
          ),
        ),
      }),
    )
  }
}

function readSavoirs(open: OpenExport, all: Collector): Promise<void> {
  const table = romeTable(open, 'referentiel_savoir', [
    'code_ogr_savoir',
    'libelle_savoir',
    'categorie_savoir',
    'transition_eco',
    'transition_num',
  ])
  return all.things('savoir', table, (row) => {
    if (all.knows('skill', row.code_ogr_savoir)) {
      return { refused: `le code « ${row.code_ogr_savoir} » est déjà une compétence` }
    }
    return {
      code: row.code_ogr_savoir,
      label: row.libelle_savoir,
      facts: {
        ...given({ category: row.categorie_savoir }),
        ...yesOrNo('green', row.transition_eco),
        ...yesOrNo('digital', row.transition_num),
      },
    }
  })
}
