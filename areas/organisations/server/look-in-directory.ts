import type { Context } from '../../../platform/server/context.ts'
import { departmentOf, EACH, lookFor, type Wanted } from '../directory.ts'
import { type Drawing, drawMap, type Town } from '../map.ts'
import type { Organisation } from '../organisation.ts'
import { findListed } from './organisation-store.ts'
import { type Communes, whereCommunesLie } from './places/where-communes-lie.ts'

export type Directory = {
  /** Those of this page. */
  shown: Organisation[]
  total: number
  page: number
  pages: number
  /** Nothing when communes are not loaded; then there is only the list. */
  map: { drawing: Drawing | undefined; sourceLine: string; unplaced: number } | undefined
  isEmpty: boolean
}

/** Who recognises around a place, for anybody. */
export async function lookInDirectory(
  ctx: Context,
  { page, ...wanted }: Wanted & { page: number },
): Promise<Directory> {
  const all = await findListed(ctx.db)
  const found = lookFor(all, wanted)
  const pages = Math.max(1, Math.ceil(found.length / EACH))
  const here = Math.min(pages, Math.max(1, page))
  const communes = found.length > 0 ? await whereCommunesLie(ctx) : undefined
  return {
    shown: found.slice((here - 1) * EACH, here * EACH),
    total: found.length,
    page: here,
    pages,
    map: communes && mapOf(found, communes, wanted.place !== ''),
    isEmpty: all.length === 0,
  }
}

/** Where they are; when somebody looks around a place, its department is told apart from the land around. */
function mapOf(
  found: readonly Organisation[],
  { positionOf, sourceLine }: Communes,
  isAround: boolean,
) {
  const towns = new Map<string, Town>()
  for (const { commune, town } of found) {
    const position = commune === null ? undefined : positionOf.get(commune)
    if (commune === null || !position) continue
    const known = towns.get(commune)
    towns.set(commune, { ...position, name: known?.name ?? town, count: (known?.count ?? 0) + 1 })
  }
  const asked = new Set(isAround ? found.map(departmentOf) : [])
  const drawing = drawMap([...towns.values()], positionOf.values(), asked)
  const drawn = drawing?.dots.reduce((sum, { count }) => sum + count, 0) ?? 0
  return { drawing, sourceLine, unplaced: found.length - drawn }
}
