import { Refusal } from '../../refusal.ts'
import type { Context } from '../../server/context.ts'
import type { Typed } from '../form.ts'
import { isGoing } from '../going.ts'
import type { Page } from '../page.tsx'
import { insideOf } from '../render.tsx'
import type { Visit } from '../visit.ts'
import type { Fields, TwoAnswers } from './answer-keeper.ts'
import type { Sent } from './answer-key.ts'
import { answersOf, formIn, printOf, type ShownField, withTyped } from './form-fields.ts'

/** An answer still being written when this page was shown may have been given a little earlier. */
const IN_HAND_MS = 60_000

/** No field of ours holds more; what is longer was never read. */
const LONGEST = 5_000

export type Beside = {
  two: TwoAnswers
  /** True when this answer was given after the other one: it is then the one that stays. */
  isLateNewer: boolean
}

/**
 * Did the same answer change elsewhere since its page was shown? The page as it is now is compared with the fingerprint of
 * what the person had before their eyes: always for an answer that arrives late, and otherwise when the same question was
 * answered from another page meanwhile. Undefined when it did not change, or when both say the same.
 */
export async function findTwo(
  visit: Visit,
  ctx: Context,
  page: Page,
  { sent, typed }: { sent: Sent; typed: Typed },
): Promise<Beside | undefined> {
  const { island } = visit
  if (!island?.seen) return undefined
  const last = await visit.site.answers.lastSentAt(ctx, sent)
  if (island.ageMs === undefined && !isSince(last, sent.shownAt)) return undefined
  const { pathname: path, search } = new URL(visit.call.req.url)
  const now = await shownNow(visit, ctx, page, path)
  if (now === 'gone') return goneFor(path, typed)
  if (!now || printOf(now.fields) === island.seen) return undefined
  const late = withTyped(now.fields, typed)
  if (printOf(late) === printOf(now.fields)) return undefined
  const isLateNewer = last !== undefined && ctx.now.getTime() - (island.ageMs ?? 0) > last.getTime()
  const [kept, other] = isLateNewer ? [late, now.fields] : [now.fields, late]
  const carried = unseenIn(typed, now.fields)
  const both = asOne(kept, other)
  const two = {
    path: path + search,
    title: now.title,
    kept: linesOf(kept),
    other: linesOf(other),
    otherFields: [...answersOf(other), ...carried],
    bothFields: both ? [...answersOf(both), ...carried] : null,
  }
  return { two, isLateNewer }
}

function isSince(last: Date | undefined, shownAt: Date | undefined): boolean {
  return (
    last !== undefined && shownAt !== undefined && last.getTime() > shownAt.getTime() - IN_HAND_MS
  )
}

async function shownNow(visit: Visit, ctx: Context, page: Page, path: string) {
  try {
    const loaded = await page.show(ctx, visit.params, visit.ask)
    if (isGoing(loaded) || !page.view) return undefined
    return formIn(insideOf(visit, page, loaded), path)
  } catch (problem) {
    if (problem instanceof Refusal && (problem.status === 404 || problem.status === 422))
      return 'gone'
    throw problem
  }
}

/** What was answered about is no longer there: words are kept for the person, ticks mean nothing any more. */
function goneFor(path: string, typed: Typed): Beside | undefined {
  const written = Object.values(typed)
    .flat()
    .filter((value) => value.trim().includes(' '))
  if (written.length === 0) return undefined
  const two = { path, title: '', kept: [], other: written, otherFields: [], bothFields: null }
  return { two, isLateNewer: false }
}

/** What a person reads of an answer: the words of each choice, and what they wrote. */
function linesOf(fields: readonly ShownField[]): string[] {
  return fields.flatMap(({ kind, label, value, isOn }) => {
    if (!isOn || value.trim() === '') return []
    return [kind === 'line' || kind === 'long' ? value.trim() : label]
  })
}

/** Unseen fields that travel with the answer, and the button that was pressed. */
function unseenIn(typed: Typed, fields: readonly ShownField[]): Fields {
  const seen = new Set(fields.map(({ name }) => name))
  return Object.entries(typed).flatMap(([name, value]) =>
    seen.has(name)
      ? []
      : [value].flat().flatMap((one): Fields => (one.length > LONGEST ? [] : [[name, one]])),
  )
}

/** Two texts follow each other, ticks add up; the rest stays as it is. Only worth it when there are two texts. */
function asOne(
  kept: readonly ShownField[],
  other: readonly ShownField[],
): ShownField[] | undefined {
  const isTwice = kept.some(
    ({ kind, value }, place) => kind === 'long' && isAnother(value, other[place]?.value ?? ''),
  )
  if (!isTwice) return undefined
  return kept.map((field, place) => {
    const beside = other[place]
    if (!beside) return field
    if (field.kind === 'many') return { ...field, isOn: field.isOn || beside.isOn }
    if (field.kind !== 'long' || !isAnother(field.value, beside.value)) return field
    return { ...field, value: `${field.value.trim()}\n${beside.value.trim()}` }
  })
}

function isAnother(one: string, other: string): boolean {
  return one.trim() !== '' && other.trim() !== '' && one.trim() !== other.trim()
}
