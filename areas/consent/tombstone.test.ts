import { describe, expect, it } from 'vitest'
import { BadTombstones, inLines, type Tombstone, together, tombstonesIn } from './tombstone.ts'

const stone = (last: string, day: string): Tombstone => ({
  receipt: `019a0000-0000-7000-8000-00000000000${last}`,
  pseudonym: last.repeat(32),
  codeHash: null,
  askedAt: null,
  erasedAt: `${day}T09:00:00.000Z`,
})

describe('the list of erasures', () => {
  it('is read as it was written', () => {
    const all = [stone('1', '2026-11-01'), stone('2', '2026-11-02')]
    expect(tombstonesIn(inLines(all))).toEqual(all)
    expect(tombstonesIn('')).toEqual([])
  })
  it('refuses to be read in part: somebody would come back', () => {
    const text = inLines([stone('1', '2026-11-01')])
    expect(() => tombstonesIn(`${text}{"receipt":`)).toThrow(BadTombstones)
    expect(() => tombstonesIn(`${text}{"receipt":1}`)).toThrow('ligne 2')
  })
  it('keeps each once, in order, for its time', () => {
    const [old, one, two] = [
      stone('1', '2025-01-01'),
      stone('2', '2026-11-01'),
      stone('3', '2026-11-02'),
    ]
    expect(
      together(
        [
          [two, old],
          [two, one],
        ],
        new Date('2026-01-01'),
      ),
    ).toEqual([one, two])
  })
})
