import { describe, expect, it } from 'vitest'
import { checkCodeFrom, codeInAddress, readCheckCode } from './check.ts'
import { keptWords, sentencesIn } from './recognition.ts'

const WORDS =
  'Elle accueille. « Bonjour ! » dit-elle.\nJe ne dirais pas qu’elle est lente. Merci M. Morel.'

describe('a word somebody signed, shortened for one CV', () => {
  it('is cut between sentences, never inside one', () => {
    expect(sentencesIn(WORDS)).toEqual([
      'Elle accueille.',
      '« Bonjour ! » dit-elle.',
      'Je ne dirais pas qu’elle est lente.',
      'Merci M. Morel.',
    ])
  })
  it.each([
    [undefined, WORDS],
    [[0, 1, 2, 3], sentencesIn(WORDS).join(' ')],
    [[0], 'Elle accueille. […]'],
    [[1, 3], '[…] « Bonjour ! » dit-elle. […] Merci M. Morel.'],
    [[2, 0], 'Elle accueille. […] Je ne dirais pas qu’elle est lente. […]'],
    [[], null],
    [[9], null],
  ])('says where something was left out, in the order it was signed: %j', (kept, shown) => {
    expect(keptWords(WORDS, kept)).toBe(shown)
  })
  it('keeps every sentence a word holds, and adds nothing', () => {
    for (const words of [WORDS, '… ', 'Oui.Non', 'Bien !\n\n\nTrès bien ?  Oui…', '😀. 😀'])
      expect(sentencesIn(words).join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''))
  })
})

describe('the address of a CV on paper', () => {
  it('is read as hands copy it', () => {
    const code = checkCodeFrom(Uint8Array.from({ length: 12 }, (_, at) => at * 21))
    const address = codeInAddress(code)
    expect(address).toMatch(/^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$/)
    for (const typed of [address, address.toUpperCase(), address.replaceAll('-', ' ')])
      expect(readCheckCode(typed)).toBe(code)
    expect(readCheckCode(address.slice(1))).toBeUndefined()
  })
})
