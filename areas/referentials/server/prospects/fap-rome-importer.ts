import {
  brokenExport,
  type ExportSource,
  type Importer,
  type OpenedReferential,
} from '../../../knowledge/referential.ts'
import { Collector } from '../../../knowledge/server/importers/collector.ts'
import { alphabetOf, textOf } from '../../../knowledge/server/importers/file-text.ts'
import {
  checksumOf,
  type RawFile,
  rawFiles,
} from '../../../knowledge/server/importers/raw-files.ts'
import type { Table } from '../../../knowledge/server/importers/table.ts'

/** Which occupations lie in which family: the way from figures on 2030 to the occupations of ROME. */
export const fapRomeImporter: Importer = {
  name: 'fap-rome',
  title: 'Correspondance familles de métiers – ROME',
  module: 'areas/referentials/server/prospects/fap-rome-importer.ts',
  officialUrl: undefined,
}

const READ_AS = '1'

export async function openReferential(source: ExportSource): Promise<OpenedReferential> {
  const [file, other] = await rawFiles(source, (name) => /^passage_fap.*\.txt$/i.test(name))
  if (!file || other) throw brokenExport({ why: 'il faut un seul fichier de passage' })
  return {
    head: {
      version: /fap(\d{4})/i.exec(file.name)?.[1] ?? 'inconnue',
      publishedOn: null,
      licence: 'Licence Ouverte 2.0',
      sourceLine: 'Source : DARES, table de passage FAP 2009 – ROME 3',
      checksum: checksumOf(READ_AS, [['passage', file]]),
    },
    read: () => readPassage(file),
  }
}

/** "A1101","A1102" = "A0Z40"; codes of six signs end with the qualification, from 0 to 9. */
const LINE = /^\s*("[A-Z]\d{4,5}"(?:\s*,\s*"[A-Z]\d{4,5}")*)\s*=\s*"([A-Z]\d[A-Z]\d{2})"/
const QUALIFICATIONS = 10

type Passage = { codes: string[]; family: string }

/** Lines of a SAS format, an alphabet of another time; comments and commands are no rows. */
function passageTable(file: RawFile): Table<Passage | string> {
  return {
    file: file.name,
    each: async (take) => {
      const alphabet = alphabetOf(file, 'utf-8 or windows-1252')
      const lines = [...textOf(file, alphabet)].join('').split(/\r?\n/)
      lines.forEach((line, place) => {
        if (!/^\s*"/.test(line)) return
        const [, codes = '', family = ''] = LINE.exec(line) ?? []
        const row = { codes: codes.split(',').map((code) => code.replace(/[\s"]/g, '')), family }
        take(family === '' ? line.trim() : row, place + 1)
      })
      return undefined
    },
  }
}

async function readPassage(file: RawFile): Promise<Collector> {
  const all = new Collector()
  /** Occupation → family of three signs, the grain of the figures → how many qualifications of ten lead there. */
  const shares = new Map<string, Map<string, number>>()
  const seen = new Set<string>()
  await all.each(passageTable(file), (row) => {
    if (typeof row === 'string') return `« ${row.slice(0, 40)} » n’est pas une correspondance`
    const again = row.codes.find((code) => seen.has(code))
    if (again !== undefined) return `le code « ${again} » est écrit deux fois`
    for (const code of row.codes) {
      seen.add(code)
      const families = shares.get(code.slice(0, 5)) ?? new Map<string, number>()
      shares.set(code.slice(0, 5), families)
      const family = row.family.slice(0, 3)
      const share = code.length === 5 ? QUALIFICATIONS : 1
      families.set(family, (families.get(family) ?? 0) + share)
    }
    return undefined
  })
  if (shares.size === 0) throw brokenExport({ why: `${file.name} n’a aucune correspondance` })
  for (const [occupation, families] of shares) mapOccupation(all, occupation, families)
  return all
}

/** The occupation is narrower than the family; where the qualification decides, the confidence is its share. */
function mapOccupation(
  all: Collector,
  occupation: string,
  families: ReadonlyMap<string, number>,
): void {
  for (const [family, share] of families)
    all.map({
      kind: 'narrow',
      src: { referential: 'metiers2030', kind: 'job_family', code: family },
      dst: { referential: 'rome', kind: 'occupation', code: occupation },
      confidence: Math.min(1, share / QUALIFICATIONS),
      facts: { grain: 'parent' },
    })
}
