import { beforeAll, describe, expect, it } from 'vitest'
import type { JsonObject } from '../json.ts'
import { everythingIssued, keyOf, outside, signingOf, statusList } from '../judges/issued.ts'
import { didKeyOf } from '../keys/did.ts'
import { signDocument } from '../proofs/integrity-proof.ts'
import { LIMITS, readDocument } from './limits.ts'
import type { Asked, Outside } from './verdict.ts'
import { verifyCredential } from './verify-credential.ts'
import { verifyPresentation } from './verify-presentation.ts'

type Issued = Awaited<ReturnType<typeof everythingIssued>>
let issued: Issued
let list: JsonObject = {}
beforeAll(async () => {
  issued = await everythingIssued()
  list = await statusList()
})

const verify = (document: JsonObject, changed: Partial<Outside> = {}, asked: Asked = {}) =>
  verifyCredential(document, outside(list, changed), asked)

describe('presentations and limits', () => {
  it('an unsigned presentation is unknown, a signed one answers a challenge', async () => {
    const world = outside(list)
    const plain = await verifyPresentation(issued.shown, world)
    expect(plain).toMatchObject({ form: { answer: 'yes' }, proof: { code: 'not_signed' } })
    expect(plain.credentials.map(({ proof }) => proof.answer)).toEqual(['yes', 'yes'])
    const holder = didKeyOf(keyOf(6).multikey)
    const asked = { challenge: 'abc', domain: 'sillage.test' }
    const signing = { ...signingOf(holder, 6), proofPurpose: 'authentication' as const, ...asked }
    const shown = await signDocument({ ...issued.shown, holder }, signing)
    expect((await verifyPresentation(shown, world, asked)).proof.code).toBe('signed')
    expect((await verifyPresentation(shown, world, { challenge: 'x' })).proof.code).toBe(
      'challenge_differs',
    )
  })

  it.each([
    ['too_large', `{"x":"${'a'.repeat(LIMITS.bytes)}"}`],
    ['not_json', '{'],
    ['not_a_document', '[]'],
    ['too_deep', `${'{"a":'.repeat(30)}1${'}'.repeat(30)}`],
  ])('refuses to read what is %s', (code, text) => {
    expect(() => readDocument(text)).toThrow(code)
  })

  it('stops at a thousand statements', async () => {
    const tag = Array.from({ length: 1100 }, (_, n) => `t${n}`)
    const long = {
      ...issued.badge,
      credentialSubject: {
        type: ['AchievementSubject'],
        achievement: { type: ['Achievement'], tag },
      },
    }
    expect((await verify(long)).proof).toMatchObject({
      answer: 'unknown',
      code: 'too_many_statements',
    })
  })
})
