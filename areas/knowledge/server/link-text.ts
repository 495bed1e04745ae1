import { type Hit, type LinkerIndex, link } from '../../../engines/linker/linker.ts'
import { bestById } from '../best-by-id.ts'
import type { Knowledge } from '../knowledge.ts'
import { titlesFor } from './suggest-titles.ts'

/** What a text can be linked to. */
export const LINK_TARGETS = ['occupation', 'title', 'skill', 'transversal', 'activity'] as const
export type LinkTarget = (typeof LINK_TARGETS)[number]

/** What a text speaks of: a code, its own name, how surely in [0, 1], and the words that called it. */
export type LinkResult = {
  id: string
  code: string
  label: string
  score: number
  because: string[]
}

/** A longer text is an account, not a label: its beginning is enough to find what it speaks of. */
const LONGEST = 5_000

/** What a text speaks of in the referential in use, best first; the same for the command line and the API. */
export function linkText(
  knowledge: Knowledge,
  text: string,
  { to, top }: { to: LinkTarget; top: number },
): LinkResult[] {
  const read = text.slice(0, LONGEST)
  if (read.trim() === '') return []
  if (to === 'occupation')
    return titlesFor(knowledge, read, top, 0).map(({ code, occupation, score, because }) => ({
      id: code,
      code,
      label: occupation,
      score: rounded(score),
      because,
    }))
  return linkIn(knowledge.linkers[to], read, top, nameOf(knowledge, to))
}

function nameOf(
  knowledge: Knowledge,
  to: Exclude<LinkTarget, 'occupation'>,
): (id: string) => string | undefined {
  if (to === 'title') return (id) => knowledge.titles.get(id)?.label
  if (to === 'skill') return (id) => knowledge.skills.get(id)?.label
  if (to === 'activity') return (id) => knowledge.activities.get(id)?.label
  return (id) => knowledge.competences.find(({ code }) => code === id)?.official
}

/** Several labels may lead to one thing: more are fetched than shown, and each thing is shown once, under its own name. */
export function linkIn(
  index: LinkerIndex,
  text: string,
  top: number,
  nameOf: (id: string) => string | undefined = () => undefined,
): LinkResult[] {
  const read = text.slice(0, LONGEST)
  if (read.trim() === '') return []
  return bestById(hitsOf(index, read, Math.max(60, top * 5)))
    .slice(0, top)
    .map(({ id, label, score, because }) => ({
      id,
      code: id,
      label: nameOf(id) ?? label,
      score: rounded(score),
      because,
    }))
}

/** Texts asked lately of each index: people type the same words, and programs send the same titles. */
const lately = new WeakMap<LinkerIndex, Map<string, Hit[]>>()
const REMEMBERED = 2_000

function hitsOf(index: LinkerIndex, text: string, top: number): Hit[] {
  const known = lately.get(index) ?? new Map<string, Hit[]>()
  lately.set(index, known)
  const key = `${top} ${text}`
  const hits = known.get(key) ?? link(index, text, { top })
  // the one asked last goes last, so that the one nobody asks any more is the first to go
  known.delete(key)
  known.set(key, hits)
  if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? '')
  return hits
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000
}
