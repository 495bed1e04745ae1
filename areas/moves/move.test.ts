import { describe, expect, it } from 'vitest'
import {
  canBeTold,
  inOrderDone,
  inOrderToDo,
  isWaiting,
  type Move,
  readDay,
  readDayDone,
} from './move.ts'

const move = (said: Partial<Move>): Move => ({
  id: 'a',
  personId: 'p',
  kind: 'call',
  title: 'Appeler',
  organisation: null,
  occupationCode: null,
  plannedOn: null,
  doneOn: null,
  result: null,
  note: null,
  experienceId: null,
  createdAt: new Date('2026-11-01'),
  ...said,
})

describe('a day typed by hand', () => {
  it('may be left out, and must exist', () => {
    expect(readDay(null, 'plannedOn')).toBeNull()
    expect(readDay('2028-02-29', 'plannedOn')).toBe('2028-02-29')
    for (const wrong of ['2027-02-29', '29/02/2028', '2026-13-01', '0026-01-01', 'demain'])
      expect(() => readDay(wrong, 'plannedOn')).toThrow()
  })
  it('is today when a thing done has none, and never tomorrow', () => {
    expect(readDayDone(null, '2026-11-21')).toBe('2026-11-21')
    expect(() => readDayDone('2026-11-22', '2026-11-21')).toThrow()
  })
})

describe('the list', () => {
  it('puts first what comes first, and last what has no day', () => {
    const list = [
      move({ id: 'sans' }),
      move({ id: 'tard', plannedOn: '2026-12-10' }),
      move({ id: 'tot', plannedOn: '2026-12-01' }),
      move({ id: 'fait', doneOn: '2026-11-01' }),
    ]
    expect(inOrderToDo(list).map(({ id }) => id)).toEqual(['tot', 'tard', 'sans'])
  })
  it('puts first what was done last', () => {
    const list = [move({ id: 'a', doneOn: '2026-10-01' }), move({ id: 'b', doneOn: '2026-11-01' })]
    expect(inOrderDone(list).map(({ id }) => id)).toEqual(['b', 'a'])
  })
  it('asks about what should be done by now, not about what is for today', () => {
    expect(isWaiting(move({ plannedOn: '2026-11-20' }), '2026-11-21')).toBe(true)
    expect(isWaiting(move({ plannedOn: '2026-11-21' }), '2026-11-21')).toBe(false)
    expect(isWaiting(move({ plannedOn: '2026-11-20', doneOn: '2026-11-20' }), '2026-11-21')).toBe(
      false,
    )
  })
  it('lets an immersion be told once it is done, and once only', () => {
    const lived = move({ kind: 'immersion', doneOn: '2026-11-20' })
    expect(canBeTold(lived)).toBe(true)
    expect(canBeTold({ ...lived, doneOn: null })).toBe(false)
    expect(canBeTold({ ...lived, experienceId: 'e' })).toBe(false)
    expect(canBeTold({ ...lived, kind: 'call' })).toBe(false)
  })
})
