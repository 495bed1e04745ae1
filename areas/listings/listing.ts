import { z } from 'zod'
import { LISTS, type ListName } from '../../engines/matching/matching.ts'
import type { Choice } from '../occupations/choice.ts'
import { type Brought, countedExperiences, countedInterests } from '../occupations/profile.ts'

/** What the lists held at one moment: codes of occupations, in the order shown. */
export const lists = z.object({
  close: z.array(z.string()),
  opening: z.array(z.string()),
  surprise: z.array(z.string()),
})
export type Lists = z.infer<typeof lists>

/** What they rested on, in codes: enough to say later what changed, without a word of the person's. */
export const ground = z.object({
  /** Experience → when it was last changed. */
  experiences: z.record(z.string(), z.string()),
  interests: z.array(z.string()),
  filters: z.string(),
  answers: z.record(z.string(), z.string()),
  refused: z.array(z.string()),
  knowledge: z.string(),
})
export type Ground = z.infer<typeof ground>

/** The lists of a person after a deed that changed them. */
export type Listing = { id: string; at: Date; lists: Lists; ground: Ground }

/** A page of history that goes back further tells nobody anything. */
export const MOST_LISTINGS = 20

export function groundOf(brought: Brought, knowledge: string): Ground {
  const refused = brought.opinions.filter(({ kind }) => kind === 'refused')
  return {
    experiences: Object.fromEntries(
      countedExperiences(brought).map(({ id, updatedAt }) => [id, updatedAt.toISOString()]),
    ),
    interests: countedInterests(brought),
    filters: filtersIn(brought.choice),
    answers: brought.choice.answers,
    refused: refused.map(({ occupation }) => occupation).toSorted(),
    knowledge,
  }
}

function filtersIn({ filters }: Choice): string {
  return JSON.stringify(Object.entries(filters).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

export function isSame(a: Lists, b: Lists): boolean {
  return LISTS.every((name) => a[name].join() === b[name].join())
}

/** What the person did between two listings. */
export type Deed =
  | { did: 'told' | 'changed'; experience: string }
  | { did: 'leftOut' }
  | { did: 'liked' | 'unliked'; families: string[] }
  | { did: 'reordered' }
  | { did: 'filtered' }
  | { did: 'answered'; questions: string[] }
  | { did: 'refused' | 'putBack'; occupations: string[] }
  /** Nothing the person did: the referential has a new version, or what was long ago faded. */
  | { did: 'newData' }
  | { did: 'timePassed' }

/** Said in the order in which one would tell it; never empty. */
export function deedsBetween(before: Ground, after: Ground): Deed[] {
  const deeds: Deed[] = [
    ...experienceDeeds(before.experiences, after.experiences),
    ...tasteDeeds(before.interests, after.interests),
  ]
  const questions = Object.keys(after.answers).filter(
    (key) => after.answers[key] !== before.answers[key],
  )
  if (questions.length > 0) deeds.push({ did: 'answered', questions })
  // An answer may lift a filter that said the contrary: it is told once, as an answer.
  else if (before.filters !== after.filters) deeds.push({ did: 'filtered' })
  const refused = without(after.refused, before.refused)
  if (refused.length > 0) deeds.push({ did: 'refused', occupations: refused })
  const putBack = without(before.refused, after.refused)
  if (putBack.length > 0) deeds.push({ did: 'putBack', occupations: putBack })
  if (before.knowledge !== after.knowledge) deeds.push({ did: 'newData' })
  return deeds.length > 0 ? deeds : [{ did: 'timePassed' }]
}

function experienceDeeds(before: Ground['experiences'], after: Ground['experiences']): Deed[] {
  const deeds: Deed[] = Object.entries(after).flatMap(([experience, changedAt]): Deed[] => {
    if (!(experience in before)) return [{ did: 'told', experience }]
    return before[experience] === changedAt ? [] : [{ did: 'changed', experience }]
  })
  const isOneOut = Object.keys(before).some((experience) => !(experience in after))
  return isOneOut ? [...deeds, { did: 'leftOut' }] : deeds
}

function tasteDeeds(before: readonly string[], after: readonly string[]): Deed[] {
  const liked = without(after, before)
  const unliked = without(before, after)
  const deeds: Deed[] = []
  if (liked.length > 0) deeds.push({ did: 'liked', families: liked })
  if (unliked.length > 0) deeds.push({ did: 'unliked', families: unliked })
  const isOtherOrder = deeds.length === 0 && before.join() !== after.join()
  return isOtherOrder ? [{ did: 'reordered' }] : deeds
}

function without(list: readonly string[], others: readonly string[]): string[] {
  return list.filter((one) => !others.includes(one))
}

/** What came in, what went out, what changed list. */
export type Change = {
  entered: { code: string; list: ListName }[]
  left: string[]
  moved: { code: string; list: ListName }[]
}

export function changeBetween(before: Lists, after: Lists): Change {
  const was = placesOf(before)
  const is = placesOf(after)
  const entered: Change['entered'] = []
  const moved: Change['moved'] = []
  for (const [code, list] of is) {
    if (!was.has(code)) entered.push({ code, list })
    else if (was.get(code) !== list) moved.push({ code, list })
  }
  return { entered, moved, left: [...was.keys()].filter((code) => !is.has(code)) }
}

function placesOf(held: Lists): Map<string, ListName> {
  return new Map(LISTS.flatMap((list) => held[list].map((code) => [code, list] as const)))
}
