import type { Context } from '../../../../platform/server/context.ts'
import type { Db } from '../../../../platform/server/db.ts'
import { departmentOf } from '../../directory.ts'
import type { Position } from '../../map.ts'
import { findCommunes, findPositions } from './place-store.ts'

export type Communes = {
  sourceLine: string
  positionOf: ReadonlyMap<string, Position & { department: string }>
}

/** What each database handle last read: some 35,000 places, read once an edition. */
const read = new WeakMap<Db, { edition: number; communes: Communes }>()

/** Where communes lie, when that referential is loaded. */
export async function whereCommunesLie(ctx: Pick<Context, 'db'>): Promise<Communes | undefined> {
  const current = await findCommunes(ctx.db)
  if (!current) return undefined
  const known = read.get(ctx.db)
  if (known?.edition === current.edition) return known.communes
  const positions = await findPositions(ctx.db, current.edition)
  const communes = {
    sourceLine: current.sourceLine,
    positionOf: new Map(
      positions.map(({ code, lat, lon }) => [
        code,
        { lat, lon, department: departmentOf({ commune: code, postalCode: '' }) },
      ]),
    ),
  }
  read.set(ctx.db, { edition: current.edition, communes })
  return communes
}
