import { missingFile } from '../../../knowledge/referential.ts'
import type { Collector } from '../../../knowledge/server/importers/collector.ts'
import { csvTable } from '../../../knowledge/server/importers/read-csv.ts'
import { given, type Row } from '../../../knowledge/server/importers/table.ts'
import { type EscoFiles, LANGUAGES, type Language } from './esco-files.ts'

const COLUMNS = ['conceptUri', 'preferredLabel'] as const
const OPTIONAL = [
  'altLabels',
  'description',
  'modifiedDate',
  'code',
  'iscoGroup',
  'skillType',
  'reuseLevel',
  'regulatedProfessionNote',
] as const
type EscoRow = Row<(typeof COLUMNS)[number] | (typeof OPTIONAL)[number]>
type Words = Record<Language, EscoRow | undefined>

const KINDS = [
  ['ISCOGroups', 'isco_group'],
  ['skillGroups', 'skill_group'],
  ['occupations', 'occupation'],
  ['skills', 'skill'],
] as const

/** Occupations, skills and their groups: the address is the code, for labels change. */
export async function readConcepts(files: EscoFiles, all: Collector): Promise<void> {
  for (const [holds, kind] of KINDS) {
    const spoken = new Map<string, Words>()
    for (const language of LANGUAGES) await readLanguage(files, holds, language, spoken, all)
    if (spoken.size === 0) throw missingFile({ file: `${holds}_fr.csv` })
    for (const [code, words] of spoken) {
      const label = words.fr?.preferredLabel || words.en?.preferredLabel
      if (label) all.mention(kind, { code, label, facts: factsOf(kind, words) })
    }
  }
}

/** Rows repeated but for their date are known: the latest is kept. */
async function readLanguage(
  files: EscoFiles,
  holds: string,
  language: Language,
  spoken: Map<string, Words>,
  all: Collector,
): Promise<void> {
  const file = files.get(holds)?.get(language)
  if (!file) return
  let repeated = 0
  let untyped = 0
  await all.each(
    csvTable(file, { columns: COLUMNS, optional: OPTIONAL }),
    (row) => {
      if (!/^\S+$/.test(row.conceptUri)) return 'il manque l’adresse (conceptUri)'
      if (row.preferredLabel === '') return `« ${row.conceptUri} » n’a pas de libellé`
      const words = spoken.get(row.conceptUri) ?? { fr: undefined, en: undefined }
      const before = words[language]
      if (before) repeated++
      if (holds === 'skills' && row.skillType === '') untyped++
      if (!before || row.modifiedDate >= before.modifiedDate) words[language] = row
      spoken.set(row.conceptUri, words)
      return undefined
    },
    () => [
      ...(repeated > 0 ? [`${repeated} répétées : la plus récente est gardée`] : []),
      ...(untyped > 0 ? [`${untyped} sans sorte (skillType) : gardées`] : []),
    ],
  )
}

function factsOf(kind: string, { fr, en }: Words): Record<string, unknown> {
  const row = fr?.preferredLabel ? fr : en
  if (!row) return {}
  const definition = fr?.description || en?.description || ''
  return {
    ...(row === en ? { lang: 'en' } : given({ labelEn: en?.preferredLabel ?? '' })),
    ...given({ altLabels: othersOf(row), altLabelsEn: row === fr && en ? othersOf(en) : [] }),
    ...given({ definition, code: en?.code || row.code }),
    ...(definition !== '' && !fr?.description ? { definitionLang: 'en' } : {}),
    ...(kind === 'occupation' ? given({ isco: row.iscoGroup }) : {}),
    ...(kind === 'skill' ? given({ type: typeOf(row.skillType), reuse: row.reuseLevel }) : {}),
    ...(/\/regulated$/.test(row.regulatedProfessionNote) ? { regulated: true } : {}),
  }
}

function typeOf(cell: string): string {
  return cell === 'skill/competence' ? 'skill' : cell
}

/** Other labels stand one a line in the main files, and between bars in collections. */
function othersOf({ altLabels, preferredLabel }: EscoRow): string[] {
  const labels = altLabels.split(/\s*(?:\r?\n| \| )\s*/).map((label) => label.trim())
  return [...new Set(labels)].filter((label) => label !== '' && label !== preferredLabel)
}
