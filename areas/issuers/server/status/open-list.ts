import { randomInt } from 'node:crypto'
import { emptyBits, withBits } from '../../../../engines/credentials/status/bits.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { DECOYS, type ListKind, PLACES } from '../../status.ts'
import { signList } from './sign-list.ts'
import { insertList, takePlaces } from './status-store.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Begins a list, with bits set that nobody has. */
export async function openList(ctx: Context, kind: ListKind): Promise<string> {
  const id = Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  const decoys = drawPlaces(DECOYS)
  const bits = Buffer.from(withBits(emptyBits(), decoys.map(set)))
  await insertList(ctx.db, {
    id,
    kind,
    is_open: true,
    bits,
    ...(await signList(ctx, { id, kind, bits })),
  })
  await takePlaces(ctx.db, id, decoys)
  return id
}

/** The bit of a place, to be set. */
export const set = (place: number): [number, boolean] => [place, true]

/** So many places drawn at random, each once. */
export function drawPlaces(count: number): number[] {
  const drawn = new Set<number>()
  while (drawn.size < count) drawn.add(randomInt(PLACES))
  return [...drawn]
}
