import { Collector } from '../../../knowledge/server/importers/collector.ts'
import { given } from '../../../knowledge/server/importers/table.ts'
import { type OpenExport, romeTable } from './open-export.ts'

/**
 * The edition before the fourth generation (version 347 and others): occupations, titles and knowledge, whose codes live on.
 * Apostrophes are doubled in every text.
 */
export async function readRome3(open: OpenExport): Promise<Collector> {
  const all = new Collector()
  const occupations = romeTable(open, 'referentiel_code_rome', [
    'code_rome',
    'code_ogr',
    'libelle_rome',
  ])
  await all.things('occupation', occupations, (row) => ({
    code: row.code_rome,
    label: plain(row.libelle_rome),
    facts: given({ ogr: row.code_ogr }),
  }))
  const titles = romeTable(open, 'referentiel_appellation', [
    'code_ogr',
    'libelle_appellation_long',
    'libelle_appellation_court',
    'code_rome',
  ])
  let lost = 0
  await all.things(
    'title',
    titles,
    (row) => {
      if (all.knows('occupation', row.code_rome))
        all.link({ kind: 'has_title', src: row.code_rome, dst: row.code_ogr, weight: 1 })
      else lost++
      const label = plain(row.libelle_appellation_long)
      const short = plain(row.libelle_appellation_court)
      return {
        code: row.code_ogr,
        label: label || short,
        facts: { occupation: row.code_rome, ...given({ short: short === label ? '' : short }) },
      }
    },
    () => (lost > 0 ? [`${lost} d’un métier qui n’est pas dans l’export : gardées sans lui`] : []),
  )
  await readKnowledge(open, all)
  return all
}

/** One file held what the next generation keeps as knowledge and as skills. */
async function readKnowledge(open: OpenExport, all: Collector): Promise<void> {
  const table = romeTable(open, 'referentiel_competence', [
    'code_ogr',
    'libelle_competence',
    'libelle_type_competence',
  ])
  await all.things('skill', table, (row) => ({
    ...(/^savoirs\b/i.test(row.libelle_type_competence) ? { kind: 'savoir' } : {}),
    code: row.code_ogr,
    label: plain(row.libelle_competence),
    facts: {},
  }))
}

function plain(text: string): string {
  return text.replaceAll("''", "'")
}
