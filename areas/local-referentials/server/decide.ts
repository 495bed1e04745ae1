import type { Context } from '../../../platform/server/context.ts'
import { conceptAt } from '../../knowledge/knowledge-graph.ts'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'
import { linkerOfShelf } from '../../knowledge/server/graph/linker-of-shelf.ts'
import { type CandidateKind, candidatesFor, kindOf } from '../candidate.ts'
import { noSuchLine, shelfName } from '../local-referential.ts'
import {
  type Answer,
  answerOf,
  chooseOne,
  type Line,
  nothingToUndo,
  type Proposed,
} from '../review.ts'
import { proposedIn } from './compare-lines.ts'
import { findLine, findSure, takeBack, updateAnswers } from './line-store.ts'
import { myList } from './my-lists.ts'

export type Decision = { place: number; choice: string; kind?: CandidateKind | undefined }
type Deed = { deed: string; count: number }

/** Keeps what the professional says of some lines, as one deed that can be taken back. */
export async function decide(
  ctx: Context,
  { listId, decisions }: { listId: string; decisions: readonly Decision[] },
): Promise<Deed> {
  await myList(ctx, { listId, lock: true })
  const answers: { place: number; answer: Answer }[] = []
  for (const { place, choice, kind } of decisions) {
    const line = await findLine(ctx.db, listId, place)
    if (!line) throw noSuchLine()
    answers.push({ place, answer: await chosen(ctx, line, choice, kind) })
  }
  return written(ctx, listId, answers)
}

/** Takes the first proposal of every line nobody has looked at, where it is at least so sure. */
export async function takeSure(
  ctx: Context,
  { listId, floor }: { listId: string; floor: number },
): Promise<Deed> {
  await myList(ctx, { listId, lock: true })
  const lines = await findSure(ctx.db, listId, floor)
  const answers = lines.flatMap(({ place, proposed }) => {
    const [first] = proposed ?? []
    return first ? [{ place, answer: answerOf(first) }] : []
  })
  return written(ctx, listId, answers)
}

/** Takes back one deed, of one line or of many. */
export async function undoDeed(
  ctx: Context,
  { listId, deed }: { listId: string; deed: string },
): Promise<{ count: number; only: number | undefined }> {
  await myList(ctx, { listId, lock: true })
  const [first, ...others] = await takeBack(ctx.db, listId, deed)
  if (first === undefined) throw nothingToUndo()
  return { count: 1 + others.length, only: others.length === 0 ? first : undefined }
}

async function written(
  ctx: Context,
  listId: string,
  answers: readonly { place: number; answer: Answer }[],
): Promise<Deed> {
  const deed = ctx.newId()
  if (answers.length > 0) await updateAnswers(ctx.db, listId, deed, answers)
  return { deed, count: answers.length }
}

async function chosen(
  ctx: Context,
  line: Line,
  choice: string,
  kind: CandidateKind | undefined,
): Promise<Answer> {
  if (choice === 'none' || choice === 'later') return { to: choice }
  const proposed = line.proposed?.find(({ id }) => id === choice)
  if (proposed) return answerOf(proposed, kind)
  const world = await currentGraph(ctx)
  const node = world.nodeOf.get(choice)
  if (node === undefined) throw chooseOne()
  const { id, code, label, ...stands } = conceptAt(world, node)
  const read = kind ?? kindOf(line.label, label)
  const shelf = shelfName(stands)
  return { to: 'concept', id, shelf, code, label, kind: read, confidence: 1, reason: 'chosen' }
}

/** How many are shown to whoever searches. */
const FOUND = 10

/** What answers to words the professional types, among what the list is compared with. */
export async function searchShelf(
  ctx: Context,
  { listId, words }: { listId: string; words: string },
): Promise<Proposed[]> {
  const { shelf } = await myList(ctx, { listId })
  if (words.trim() === '') return []
  const world = await currentGraph(ctx)
  if (!world.shelves.some((one) => shelfName(one) === shelfName(shelf))) return []
  const index = await linkerOfShelf(ctx, world, shelf)
  return proposedIn(world, candidatesFor(index, words, FOUND))
}
