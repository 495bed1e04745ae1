import { describe, expect, it } from 'vitest'
import { linkFrom } from './exhibit.ts'
import { isOpen, type Opening, openingForm } from './opening.ts'
import { decisionOf, marksIn, mustBeWhole, reviewForm, type Verdict } from './review.ts'

const said = (...verdicts: Verdict[]) => verdicts.map((verdict) => ({ verdict }))

describe('what several reviews come to', () => {
  it('is given once enough people say yes, goes back as soon as something is missing', () => {
    expect(decisionOf(said('yes'), 2)).toBeNull()
    expect(decisionOf(said('yes', 'yes'), 2)).toBe('give')
    expect(decisionOf(said('yes', 'more'), 2)).toBe('return')
    expect(decisionOf(said('yes', 'more'), 1)).toBe('give')
  })
  it('is never declined by one voice where two must agree', () => {
    expect(decisionOf(said('no'), 2)).toBeNull()
    expect(decisionOf(said('no', 'yes'), 2)).toBeNull()
    expect(decisionOf(said('no', 'no'), 2)).toBe('decline')
  })
})

describe('a review', () => {
  const criteria = [{ id: 'a' }, { id: 'b' }]
  const whole = (typed: Record<string, string>) => {
    const form = reviewForm.parse({ verdict: 'yes', round: '1', ...typed })
    const { verdict, reason, overall } = form
    return mustBeWhole({ verdict, reason, words: overall, marks: marksIn(form, criteria) })
  }
  const refusedAt = (field: string) => expect.objectContaining({ field })
  it('says yes only when everything was seen', () => {
    expect(() => whole({ 'seen-1': 'yes', 'seen-2': 'yes' })).not.toThrow()
    expect(() => whole({ 'seen-1': 'yes' })).toThrow(refusedAt('seen-2'))
    expect(() => whole({ 'seen-1': 'yes', 'seen-2': 'more' })).toThrow(refusedAt('verdict'))
  })
  it('says what is missing where it is, and why not this time', () => {
    const more = { verdict: 'more', 'seen-1': 'yes', 'seen-2': 'more' }
    expect(() => whole(more)).toThrow(refusedAt('words-2'))
    expect(() => whole({ ...more, 'words-2': 'Où était-ce ?' })).not.toThrow()
    expect(() => whole({ verdict: 'no' })).toThrow(refusedAt('reason'))
    expect(() => whole({ verdict: 'no', reason: 'too-early' })).toThrow(refusedAt('overall'))
    expect(() => whole({ verdict: 'no', reason: 'too-early', overall: 'Bientôt.' })).not.toThrow()
  })
})

describe('what is typed', () => {
  it('opens a badge until the end of its last day in France', () => {
    const opening: Opening = {
      badgeId: '',
      organisationId: '',
      needed: 1,
      lasts: null,
      lastDay: '2026-12-01',
      openedAt: new Date(0),
      closedAt: null,
    }
    expect(isOpen(opening, new Date('2026-12-01T22:59:00Z'))).toBe(true)
    expect(isOpen(opening, new Date('2026-12-01T23:01:00Z'))).toBe(false)
    const day = (lastDay: string) => openingForm.safeParse({ needed: '1', lastDay }).success
    expect(['', '2026-12-01', '2026-02-30', 'demain'].map(day)).toEqual([true, true, false, false])
  })
  it('is a page of the web, or no link', () => {
    expect(linkFrom('fete.fr/affiche')).toBe('https://fete.fr/affiche')
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'https://a:b@fete.fr', 'mot', ''])
      expect(linkFrom(bad)).toBeNull()
  })
})
