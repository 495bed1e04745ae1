import type { Collector } from '../../../knowledge/server/importers/collector.ts'
import { type OpenExport, romeTable } from './open-export.ts'

/** Interests: the one ROME calls principal counts whole, the others less (own choice, shown on /methode). */
const OTHER_INTEREST = 0.6
/** Heart of the trade: above 1 means core (`weightOf` in occupation.ts). "Émergente" disappears with version 61. */
const CORE = { Principale: 2, Émergente: 1.5 } as const

/** What each occupation asks, and in which surroundings. */
export async function readRequirements(open: OpenExport, all: Collector): Promise<void> {
  await all.links(
    romeTable(open, 'coherence_item', ['code_rome', 'code_ogr', 'coeur_metier']),
    (row) => {
      if (!all.knows('occupation', row.code_rome))
        return { refused: `le métier « ${row.code_rome} » n’existe pas` }
      const isContext = all.knows('context', row.code_ogr)
      if (!isContext && !all.knows('skill', row.code_ogr) && !all.knows('savoir', row.code_ogr)) {
        return { refused: `le code « ${row.code_ogr} » (code_ogr) n’existe pas` }
      }
      const weight =
        row.coeur_metier === 'Principale' || row.coeur_metier === 'Émergente'
          ? CORE[row.coeur_metier]
          : 1
      return {
        kind: isContext ? 'in_context' : 'requires',
        src: row.code_rome,
        dst: row.code_ogr,
        weight,
      }
    },
  )
}

/**
 * Occupations that ROME 3 held as one: what was written with a code of that time (certifications, job families) is about
 * all the occupations whose parent has that code.
 */
export async function readParents(open: OpenExport, all: Collector): Promise<void> {
  const occupations = romeTable(open, 'referentiel_code_rome', ['code_rome', 'code_rome_parent'])
  await occupations.each((row) => {
    const { code_rome: src, code_rome_parent: dst } = row
    if (src !== dst && all.knows('occupation', dst))
      all.link({ kind: 'has_parent', src, dst, weight: 1 })
  })
}

/** The order is the official relevance: 1 is nearest. */
export async function readMobility(open: OpenExport, all: Collector): Promise<void> {
  await all.links(
    romeTable(open, 'rubrique_mobilite', ['code_rome', 'code_rome_cible', 'numero_ordre']),
    (row) => {
      const missing = [row.code_rome, row.code_rome_cible].find(
        (code) => !all.knows('occupation', code),
      )
      if (missing !== undefined) return { refused: `le métier « ${missing} » n’existe pas` }
      return {
        kind: 'mobility',
        src: row.code_rome,
        dst: row.code_rome_cible,
        weight: 1 / Math.max(1, Number(row.numero_ordre) || 99),
      }
    },
  )
}

/** Which occupations lie under an interest, a sector, a NAF division, a theme. */
export async function readTrees(open: OpenExport, all: Collector): Promise<void> {
  const placed = (kind: string, target: string, src: string, dst: string, weight = 1) => {
    if (!all.knows('occupation', src)) return { refused: `le métier « ${src} » n’existe pas` }
    if (!all.knows(target, dst)) return { refused: `le code « ${dst} » n’existe pas` }
    return { kind, src, dst, weight }
  }
  await all.links(
    romeTable(open, 'arborescence_centre_interet', [
      'code_centre_interet',
      'code_rome',
      'principal',
    ]),
    (row) =>
      placed(
        'has_interest',
        'interest',
        row.code_rome,
        row.code_centre_interet,
        row.principal === 'oui' ? 1 : OTHER_INTEREST,
      ),
  )
  await all.links(
    romeTable(open, 'arborescence_secteur_activite', [
      'code_sect_activite',
      'code_ss_sect_activite',
      'code_rome',
      'principal',
    ]),
    (row) => {
      const weight = row.principal === 'oui' ? 2 : 1
      if (row.code_ss_sect_activite === '')
        return placed('in_sector', 'sector', row.code_rome, row.code_sect_activite, weight)
      return placed('in_subsector', 'subsector', row.code_rome, row.code_ss_sect_activite, weight)
    },
  )
  await all.links(
    romeTable(open, 'arborescence_secteur_naf', ['code_secteur_naf', 'code_rome']),
    (row) => placed('in_naf', 'naf', row.code_rome, row.code_secteur_naf),
  )
  await all.links(romeTable(open, 'arborescence_thematique', ['code_theme', 'code_rome']), (row) =>
    placed('in_theme', 'theme', row.code_rome, row.code_theme),
  )
}
