import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import type { Label } from '../engines/linker/linker.ts'

type Row = Record<string, string>

function isRows(value: unknown): value is Row[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null)
}

function rowsOfCsv(text: string, delimiter = ','): Row[] {
  const rows: unknown = parse(text, {
    columns: true,
    bom: true,
    delimiter,
    relax_quotes: true,
    quote: delimiter === '\t' ? null : '"',
  })
  return isRows(rows) ? rows : []
}

/** Reads the CSV files of a zip whose name the pattern finds. */
function rowsOfZip(path: string, pattern: RegExp): Row[] {
  const files = unzipSync(readFileSync(path), { filter: ({ name }) => pattern.test(name) })
  return Object.values(files).flatMap((bytes) => rowsOfCsv(new TextDecoder('utf-8').decode(bytes)))
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

function cellsOf(path: string): string[][] {
  return linesOf(path).map((line) => line.replace(/\r$/, '').split('\t'))
}

const romeZip = (shared: string): string => join(shared, 'rome4-v460', 'RefRomeCsv.zip')

const escoZip = (shared: string): string => join(shared, 'esco-1.1.1', 'esco-1.1.1-fr-derived.zip')

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}

/** ROME v60 competences and macro-competences: 18,317. */
export function romeCompetences(shared: string): Label[] {
  return rowsOfZip(romeZip(shared), /referentiel_competence_v/).map((row) => ({
    id: row['code_ogr'] ?? '',
    label: row['libelle_competence'] ?? '',
  }))
}

/** ROME v60 competences, macro-competences and knowledge: 33,671 labels. */
export function romeItems(shared: string): Label[] {
  const knowledge = rowsOfZip(romeZip(shared), /referentiel_savoir_v/).map((row) => ({
    id: row['code_ogr_savoir'] ?? '',
    label: row['libelle_savoir'] ?? '',
  }))
  return [...romeCompetences(shared), ...knowledge]
}

/** The same items, each with the names of the ROME occupations that use it. */
export function romeItemsInContext(shared: string): Label[] {
  const names = new Map(
    rowsOfZip(romeZip(shared), /referentiel_code_rome_v/).map((row) => [
      row['code_rome'] ?? '',
      row['libelle_rome'] ?? '',
    ]),
  )
  const uses = new Map<string, string[]>()
  for (const row of rowsOfZip(romeZip(shared), /coherence_item_v/)) {
    const name = names.get(row['code_rome'] ?? '')
    if (name !== undefined) add(uses, row['code_ogr'] ?? '', name)
  }
  return romeItems(shared).map((item) => ({ ...item, context: uses.get(item.id) ?? [] }))
}

/** French ESCO skill labels, each with the French names of the occupations that use the skill and what ESCO says of it in English. */
export function escoSkillsInContext(shared: string): Label[] {
  const names = new Map(
    rowsOfZip(escoZip(shared), /occupations_fr/).map((row) => [
      row['conceptUri'] ?? '',
      row['preferredLabel'] ?? '',
    ]),
  )
  const uses = new Map<string, string[]>()
  const relations = join(
    shared,
    'esco-1.1.1',
    'ESCO dataset - v1.1.1 - classification -  - csv.zip',
  )
  for (const row of rowsOfZip(relations, /occupationSkillRelations/)) {
    const name = names.get(row['occupationUri'] ?? '')
    if (name !== undefined) add(uses, row['skillUri'] ?? '', name)
  }
  const english = join(
    shared,
    'esco-1.1.1',
    'ESCO dataset - v1.1.1 - classification - en - csv.zip',
  )
  const glosses = new Map(
    rowsOfZip(english, /skills_en/).map((row) => [
      row['conceptUri'] ?? '',
      [...namesOf(row), row['description'] ?? ''],
    ]),
  )
  return escoLabels(shared, 'skills').map((label) => ({
    ...label,
    context: uses.get(label.id) ?? [],
    gloss: glosses.get(label.id) ?? [],
  }))
}

/** ROME v60 titles: 13,120, each with its own code and the occupation it belongs to. */
export function romeTitles(shared: string): (Label & { occupation: string })[] {
  return rowsOfZip(romeZip(shared), /referentiel_appellation_v/).map((row) => ({
    id: row['code_ogr'] ?? '',
    label: row['libelle_appellation_long'] ?? '',
    occupation: row['code_rome'] ?? '',
  }))
}

