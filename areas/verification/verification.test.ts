import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../engines/credentials/verify/verdict.ts'
import type { Report } from '../../engines/credentials/verify/verify-credential.ts'
import { hostOf, saidOf, saidOfWord } from './sentences.ts'
import { shownCredential } from './shown-badge.ts'
import { QUESTIONS, type Question, summaryOf, toneOf } from './verification.ts'

const yes: Verdict = { answer: 'yes', code: 'signed' }
const good: Report = {
  form: yes,
  proof: yes,
  dates: yes,
  status: yes,
  issuer: yes,
  subject: { answer: 'unknown', code: 'subject_not_asked' },
  authorship: { answer: 'unknown', code: 'achievement_unreachable' },
  endorsements: [],
  credentials: [],
}
const reportWith = (question: Question, answer: Verdict['answer'], code = 'x'): Report => ({
  ...good,
  [question]: { answer, code },
})

describe('one sentence for several verdicts', () => {
  it('says nothing bad where nothing is known to be bad', () => {
    for (const question of QUESTIONS)
      expect(toneOf(summaryOf(reportWith(question, 'unknown')))).not.toBe('no')
  })
  it('never says good while form, signature, dates or status are not', () => {
    for (const question of ['form', 'proof', 'dates', 'status'] as const)
      for (const answer of ['no', 'unknown'] as const)
        expect(toneOf(summaryOf(reportWith(question, answer)))).not.toBe('yes')
  })
  it('leaves an issuer nobody knows without blame', () => {
    const report = reportWith('issuer', 'no', 'issuer_not_known')
    expect(summaryOf(report)).toBe('good')
    const shown = shownCredential({ issuer: { id: 'did:web:asso.test:o:pont', name: 'Le Pont' } })
    expect(saidOf({ report, shown }, 'issuer', undefined)).toEqual({
      tone: 'unknown',
      key: 'issuerNotKnown',
      facts: { host: 'asso.test/o/pont', name: 'Le Pont', day: '—' },
    })
  })
  it('believes no name that a signature does not bear out', () => {
    const report = {
      ...reportWith('proof', 'no'),
      issuer: { answer: 'yes' as const, code: 'issuer_known' },
    }
    const said = saidOf({ report, shown: shownCredential({}) }, 'issuer', undefined)
    expect([said.tone, said.key]).toEqual(['unknown', 'issuerUnproved'])
  })
  it('tells of somebody’s words first what is gravest', () => {
    const target: Verdict = { answer: 'no', code: 'endorses_something_else' }
    const report = reportWith('status', 'no', 'revoked')
    expect(saidOfWord({ id: undefined, target, report }).key).toBe('wordElsewhere')
    expect(saidOfWord({ id: undefined, target: yes, report }).key).toBe('wordWithdrawn')
  })
})

describe('what a badge says', () => {
  it('leads only where a browser may go, and shows only pictures that are in it', () => {
    const shown = shownCredential({
      issuer: { id: 'javascript:alert(1)', name: 'A\u202eB', url: 'javascript:alert(1)' },
      image: 'https://pisteur.test/1.png',
      evidence: [{ id: 'data:text/html,x', name: 'Un essai' }],
    })
    expect(shown.issuer).toEqual({ name: 'AB', address: undefined, note: undefined })
    expect([shown.picture, shown.evidence[0]?.address]).toEqual([undefined, undefined])
    expect(hostOf(shown.issuerId)).toBeUndefined()
  })
})
