import { describe, expect, it } from 'vitest'
import { publicCount } from './public-count.ts'

describe('a public figure', () => {
  it('hides what fewer than eleven people did, however much they did', () => {
    expect([0, 1, 10].map((people) => publicCount({ count: 1000, people }))).toEqual([
      { kind: 'few' },
      { kind: 'few' },
      { kind: 'few' },
    ])
  })
  it('is rounded to five, so that one more person is not seen', () => {
    expect([11, 12, 13, 1002].map((count) => publicCount({ count, people: 11 }))).toEqual(
      [10, 10, 15, 1000].map((count) => ({ kind: 'about', count })),
    )
  })
})
