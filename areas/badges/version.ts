import type { BadgeContent, Criterion } from './badge-content.ts'
import type { SeatKind } from './seat.ts'

/** A badge as it was published, for ever. */
export type BadgeVersion = {
  badgeId: string
  slug: string
  number: number
  content: BadgeContent
  /** SHA-256 of the content, written in one way only. */
  digest: string
  writers: Writers
  publishedAt: Date
  /** Whose badge it is. */
  personId: string | null
  organisationId: string | null
}

/** How many of each kind wrote it, and how many said they agree with these very words. */
export type Writers = Record<SeatKind, number> & { agreed: number }

export type Told = 'name' | 'purpose' | 'kind' | 'givers' | 'worth' | 'tags' | 'cv' | 'picture'

/** One difference between two versions, in the terms of whoever reads it. */
export type Difference =
  | { about: Told; before: string; after: string }
  | { about: 'added'; text: string }
  | { about: 'removed'; text: string }
  | {
      about: 'criterion' | 'evidence' | 'level' | 'links'
      text: string
      before: string
      after: string
    }
  | { about: 'order' }

/** What changed from one content to the next: the answers, then criteria one by one, then their order. */
export function differencesBetween(before: BadgeContent, after: BadgeContent): Difference[] {
  return [
    ...answersChanged(before, after),
    ...criteriaChanged(before.criteria, after.criteria),
    ...(isMoved(before.criteria, after.criteria) ? [{ about: 'order' as const }] : []),
  ]
}

const TOLD = ['name', 'purpose', 'kind', 'givers', 'worth', 'tags', 'cv', 'picture'] as const

function answersChanged(before: BadgeContent, after: BadgeContent): Difference[] {
  return TOLD.flatMap((about) => {
    const was = asText(before, about)
    const is = asText(after, about)
    return was === is ? [] : [{ about, before: was, after: is }]
  })
}

function asText(content: BadgeContent, about: Told): string {
  if (about === 'tags') return content.tags.join(', ')
  if (about !== 'picture') return content[about]
  const { shape, colour, icon, line1, line2, alt } = content.picture
  return [shape, colour, icon, line1, line2, alt].filter(Boolean).join(', ')
}

function criteriaChanged(before: Criterion[], after: Criterion[]): Difference[] {
  const removed = before
    .filter(({ id }) => !after.some((one) => one.id === id))
    .map(({ text }) => ({ about: 'removed' as const, text }))
  const others = after.flatMap((one): Difference[] => {
    const was = before.find(({ id }) => id === one.id)
    if (!was) return [{ about: 'added', text: one.text }]
    return (['criterion', 'evidence', 'level', 'links'] as const).flatMap((about) => {
      const [old, now] = [partOf(was, about), partOf(one, about)]
      return old === now ? [] : [{ about, text: one.text, before: old, after: now }]
    })
  })
  return [...removed, ...others]
}

function partOf(one: Criterion, about: 'criterion' | 'evidence' | 'level' | 'links'): string {
  if (about === 'criterion') return one.text
  if (about === 'evidence') return one.evidence
  if (about === 'level') return one.level === null ? '' : String(one.level)
  return one.links.map(({ framework, name }) => `${name} (${framework})`).join(', ')
}

function isMoved(before: Criterion[], after: Criterion[]): boolean {
  const kept = (some: Criterion[], others: Criterion[]) =>
    some.filter(({ id }) => others.some((one) => one.id === id)).map(({ id }) => id)
  return kept(before, after).join() !== kept(after, before).join()
}
