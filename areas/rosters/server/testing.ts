import type { House } from '../../../platform/server/testing.ts'
import { PIECE } from '../table-giving.ts'
import { giveByTable } from './give-by-table.ts'

/** A list long enough to be given a piece at a time, by Nadia. */
export async function givenTableGiving(
  house: House,
  { badgeSlug }: { badgeSlug: string },
): Promise<{ givingId: string }> {
  const lines = Array.from({ length: PIECE + 1 }, (_, at) => `P ${at};p${at}@liste.test`)
  const given = { badgeSlug, lines: lines.join('\n'), seen: null, origin: 'http://sillage.test' }
  const { givingId } = await house.as('nadia', giveByTable, given)
  return { givingId: givingId ?? '' }
}
