import { setImmediate } from 'node:timers/promises'
import type { Context } from '../../../platform/server/context.ts'
import { conceptAt, type KnowledgeGraph } from '../../knowledge/knowledge-graph.ts'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'
import { linkerOfShelf } from '../../knowledge/server/graph/linker-of-shelf.ts'
import { type Candidate, candidatesFor } from '../candidate.ts'
import { shelfName, shelfOf } from '../local-referential.ts'
import type { Proposed } from '../review.ts'
import { findToCompare, type ToCompare, updateProposed } from './line-store.ts'

/** Letters and other tasks wait no longer than this. */
const TURN_MS = 4_000
/** Lines written at once: what the progress bar moves by. */
const BATCH = 40

/** Looks for what the lines of new lists may answer to, a few seconds at a time; somebody else's page goes between two lines. */
export async function compareLines(ctx: Context): Promise<void> {
  const end = performance.now() + TURN_MS
  for (let waiting = await findToCompare(ctx.db, BATCH); waiting; ) {
    await compare(ctx, waiting)
    if (performance.now() > end) return
    waiting = await findToCompare(ctx.db, BATCH)
  }
}

async function compare(ctx: Context, { listId, shelf, lines }: ToCompare): Promise<void> {
  const world = await currentGraph(ctx)
  const isThere = world.shelves.some((one) => shelfName(one) === shelf)
  // what it was to be compared with is gone: the professional looks for answers by hand
  const index = isThere ? await linkerOfShelf(ctx, world, shelfOf(shelf)) : undefined
  const found: { place: number; label: string; proposed: Proposed[] }[] = []
  for (const { place, label } of lines) {
    const proposed = index ? proposedIn(world, candidatesFor(index, label)) : []
    found.push({ place, label, proposed })
    await setImmediate()
  }
  await updateProposed(ctx.db, listId, found)
}

/** Candidates with the names and codes of their concepts. */
export function proposedIn(world: KnowledgeGraph, candidates: readonly Candidate[]): Proposed[] {
  return candidates.flatMap((one) => {
    const node = world.nodeOf.get(one.id)
    if (node === undefined) return []
    const { label: name, code, ...stands } = conceptAt(world, node)
    return [{ ...one, shelf: shelfName(stands), code, name }]
  })
}
