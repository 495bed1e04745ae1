import type { House } from '../../../platform/server/testing.ts'
import type { Move } from '../move.ts'
import { noteMove } from './note-move.ts'

/** Something somebody of the house means to do. */
export async function givenMove(house: House, name: string, title: string): Promise<Move> {
  const said = { title, organisation: null, plannedOn: null, note: null }
  return house.as(name, noteMove, { ...said, kind: 'call', occupationCode: null })
}
