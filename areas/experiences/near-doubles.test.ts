import { describe, expect, it } from 'vitest'
import { withoutNearDoubles } from './near-doubles.ts'

const three = [
  'Conseiller un client et encaisser',
  'Conseiller les clients',
  'Encaisser et rendre la monnaie',
].map((text) => ({ text }))
const texts = (some: { text: string }[]) => some.map(({ text }) => text)

describe('proposals that ask the same thing', () => {
  it('are asked once, by the best', () => {
    expect(texts(withoutNearDoubles(three))).toEqual([
      'Conseiller un client et encaisser',
      'Encaisser et rendre la monnaie',
    ])
    expect(texts(withoutNearDoubles(three.toReversed()))).toEqual([
      'Encaisser et rendre la monnaie',
      'Conseiller les clients',
    ])
  })
  it('are not asked when what was told says it already', () => {
    expect(texts(withoutNearDoubles(three, ['Conseiller et encaisser un client']))).toEqual([
      'Encaisser et rendre la monnaie',
    ])
  })
  it('stay when they only share a word', () => {
    const two = [{ text: 'Laver les sols' }, { text: 'Laver le linge' }]
    expect(withoutNearDoubles(two)).toEqual(two)
  })
})
