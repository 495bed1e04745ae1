import { missingFile } from '../../../knowledge/referential.ts'
import type { RawFile } from '../../../knowledge/server/importers/raw-files.ts'

/** Files of the packages by what they hold, then by language; '' where a file has none. */
export type EscoFiles = Map<string, Map<string, RawFile>>

const FILE = /^([A-Za-z]+?)(?:_([a-z]{2}))?\.csv$/
/** What is read; other files of the packages say the same again. */
const HOLDS =
  /^(occupations|skills|ISCOGroups|skillGroups|occupationSkillRelations|skillSkillRelations|broaderRelations(Occ|Skill)Pillar|\w+Collection)$/
/** Languages in order of preference: French, and English where French is missing. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export function isEscoFile(name: string): boolean {
  const [, holds = '', language = ''] = FILE.exec(name) ?? []
  return HOLDS.test(holds) && ['', ...LANGUAGES].includes(language)
}

export function escoFilesOf(raw: readonly RawFile[]): EscoFiles {
  const files: EscoFiles = new Map()
  for (const file of raw) {
    const [, holds = '', language = ''] = FILE.exec(file.name) ?? []
    if (isEscoFile(file.name)) files.set(holds, (files.get(holds) ?? new Map()).set(language, file))
  }
  return files
}

/** A file whose language does not matter. Labels inside relation files are known to be wrong: nobody reads them. */
export function anyLanguage(files: EscoFiles, holds: string): RawFile {
  const found = files.get(holds)
  const file = found?.get('') ?? found?.get('fr') ?? found?.get('en')
  if (!file) throw missingFile({ file: `${holds}.csv` })
  return file
}