const namesOf = (row: Row): string[] =>
  [row['preferredLabel'] ?? '', ...(row['altLabels'] ?? '').split('\n')]
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** French ESCO labels, preferred and alternative: 16,559 for skills. */
export function escoLabels(shared: string, kind: 'skills' | 'occupations'): Label[] {
  const pattern = kind === 'skills' ? /skills_fr/ : /occupations_fr/
  return rowsOfZip(escoZip(shared), pattern).flatMap((row) =>
    [...new Set(namesOf(row))].map((label) => ({ id: row['conceptUri'] ?? '', label })),
  )
}

/** A wording and the ids that are right for it. */
export type Question = { text: string; right: ReadonlySet<string> }

/** MELO French: ROME titles, ESCO wordings, exact judgements. Every wording is a document of its own. */
export function melo(shared: string): { labels: Label[]; questions: Question[] } {
  const folder = join(shared, 'eval-dev', 'melo-fra', 'fra_q_fr_c_fr')
  const labels = cellsOf(join(folder, 'corpus_elements.tsv')).map(([id = '', label = '']) => ({
    id,
    label,
  }))
  const right = new Map<string, Set<string>>()
  for (const [query = '', , label = ''] of cellsOf(join(folder, 'annotations.tsv')))
    right.set(query, (right.get(query) ?? new Set()).add(label))
  const questions = cellsOf(join(folder, 'queries.tsv')).map(([id = '', text = '']) => ({
    text,
    right: right.get(id) ?? new Set<string>(),
  }))
  return { labels, questions }
}

/**
 * The same wordings, each with the other names ESCO itself gives to occupations that bear it, French and English.
 * No judgement and no concept number of MELO is used: names are found by their spelling in the ESCO files.
 */
export function meloInOtherWords(shared: string): { labels: Label[]; questions: Question[] } {
  const english = join(
    shared,
    'esco-1.1.1',
    'ESCO dataset - v1.1.1 - classification - en - csv.zip',
  )
  const names = new Map<string, string[]>()
  for (const row of [
    ...rowsOfZip(escoZip(shared), /occupations_fr/),
    ...rowsOfZip(english, /occupations_en/),
  ]) {
    for (const name of namesOf(row)) add(names, row['conceptUri'] ?? '', name)
  }
  const glosses = new Map<string, string[]>()
  for (const all of names.values()) {
    for (const name of new Set(all))
      glosses.set(name, glosses.has(name) ? [...(glosses.get(name) ?? []), ...all] : all)
  }
  const { labels, questions } = melo(shared)
  return {
    labels: labels.map((label) => ({ ...label, gloss: glosses.get(label.label) ?? [] })),
    questions,
  }
}

/** Official MELO scores of other methods, as published. */
export function meloPublished(
  shared: string,
  methods: readonly string[],
): { method: string; figures: Record<string, number> }[] {
  return methods.map((method) => {
    const figures: Record<string, number> = {}
    for (const cells of cellsOf(
      join(shared, 'eval-dev', 'melo-fra', 'published-results', method, 'fra_q_fr_c_fr.tsv'),
    )) {
      const [name = '', value = ''] = cells.slice(-2)
      if (Number.isFinite(Number(value))) figures[name] = Number(value)
    }
    return { method, figures }
  })
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null
}

function jsonLines(path: string): Row[] {
  return linesOf(path)
    .map((line): unknown => JSON.parse(line))
    .filter(isRow)
}

/** Old ROME wordings of a kind and the item each became. */
export function oldItems(shared: string, kind: 'savoir' | 'savoir-faire'): Question[] {
  return jsonLines(join(shared, 'eval-dev', 'reformulations_competences.dev.jsonl'))
    .filter((row) => row['type'] === kind)
    .map((row) => ({ text: row['ancien'] ?? '', right: new Set([row['code_ogr'] ?? '']) }))
}

/** Old ROME titles and the title each became. */
export function oldTitles(shared: string): Question[] {
  return jsonLines(join(shared, 'eval-dev', 'reformulations_appellations.jsonl')).map((row) => ({
    text: row['ancien'] ?? '',
    right: new Set([row['code_ogr'] ?? '']),
  }))
}

/** Skill phrases of the Belgian employment services and the ESCO skills they are mapped to. */
export function skillPhrases(shared: string, exactOnly: boolean): Question[] {
  const right = new Map<string, Set<string>>()
  for (const [phrase = '', uri = '', relation = ''] of cellsOf(
    join(shared, 'eval-dev', 'competent_fr_esco.dev.tsv'),
  ).slice(1)) {
    if (exactOnly && relation !== 'exactMatch') continue
    right.set(phrase, (right.get(phrase) ?? new Set()).add(uri))
  }
  return [...right].map(([text, ids]) => ({ text, right: ids }))
}
