import type { Context } from '../../../platform/server/context.ts'
import { mustBeProfessional } from '../../accounts/server/must-be-professional.ts'
import { type LocalReferential, noSuchLine, noSuchList } from '../local-referential.ts'
import type { Told } from '../read-lines.ts'
import { FLOORS, type Line, type Standing } from '../review.ts'
import { findLine, findSure, standingOf } from './line-store.ts'
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

export type WholeList = ListInSight & {
  told: Told[]
  waitsForColumns: boolean
  /** How many proposals would be taken from each confidence on. */
  sure: { floor: number; count: number }[]
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
    sure: FLOORS.map((floor) => ({ floor, count: sureness.filter((one) => one >= floor).length })),
  }
}

/** One line of a list. */
export async function lineOfMine(
  ctx: Context,
  { listId, place }: Which & { place: string },
): Promise<Line> {
  await myList(ctx, { listId })
  const line = /^\d{1,5}$/.test(place) ? await findLine(ctx.db, listId, Number(place)) : undefined
  if (!line) throw noSuchLine()
  return line
}
