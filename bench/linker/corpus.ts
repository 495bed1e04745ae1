import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { fold, wordsOf } from '../../engines/linker/normalise.ts'
import { stemOf } from '../../engines/linker/stem.ts'
import { isGrammar } from '../../engines/linker/stop-words.ts'

/** Stems of a short text and what they are said of: codes of occupations, or words of another language with a weight. */
export type Said = { stems: string[]; of: ReadonlyMap<string, number> }

export type Corpus = {
  /** The same texts as sentences, for what stands near what. */
  sentences: string[][]
  /** Texts of ROME by occupation, of ESCO by occupation, of ESCO by its English words. */
  rome: Said[]
  esco: Said[]
  english: Said[]
}

type Row = Record<string, string>

function isRows(value: unknown): value is Row[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null)
}

function rowsOfZip(path: string, pattern: RegExp): Row[] {
  return Object.values(
    unzipSync(readFileSync(path), { filter: ({ name }) => pattern.test(name) }),
  ).flatMap((bytes) => {
    const rows: unknown = parse(new TextDecoder('utf-8').decode(bytes), {
      columns: true,
      bom: true,
      relax_quotes: true,
    })
    return isRows(rows) ? rows : []
  })
}

/** Content stems of a French text, in order; numbers are left out. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter(({ folded }) => folded.length > 1 && !isGrammar(folded) && !/\d/.test(folded))
    .map(({ folded }) => stemOf(folded))
}

const EMPTY_ENGLISH = new Set(
  'the and for with that are their they from such this have has which not into can all other its use using used ensure these also may well order make within them one more any when'.split(
    ' ',
  ),
)

/** English words of a text, each once, without the commonest endings. */
function englishOf(text: string): Set<string> {
  return new Set(
    (fold(text).match(/[a-z0-9]{3,}/g) ?? [])
      .filter((word) => !EMPTY_ENGLISH.has(word))
      .map((word) =>
        word
          .replace(/ies$/, 'y')
          .replace(/([^s])s$/, '$1')
          .replace(/(ing|ed)$/, ''),
      ),
  )
}

const namesOf = (row: Row): string[] =>
  [row['preferredLabel'] ?? '', ...(row['altLabels'] ?? '').split('\n')]
    .map((name) => name.trim())
    .filter((name) => name !== '')

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}

/** Each code weighs as the root of its share, so that what everybody uses says little. */
function shared(codes: readonly string[]): Map<string, number> {
  return new Map(codes.map((code) => [code, 1 / Math.sqrt(codes.length)]))
}

const said = (text: string, of: ReadonlyMap<string, number>): Said => ({
  stems: [...new Set(stemsOf(text))],
  of,
})

/** Items, titles, definitions and names of ROME v60, by the occupations they belong to. */
function readRome(folder: string): Said[] {
  const read = (pattern: RegExp): Row[] =>
    rowsOfZip(join(folder, 'rome4-v460', 'RefRomeCsv.zip'), pattern)
  const uses = new Map<string, string[]>()
  for (const row of read(/coherence_item_v/))
    add(uses, row['code_ogr'] ?? '', row['code_rome'] ?? '')
  const items = [
    ...read(/referentiel_competence_v/).map((row) => [row['code_ogr'], row['libelle_competence']]),
    ...read(/referentiel_savoir_v/).map((row) => [row['code_ogr_savoir'], row['libelle_savoir']]),
    ...read(/contexte_travail_v/).map((row) => [row['code_ogr'], row['libelle_cont_travail']]),
  ]
  const own = [
    ...read(/unix_texte_v/).map((row) => [row['code_rome'], row['libelle_texte']]),
    ...read(/appellation_v/).map((row) => [row['code_rome'], row['libelle_appellation_long']]),
    ...read(/referentiel_code_rome_v/).map((row) => [row['code_rome'], row['libelle_rome']]),
  ]
  return [
    ...items.map(([code = '', label = '']) => said(label, shared(uses.get(code) ?? []))),
    ...own.map(([code = '', text = '']) => said(text, shared([code]))),
  ]
}

/** What a word of an English name weighs, and one of an English description. */
const IN_DESCRIPTION = 0.5

function englishWeights(row: Row): Map<string, number> {
  const names = namesOf(row)
  const weights = new Map<string, number>()
  for (const name of names)
    for (const word of englishOf(name))
      weights.set(word, (weights.get(word) ?? 0) + 1 / names.length)
  for (const word of englishOf(row['description'] ?? ''))
    weights.set(word, (weights.get(word) ?? 0) + IN_DESCRIPTION / Math.max(1, names.length))
  return weights
}

/** French names of ESCO skills by the occupations that use them, and by their English words. No name of an occupation but the first is read. */
function readEsco(folder: string): { esco: Said[]; english: Said[] } {
  const french = join(folder, 'esco-1.1.1', 'esco-1.1.1-fr-derived.zip')
  const english = join(
    folder,
    'esco-1.1.1',
    'ESCO dataset - v1.1.1 - classification - en - csv.zip',
  )
  const links = join(folder, 'esco-1.1.1', 'ESCO dataset - v1.1.1 - classification -  - csv.zip')
  const uses = new Map<string, string[]>()
  for (const row of rowsOfZip(links, /occupationSkillRelations/))
    add(uses, row['skillUri'] ?? '', row['occupationUri'] ?? '')
  const inEnglish = new Map(
    rowsOfZip(english, /(skills|occupations)_en/).map((row) => [row['conceptUri'] ?? '', row]),
  )
  const found: { esco: Said[]; english: Said[] } = { esco: [], english: [] }
  const take = (name: string, uri: string, codes: readonly string[]): void => {
    found.esco.push(said(name, shared(codes)))
    found.english.push(said(name, englishWeights(inEnglish.get(uri) ?? {})))
  }
  for (const row of rowsOfZip(french, /skills_fr/)) {
    const uri = row['conceptUri'] ?? ''
    for (const name of new Set(namesOf(row))) take(name, uri, uses.get(uri) ?? [])
  }
  for (const row of rowsOfZip(french, /occupations_fr/)) {
    const uri = row['conceptUri'] ?? ''
    take(row['preferredLabel'] ?? '', uri, [uri])
  }
  return found
}

/** Reads all that the directions are learnt from: ROME v60 and ESCO 1.1.1 under a folder of open data. */
export function readCorpus(folder: string): Corpus {
  const rome = readRome(folder)
  const { esco, english } = readEsco(folder)
  return { sentences: [...rome, ...esco].map(({ stems }) => stems), rome, esco, english }
}
