import { describe, expect, it } from 'vitest'
import { companyOf, learnCompany, likeness } from './company.ts'
import { inverted, rowsOf } from './grams.ts'

const stemsOfLabel = rowsOf([[0], [0, 1], [2], [2]])
const contexts = rowsOf([[0, 1], [0], [2], [2, 3]])
const company = learnCompany(inverted(stemsOfLabel, 3), contexts, 4)

describe('the company of words', () => {
  it('points a text at labels that share a context and no word', () => {
    const expected = companyOf(company, [{ stem: 1, weight: 1 }])
    expect(likeness(company, contexts, expected, 0)).toBeGreaterThan(0)
    expect(likeness(company, contexts, expected, 2)).toBe(0)
  })
  it('says nothing of words it never met', () => {
    const expected = companyOf(company, [])
    expect(likeness(company, contexts, expected, 0)).toBe(0)
  })
})
