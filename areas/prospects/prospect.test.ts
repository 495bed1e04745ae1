import { describe, expect, it } from 'vitest'
import { type Need, outlookOf, roughly, tagsOf, tensionOf, totalOf } from './prospect.ts'

describe('what is said of the future', () => {
  it('is rounder the larger it is, and never more exact than a projection', () => {
    expect([44, 987, 4_119, 14_403, -42].map(roughly)).toEqual([40, 990, 4_100, 14_000, -40])
  })
  it('tells many posts from very few, and from none', () => {
    expect([14_403, 44, 12, 0, -42].map(outlookOf)).toEqual(['many', 'few', 'few', 'none', 'none'])
  })
  it('reads the tension and the tags as they are written, and nothing into what is not', () => {
    expect(['1', '5', 'hors champ', 4, undefined].map(tensionOf)).toEqual([1, 5, null, null, null])
    expect(tagsOf({ ecology: 'Emploi Vert', digital: true, demographic: false })).toEqual([
      'green',
      'digital',
    ])
    expect(
      tagsOf({ ecology: 'Emploi stratégique pour la Transition écologique', demographic: true }),
    ).toEqual(['strategic', 'ageing'])
    expect(tagsOf({ ecology: 'Emploi Turquoise' })).toEqual([])
  })
})

describe('the total of a family', () => {
  // only what a total looks at
  const need = (toFill: number, isGrouped: boolean) => ({ figures: { toFill }, isGrouped }) as Need
  it('leaves out the regions where it is counted with others, and says how many are counted', () => {
    expect(totalOf([need(100, false), need(9_000, true), need(20, false)])).toEqual({
      toFill: 120,
      regions: 2,
      of: 3,
    })
    expect(totalOf([need(9_000, true)])).toBeUndefined()
  })
})
