import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { brokenPack } from '../../referential.ts'
import type { StarterPack } from '../../starter-pack.ts'
import * as shapes from '../../starter-pack.ts'
import { linksBreach } from './pack-links.ts'

/** Raised when the way packs are stored changes, so that they are loaded again. */
const STORED_AS = 'graph 1'

const FOLDERS = ['rectec', 'themes', 'interests', 'skills', 'occupations']

/** Files that hold something else than a list of the folder's main thing. */
const APART = new Set(['pack.json', 'kinds.json', 'contexts.json', 'sectors.json'])

/** Changes when a letter of a pack changes. */
export function fingerprintOfPacks(root: string): string {
  const hash = createHash('sha256').update(STORED_AS)
  for (const path of packFiles(root))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}

function packFiles(root: string): string[] {
  return FOLDERS.flatMap((folder) => jsonFiles(root, folder))
}

function jsonFiles(root: string, folder: string): string[] {
  const place = join(root, 'packs', folder)
  if (!existsSync(place)) return []
  const names = readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .sort()
  return names.map((name) => `packs/${folder}/${name}`)
}

/** Reads and checks all packs; a mistake is named by file and place, and nothing is loaded. */
export function readStarterPack(root: string): { pack: StarterPack; date: string } {
  const list = <T>(path: string, shape: z.ZodType<T>): T[] =>
    existsSync(join(root, path)) ? parsed(root, path, z.array(shape)) : []
  const lists = <T>(folder: string, shape: z.ZodType<T>): T[] =>
    jsonFiles(root, folder)
      .filter((path) => !APART.has(path.slice(path.lastIndexOf('/') + 1)))
      .flatMap((path) => list(path, shape))
  const pack: StarterPack = {
    competences: list('packs/rectec/competences.json', shapes.competence),
    contextQuestions: list('packs/rectec/context-questions.json', shapes.contextQuestion),
    kinds: list('packs/themes/kinds.json', shapes.themeKind),
    themes: lists('themes', shapes.theme),
    families: list('packs/interests/families.json', shapes.family),
    familyGroups: list('packs/interests/groups.json', shapes.familyGroup),
    skills: lists('skills', shapes.everydaySkill),
    occupations: lists('occupations', shapes.starterOccupation),
    contexts: list('packs/occupations/contexts.json', shapes.workContext),
    sectors: list('packs/occupations/sectors.json', shapes.sector),
  }
  const breach = linksBreach(pack)
  if (breach) throw brokenPack(breach)
  const dates = FOLDERS.filter((folder) =>
    existsSync(join(root, 'packs', folder, 'pack.json')),
  ).map((folder) => parsed(root, `packs/${folder}/pack.json`, shapes.packFacts).date)
  return { pack, date: dates.sort().at(-1) ?? '2026-11-21' }
}

function parsed<T>(root: string, path: string, shape: z.ZodType<T>): T {
  const text = readFileSync(join(root, path), 'utf8')
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (problem) {
    throw brokenPack({
      file: path,
      place: '',
      why: problem instanceof Error ? problem.message : 'JSON',
    })
  }
  const answer = shape.safeParse(content)
  if (answer.success) return answer.data
  const [issue] = answer.error.issues
  throw brokenPack({
    file: path,
    place: placeOf(content, issue?.path ?? []),
    why: issue?.message ?? '',
  })
}

/** "[3] (nature) › label › fr": the index, the code when there is one, then the keys. */
function placeOf(content: unknown, path: readonly PropertyKey[]): string {
  const [first, ...rest] = path
  const item: unknown =
    Array.isArray(content) && typeof first === 'number' ? content[first] : undefined
  const code =
    typeof item === 'object' && item !== null && 'code' in item ? ` (${String(item.code)})` : ''
  return [first === undefined ? '' : `[${String(first)}]${code}`, ...rest.map(String)].join(' › ')
}
