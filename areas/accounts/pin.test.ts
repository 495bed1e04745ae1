import { describe, expect, it } from 'vitest'
import { minutesToWait, readPin, restAfter } from './pin.ts'

const now = new Date('2026-11-21T09:00:00Z')

describe('the PIN', () => {
  it('is four digits or four pictures, nothing else', () => {
    expect(readPin('12 34')).toEqual({ kind: 'digits', signs: '1234' })
    expect(readPin('sun-sun-fish-key')).toEqual({ kind: 'pictures', signs: 'sun-sun-fish-key' })
    for (const typed of ['', '123', '12345', 'abcd', 'sun-tree-fish', 'sun-tree-fish-plane']) {
      expect(readPin(typed)).toBeUndefined()
    }
  })
  it('lets a person miss four times', () => {
    expect([1, 2, 3, 4].map((wrong) => restAfter(wrong, now))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
  it('makes the card rest longer each time it is attacked, a day at most', () => {
    const minutes = [5, 10, 15, 100].map((wrong) =>
      minutesToWait(restAfter(wrong, now) ?? null, now),
    )
    expect(minutes).toEqual([15, 30, 60, 1440])
  })
  it('forgets the rest when it is over', () => {
    expect(minutesToWait(new Date('2026-11-21T08:59:00Z'), now)).toBe(0)
    expect(minutesToWait(null, now)).toBe(0)
  })
})
