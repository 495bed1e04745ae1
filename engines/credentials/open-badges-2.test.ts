import { describe, expect, it } from 'vitest'
import { readOpenBadge2 } from './open-badges-2.ts'

const assertion = {
  '@context': 'https://w3id.org/openbadges/v2',
  id: 'https://a.test/assertions/1',
  type: 'Assertion',
  recipient: { type: 'email', hashed: true, salt: 'sel', identity: 'sha256$ab' },
  issuedOn: '2019-05-01T00:00:00Z',
  badge: 'https://a.test/badges/1',
  verification: { type: 'HostedBadge' },
  evidence: [{ narrative: 'Vu' }, 'https://a.test/preuve'],
}
const badge = {
  id: 'https://a.test/badges/1',
  type: 'BadgeClass',
  name: 'Accueillir',
  description: 'Vous savez accueillir.',
  image: 'https://a.test/1.png',
  criteria: { narrative: 'Trois fois.' },
  issuer: { id: 'https://a.test/', type: 'Issuer', name: 'La Régie', email: 'r@a.test' },
}

describe('a badge of Open Badges 2', () => {
  it('is described once its parts are there, and says which are missing before', () => {
    expect(readOpenBadge2(assertion)).toMatchObject({
      name: undefined,
      missing: ['https://a.test/badges/1'],
    })
    expect(readOpenBadge2(assertion, new Map([[badge.id, badge]]))).toMatchObject({
      name: 'Accueillir',
      image: 'https://a.test/1.png',
      criteria: { narrative: 'Trois fois.' },
      issuer: { id: 'https://a.test/', name: 'La Régie' },
      recipient: { type: 'email', isHashed: true, salt: 'sel' },
      evidence: [{ narrative: 'Vu' }, { id: 'https://a.test/preuve' }],
      verification: 'hosted',
      isRevoked: false,
      missing: [],
    })
  })

  it('is refused when it is no assertion', () => {
    expect(() => readOpenBadge2(badge)).toThrow('not_open_badges_2')
  })
})
