import { describe, expect, it } from 'vitest'
import { keptSince, keptUntil, RETENTION } from './retention.ts'

const day = (text: string) => new Date(`${text}T09:00:00Z`)

describe('how long things are kept', () => {
  it('counts months as people do: the last day stays the last day', () => {
    expect(keptUntil({ months: 3 }, day('2026-11-30'))).toEqual(day('2027-02-28'))
    expect(keptUntil({ months: 12 }, day('2028-02-29'))).toEqual(day('2029-02-28'))
    expect(keptSince(RETENTION.account, day('2026-11-21'))).toEqual(day('2024-11-21'))
  })
  it('counts days and hours as they are', () => {
    expect(keptUntil(RETENTION.erasure, day('2026-11-27'))).toEqual(day('2026-12-04'))
    expect(keptSince(RETENTION.shareCode, day('2026-11-27'))).toEqual(day('2026-11-26'))
  })
})
