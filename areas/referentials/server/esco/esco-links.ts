import type { Collector } from '../../../knowledge/server/importers/collector.ts'
import { csvTable } from '../../../knowledge/server/importers/read-csv.ts'
import { anyLanguage, type EscoFiles } from './esco-files.ts'

/** Essential counts double: in the graph, a weight above 1 is the heart of the trade. */
const WEIGHTS: Record<string, number> = { essential: 2, optional: 1 }

/** What each occupation asks. A few rows point to occupations that were withdrawn: left out and told. */
export async function readOccupationSkills(files: EscoFiles, all: Collector): Promise<void> {
  const file = anyLanguage(files, 'occupationSkillRelations')
  const columns = ['occupationUri', 'relationType', 'skillType', 'skillUri'] as const
  let untyped = 0
  await all.each(
    csvTable(file, { columns }),
    (row) => {
      if (!all.knows('occupation', row.occupationUri))
        return `le métier « ${row.occupationUri} » n’existe pas`
      if (!all.knows('skill', row.skillUri)) return `la compétence « ${row.skillUri} » n’existe pas`
      const weight = WEIGHTS[row.relationType]
      if (weight === undefined) return `la sorte de lien « ${row.relationType} » n’est pas connue`
      if (row.skillType === '') untyped++
      const kind = `${row.relationType}_skill`
      return all.link({ kind, src: row.occupationUri, dst: row.skillUri, weight })
    },
    () => (untyped > 0 ? [`${untyped} sans sorte (skillType) : gardées`] : []),
  )
}

/** Knowing one thing helps with another: essential or optional, from the skill to what it rests on. */
export async function readSkillSkills(files: EscoFiles, all: Collector): Promise<void> {
  const file = anyLanguage(files, 'skillSkillRelations')
  const columns = ['originalSkillUri', 'relationType', 'relatedSkillUri'] as const
  await all.links(csvTable(file, { columns }), (row) => {
    const missing = [row.originalSkillUri, row.relatedSkillUri].find(
      (uri) => !all.knows('skill', uri),
    )
    if (missing !== undefined) return { refused: `la compétence « ${missing} » n’existe pas` }
    return {
      kind: 'rests_on',
      src: row.originalSkillUri,
      dst: row.relatedSkillUri,
      weight: WEIGHTS[row.relationType] ?? 1,
    }
  })
}

const KINDS = ['occupation', 'isco_group', 'skill', 'skill_group']

/** From a thing to what holds it, in both pillars. */
export async function readBroader(files: EscoFiles, all: Collector): Promise<void> {
  for (const pillar of ['broaderRelationsOccPillar', 'broaderRelationsSkillPillar']) {
    const table = csvTable(anyLanguage(files, pillar), { columns: ['conceptUri', 'broaderUri'] })
    await all.links(table, (row) => {
      const { conceptUri: src, broaderUri: dst } = row
      const missing = [src, dst].find((uri) => !KINDS.some((kind) => all.knows(kind, uri)))
      if (missing !== undefined) return { refused: `« ${missing} » n’existe pas` }
      return { kind: 'broader', src, dst, weight: 1 }
    })
  }
}

/** Collections by file, with the name we give them in French (the export names them in English only). */
const COLLECTIONS: Record<string, { code: string; label: string }> = {
  digitalSkillsCollection: { code: 'digital', label: 'Compétences numériques' },
  greenSkillsCollection: { code: 'green', label: 'Compétences vertes' },
  languageSkillsCollection: { code: 'language', label: 'Langues' },
  transversalSkillsCollection: { code: 'transversal', label: 'Compétences transversales' },
  researchSkillsCollection: { code: 'research', label: 'Compétences de la recherche' },
  researchOccupationsCollection: { code: 'research-occupations', label: 'Métiers de la recherche' },
  digCompSkillsCollection: { code: 'digcomp', label: 'Compétences DigComp' },
}

/** Which skills and occupations lie in a collection; an edition may have none. */
export async function readCollections(files: EscoFiles, all: Collector): Promise<void> {
  for (const [holds, { code, label }] of Object.entries(COLLECTIONS)) {
    if (!files.has(holds)) continue
    all.mention('collection', { code, label, facts: {} })
    const table = csvTable(anyLanguage(files, holds), { columns: ['conceptUri'] })
    await all.links(table, ({ conceptUri }) =>
      all.knows('skill', conceptUri) || all.knows('occupation', conceptUri)
        ? { kind: 'in_collection', src: conceptUri, dst: code, weight: 1 }
        : { refused: `« ${conceptUri} » n’existe pas` },
    )
  }
}
