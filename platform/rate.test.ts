import { describe, expect, it } from 'vitest'
import { rateLimiter } from './rate.ts'

const RATE = { burst: 3, perSecond: 1 }

describe('how fast a caller may ask', () => {
  it('lets a burst pass, then as many a second as said', () => {
    const { take } = rateLimiter()
    expect([0, 0, 0, 0].map(() => take('a', RATE, 0))).toEqual([0, 0, 0, 1])
    expect(take('a', RATE, 1_000)).toBe(0)
    expect(take('a', RATE, 1_000)).toBe(1)
  })

  it('counts each caller apart', () => {
    const { take } = rateLimiter()
    for (const _ of [1, 2, 3]) take('a', RATE, 0)
    expect(take('a', RATE, 0)).toBe(1)
    expect(take('b', RATE, 0)).toBe(0)
  })

  it('lets a costly request pass when nothing else was asked, and makes the next one wait for it', () => {
    const { take } = rateLimiter()
    expect(take('a', RATE, 0, 5)).toBe(0)
    expect(take('a', RATE, 1_000)).toBeGreaterThan(0)
  })
})
