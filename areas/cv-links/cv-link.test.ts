import { describe, expect, it } from 'vitest'
import { endOf } from '../../platform/link-lifetime.ts'
import { afterWrongPin, minutesToWait, readPin } from './cv-link.ts'

const NOW = new Date('2026-11-21T09:00:00Z')

describe('the PIN of a link', () => {
  it('is four digits, whatever the spaces', () => {
    expect([' 48 21', '4821', '482', 'abcd', '48211', null].map(readPin)).toEqual([
      '4821',
      '4821',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
  it('makes the link rest after five wrong tries, and close after twenty', () => {
    expect(afterWrongPin({ wrongPins: 3 }, NOW)).toMatchObject({ waitsUntil: null, left: 1 })
    const fifth = afterWrongPin({ wrongPins: 4 }, NOW)
    expect(minutesToWait(fifth, NOW)).toBe(15)
    expect(fifth.stoppedAt).toBeNull()
    expect(afterWrongPin({ wrongPins: 19 }, NOW).stoppedAt).toEqual(NOW)
  })
})

describe('the life of a link', () => {
  it('is 7, 30 or 90 days', () => {
    expect(endOf('7', NOW).toISOString()).toBe('2026-11-28T09:00:00.000Z')
    expect(endOf('90', NOW).getTime() - NOW.getTime()).toBe(90 * 86_400_000)
  })
})
