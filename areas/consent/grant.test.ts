import { describe, expect, it } from 'vitest'
import { byDay, endedAt, isStanding, lastDay } from './grant.ts'
import {
  minutesLeft,
  readShareCode,
  restAfterWrong,
  shareCodeFrom,
  shownShareCode,
} from './share-code.ts'

const now = new Date('2026-11-21T09:00:00Z')
const later = new Date('2027-02-21T09:00:00Z')
const before = new Date('2026-10-21T09:00:00Z')

describe('a grant', () => {
  it('stands once confirmed, until its day or until it is stopped', () => {
    const given = { givenAt: before, endsAt: later, stoppedAt: null }
    expect(isStanding(given, now)).toBe(true)
    expect(isStanding({ ...given, givenAt: null, endsAt: null }, now)).toBe(false)
    expect(isStanding({ ...given, stoppedAt: now }, now)).toBe(false)
    expect(isStanding(given, later)).toBe(false)
  })
  it('ends on the first of the two: its day, or the day it was stopped', () => {
    expect(endedAt({ endsAt: later, stoppedAt: null })).toEqual(later)
    expect(endedAt({ endsAt: later, stoppedAt: now })).toEqual(now)
    expect(endedAt({ endsAt: before, stoppedAt: now })).toEqual(before)
  })
  it('lasts three, six or twelve months', () => {
    expect(lastDay('3', now)).toEqual(later)
  })
})

describe('what was read', () => {
  it('is told once a day for each thing', () => {
    const reading = { professional: 'Nadia', scope: 'card' as const, at: now }
    expect(byDay([reading, reading, { ...reading, at: before }]).map(({ times }) => times)).toEqual(
      [2, 1],
    )
  })
})

describe('a share code', () => {
  it('is six consonants that no one confuses, in two groups', () => {
    const code = shareCodeFrom(Uint8Array.from({ length: 12 }, (_, place) => 255 - place * 17))
    expect(code).toMatch(/^[BCDFHJKLMNPRTVX]{6}$/)
    expect(shownShareCode('KTRPLM')).toBe('KTR · PLM')
  })
  it('is read however it is typed, and nothing else is', () => {
    expect(readShareCode(' ktr-plm ')).toBe('KTRPLM')
    expect(readShareCode('KTR · PLM')).toBe('KTRPLM')
    for (const typed of ['KTRPL', 'KTRPLMM', 'KTRPLA', "' or 1", '🙂']) {
      expect(readShareCode(typed)).toBeUndefined()
    }
  })
  it('makes the account rest after five wrong ones, longer each time', () => {
    expect(restAfterWrong(4, now)).toBeUndefined()
    expect(minutesLeft(restAfterWrong(5, now) ?? null, now)).toBe(15)
    expect(minutesLeft(restAfterWrong(10, now) ?? null, now)).toBe(30)
    expect(minutesLeft(now, now)).toBe(0)
  })
})
