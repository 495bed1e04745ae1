import type { Context } from '../../../platform/server/context.ts'
import { mustBeProfessional } from '../../accounts/server/must-be-professional.ts'
import { conceptId } from '../../knowledge/server/graph/concept-id.ts'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'
import { type LocalReferential, nameInGraph, noSuchLine, noSuchList } from '../local-referential.ts'
import { looksPersonal, type Told } from '../read-lines.ts'
import { FLOORS, type Line, PAGE, type Standing } from '../review.ts'
import {
  findLine,
  findLines,
  findSure,
  findUndecided,
  nextUndecided,
  standingOf,
} from './line-store.ts'
import { findGiven, findList, findLists } from './list-store.ts'

type Which = { listId: string }
export type ListInSight = { list: LocalReferential; standing: Standing }

/** Every list this professional brought, the last first. */
export async function myLists(ctx: Context): Promise<ListInSight[]> {
  const lists = await findLists(ctx.db, mustBeProfessional(ctx.actor))
  const seen: ListInSight[] = []
  for (const list of lists) seen.push({ list, standing: await standingOf(ctx.db, list.id) })
  return seen
}

/** One list of this professional; another's does not exist. */
export async function myList(
  ctx: Context,
  { listId, lock }: Which & { lock?: boolean },
): Promise<LocalReferential> {
  const list = await findList(ctx.db, mustBeProfessional(ctx.actor), listId, {
    lock: lock === true,
  })
  if (!list) throw noSuchList()
  return list
}

/** How a list of this professional stands. */
export async function standingOfMine(ctx: Context, { listId }: Which): Promise<Standing> {
  await myList(ctx, { listId })
  return standingOf(ctx.db, listId)
}

export type WholeList = ListInSight & {
  told: Told[]
  waitsForColumns: boolean
  /** How many proposals would be taken from each confidence on, where there are some. */
  sure: { floor: number; count: number }[]
  /** Where its last edition stands in the graph: the edition, and the concept of its first line. */
  inGraph: { edition: number; first: string } | undefined
}

/** One list as its page shows it. */
export async function wholeList(ctx: Context, { listId }: Which): Promise<WholeList> {
  const list = await myList(ctx, { listId })
  const { sheet, told } = await findGiven(ctx.db, listId)
  const lowest = await findSure(ctx.db, listId, FLOORS.at(-1) ?? 0)
  const sureness = lowest.map(({ proposed }) => proposed?.[0]?.confidence ?? 0)
  return {
    list,
    standing: await standingOf(ctx.db, listId),
    told,
    waitsForColumns: sheet !== null,
    inGraph: await placeInGraph(ctx, list),
    sure: FLOORS.map((floor) => ({
      floor,
      count: sureness.filter((one) => one >= floor).length,
    })).filter(({ count }) => count > 0),
  }
}

async function placeInGraph(ctx: Context, list: LocalReferential): Promise<WholeList['inGraph']> {
  const referential = nameInGraph(list)
  const line = list.edition > 0 ? await findLine(ctx.db, list.id, 1) : undefined
  if (!line) return undefined
  const { editions, nodeOf } = await currentGraph(ctx)
  const edition = editions.find(({ name }) => name === referential)?.id
  const first = conceptId({ referential, kind: list.kind, code: line.code })
  return edition !== undefined && nodeOf.has(first) ? { edition, first } : undefined
}

/** One line of a list. */
export async function lineOfMine(
  ctx: Context,
  { listId, place }: Which & { place: string },
): Promise<{ list: LocalReferential; line: Line; standing: Standing; next: number | undefined }> {
  const list = await myList(ctx, { listId })
  const line = /^\d{1,5}$/.test(place) ? await findLine(ctx.db, listId, Number(place)) : undefined
  if (!line) throw noSuchLine()
  const standing = await standingOf(ctx.db, listId)
  return { list, line, standing, next: await nextUndecided(ctx.db, listId, line.place) }
}

/** The line to look at after this one; nothing when none is left. */
export async function nextOfMine(
  ctx: Context,
  { listId, after }: Which & { after: number },
): Promise<number | undefined> {
  await myList(ctx, { listId })
  return nextUndecided(ctx.db, listId, after)
}

export type Screen = {
  list: LocalReferential
  lines: Line[]
  standing: Standing
  page: number | undefined
  pages: number
}

/** A screen of lines that wait for an answer; with a page, of all lines, whatever was decided. */
export async function screenOfMine(
  ctx: Context,
  { listId, page }: Which & { page?: number | undefined },
): Promise<Screen> {
  const list = await myList(ctx, { listId })
  const standing = await standingOf(ctx.db, listId)
  const pages = Math.max(1, Math.ceil(standing.lines / PAGE))
  const here = page && Math.min(pages, page)
  const lines = here
    ? (await findLines(ctx.db, listId)).slice((here - 1) * PAGE, here * PAGE)
    : await findUndecided(ctx.db, listId, PAGE)
  return { list, lines, standing, page: here, pages }
}

/** Labels of a list that seem to speak of somebody. */
export async function personalIn(ctx: Context, { listId }: Which): Promise<string[]> {
  await myList(ctx, { listId })
  const lines = await findLines(ctx.db, listId)
  return lines.map(({ label }) => label).filter(looksPersonal)
}
