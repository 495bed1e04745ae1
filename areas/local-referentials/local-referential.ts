import { z } from 'zod'
import { oneOf, optionalText, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'
import type { Shelf } from '../knowledge/knowledge-graph.ts'

/** A list of skills, occupations or activities that a branch, a company or an ESAT uses, before and after it is published. */
export type LocalReferential = {
  id: string
  professionalId: string
  /** Its name in addresses; in the graph it is `local-<slug>`. */
  slug: string
  title: string
  organisation: string
  licence: string
  kind: LineKind
  /** What its lines are compared with. */
  shelf: Shelf
  startedAt: Date
  /** Number of the last edition; 0 before the first. */
  edition: number
  publishedAt: Date | null
}

export const LINE_KINDS = ['skill', 'occupation', 'activity'] as const
export type LineKind = (typeof LINE_KINDS)[number]

/** Licences people know; any other is written out. */
export const LICENCES = ['Licence Ouverte 2.0', 'CC BY 4.0', 'CC BY-SA 4.0', 'CC0 1.0'] as const
export const OWN_LICENCE = 'own'

/** Where lines of each kind may be compared, the most usual first. */
const SHELVES: Record<LineKind, readonly string[]> = {
  skill: ['rome/skill', 'esco/skill', 'starter/skill'],
  occupation: ['rome/title', 'rome/occupation', 'esco/occupation', 'starter/occupation'],
  activity: ['rome/skill', 'esco/skill', 'starter/activity', 'starter/skill'],
}

// a list of strings, of which there are some
export const SHELF_NAMES = [...new Set(Object.values(SHELVES).flat())] as [string, ...string[]]

/** The shelves of these editions that lines of a kind may be compared with. */
export function shelvesFor(kind: LineKind, loaded: readonly Shelf[]): string[] {
  const there = new Set(loaded.map(shelfName))
  return SHELVES[kind].filter((name) => there.has(name))
}

export const shelfName = ({ referential, kind }: Shelf) => `${referential}/${kind}`

export function shelfOf(name: string): Shelf {
  const [referential = '', kind = ''] = name.split('/')
  return { referential, kind }
}

/** What a list is: its licence is one of those people know, or written out beside. */
export const newListAsk = z
  .object({
    title: text(120),
    organisation: text(120),
    kind: oneOf(LINE_KINDS),
    licence: oneOf([...LICENCES, OWN_LICENCE]),
    ownLicence: optionalText(120),
  })
  .refine(({ licence, ownLicence }) => licence !== OWN_LICENCE || ownLicence !== null, {
    path: ['ownLicence'],
    message: 'locals.licenceNeeded',
  })
export type NewListAsk = z.output<typeof newListAsk>

export const licenceOf = ({ licence, ownLicence }: NewListAsk) =>
  licence === OWN_LICENCE ? (ownLicence ?? licence) : licence

/** Name in the graph, in addresses and on the command line. */
export const nameInGraph = ({ slug }: Pick<LocalReferential, 'slug'>) => `local-${slug}`

export const noSuchList = refusal('locals.noSuchList', 404)
export const noSuchLine = refusal('locals.noSuchLine', 404)
export const nothingToCompare = refusal('locals.nothingToCompare', 422)
export const nothingToPublish = refusal('locals.nothingToPublish', 422)
export const notReadYet = refusal('locals.notReadYet', 409)
