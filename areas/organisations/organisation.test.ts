import { describe, expect, it } from 'vitest'
import { mayActAs, wouldLackAdmin } from './member.ts'
import { organisationAsk, siteOf, stillVerified } from './organisation.ts'
import { isSiret, shownSiret } from './siret.ts'

const TYPED = { name: ' Le Pont ', kind: 'association', town: 'Limoges', postalCode: '87 000' }
const read = (more: Record<string, string>) => organisationAsk.safeParse({ ...TYPED, ...more })

describe('what an organisation says of itself', () => {
  it('is read as people write it', () => {
    expect(read({ siret: '732 829 320 00074', site: 'www.pont.test' }).data).toEqual({
      name: 'Le Pont',
      kind: 'association',
      about: null,
      town: 'Limoges',
      postalCode: '87000',
      site: 'https://www.pont.test/',
      siret: '73282932000074',
      isListed: false,
    })
  })

  it('is told in words when it cannot be', () => {
    for (const [field, typed, code] of [
      ['siret', '73282932000075', 'organisations.badSiret'],
      ['site', 'http://pont.test', 'organisations.badSite'],
      ['postalCode', '8700', 'organisations.badPostalCode'],
    ] as const)
      expect(read({ [field]: typed }).error?.issues).toMatchObject([
        { path: [field], message: code },
      ])
  })

  it('keeps only sites that are secure and named', () => {
    for (const typed of [
      'javascript:alert(1)',
      'https://me:pw@pont.test',
      'https://127.0.0.1',
      'https://localhost',
      'https://pont.test:8443',
      'ftp://pont.test',
      'deux mots',
      'https://',
    ])
      expect([typed, siteOf(typed)]).toEqual([typed, undefined])
    expect(siteOf('https://épicerie.test/à-propos')).toBe(
      'https://xn--picerie-9xa.test/%C3%A0-propos',
    )
  })
})

describe('a SIRET', () => {
  it('holds by the sum of Luhn, or by the rule of La Poste', () => {
    expect(isSiret('73282932000074')).toBe(true)
    expect(isSiret('35600000000048')).toBe(true)
    expect(isSiret('35600000009075')).toBe(true)
    expect(isSiret('35600000009076')).toBe(false)
    for (const odd of ['73282932000047', '7328293200007', '00000000000000', '7328293200007x'])
      expect([odd, isSiret(odd)]).toEqual([odd, false])
    expect(shownSiret('73282932000074')).toBe('732 829 320 00074')
  })
})

describe('what was verified', () => {
  const day = new Date('2026-11-20')
  const before = {
    id: 'o',
    slug: 'le-pont',
    name: 'Le Pont',
    kind: 'association',
    about: null,
    site: 'https://www.pont.test/',
    town: 'Limoges',
    postalCode: '87000',
    commune: null,
    siret: '73282932000074',
    isListed: true,
    createdAt: day,
    siretVerifiedAt: day,
    siteVerifiedAt: day,
  } as const

  it('stands while it is the same name, number and domain', () => {
    expect(stillVerified(before, { ...before, site: 'https://pont.test/nous' })).toEqual({
      siretVerifiedAt: day,
      siteVerifiedAt: day,
    })
    expect(stillVerified(before, { ...before, site: 'https://autre.test/', siret: null })).toEqual({
      siretVerifiedAt: null,
      siteVerifiedAt: null,
    })
  })

  it('goes with the name: nobody takes another’s', () => {
    expect(stillVerified(before, { ...before, name: 'La Mairie' })).toEqual({
      siretVerifiedAt: null,
      siteVerifiedAt: null,
    })
  })
})

describe('roles', () => {
  it('let an admin do everything, and keep writing and giving apart', () => {
    expect([mayActAs('admin', 'writer'), mayActAs('admin', 'giver')]).toEqual([true, true])
    expect([mayActAs('writer', 'giver'), mayActAs('giver', 'writer')]).toEqual([false, false])
    expect([mayActAs('writer', 'writer'), mayActAs('giver', 'admin')]).toEqual([true, false])
  })

  it('never leave an organisation without an admin', () => {
    const member = (professionalId: string, role: 'admin' | 'writer') => ({
      professionalId,
      role,
      name: professionalId,
      email: `${professionalId}@pont.test`,
      joinedAt: new Date(0),
    })
    const two = [member('nadia', 'admin'), member('karim', 'writer')]
    expect(wouldLackAdmin(two, 'nadia')).toBe(true)
    expect(wouldLackAdmin(two, 'karim')).toBe(false)
    expect(wouldLackAdmin([...two, member('lou', 'admin')], 'nadia')).toBe(false)
  })
})
