import { describe, expect, it } from 'vitest'
import { inactiveStep } from './erasure.ts'

const seen = new Date('2024-11-21T09:00:00Z')
const due = new Date('2026-11-21T09:00:00Z')
const daysAgo = (days: number) => new Date(due.getTime() - days * 24 * 3600 * 1000)

describe('an account nobody opens', () => {
  it('is warned sixty, thirty and seven days before its two years, once each, then erased', () => {
    const warned: { daysBefore: number; at: Date }[] = []
    const told: string[] = []
    for (let days = 70; days >= -2; days--) {
      const step = inactiveStep(seen, warned, daysAgo(days))
      if (step === 'nothing') continue
      told.push(step === 'erase' ? `erased at ${days}` : `warned at ${days}`)
      if (step === 'erase') break
      warned.push({ daysBefore: step.warn, at: daysAgo(days) })
    }
    expect(told).toEqual(['warned at 60', 'warned at 30', 'warned at 7', 'erased at 0'])
  })
  it('starts again after a visit: older warnings do not count', () => {
    const old = [60, 30, 7].map((days) => ({ daysBefore: days, at: new Date('2024-11-01') }))
    expect(inactiveStep(seen, old, daysAgo(60))).toEqual({ warn: 60 })
    expect(inactiveStep(seen, old, daysAgo(0))).toEqual({ warn: 7 })
  })
  it('is never erased without a last warning that had its seven days', () => {
    expect(inactiveStep(seen, [], daysAgo(-300))).toEqual({ warn: 7 })
    const late = [{ daysBefore: 7, at: daysAgo(-300) }]
    expect(inactiveStep(seen, late, daysAgo(-306))).toBe('nothing')
    expect(inactiveStep(seen, late, daysAgo(-307))).toBe('erase')
  })
})
