import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { inTransaction } from '../../../platform/server/db.ts'
import { withDb } from '../../../platform/server/make-context.ts'
import { givenHouse, type House } from '../../../platform/server/testing.ts'
import { openTestDatabase } from '../../../platform/server/testing-database.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { givenBadgeToGive } from '../../awards/server/testing.ts'
import { claimBadge } from './claim-badge.ts'
import { codesToGive, makeClaimLink, stopClaimLink } from './make-claim-link.ts'
import { givenClaimLink } from './testing.ts'

const house = givenHouse()
const door = openDoor(house)

describe('a badge to take by a link', () => {
  let opened: Awaited<ReturnType<typeof openTestDatabase>>
  beforeAll(async () => {
    opened = await openTestDatabase(house.config)
  })
  afterAll(() => opened.stop())

  it('the last one goes to one of the two who come at once; stopped, to nobody', async () => {
    // Two transactions that are really apart: a database of its own, which keeps what is written.
    const { db } = opened.connection
    const apart: House = {
      ...house,
      db,
      ctx: (who) => withDb(house.ctx(who), db),
      as: (who, verb, input) =>
        inTransaction(db, (inside) => verb(withDb(house.ctx(who), inside), input)),
    }
    const { badgeSlug } = await givenBadgeToGive(apart)
    for (const who of ['lina', 'omar', 'ines']) await givenPerson(apart, who)
    const { token } = await givenClaimLink(apart, { badgeSlug, quota: 2 })
    await apart.as('lina', claimBadge, { token })
    await expect(apart.as('lina', claimBadge, { token })).rejects.toMatchObject({ status: 409 })
    const both = await Promise.allSettled(
      ['omar', 'ines'].map((who) => apart.as(who, claimBadge, { token })),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'claimLinks.claimEmpty' },
    })
    const other = await givenClaimLink(apart, { badgeSlug })
    await apart.as('nadia', stopClaimLink, { claimId: other.link.id })
    await expect(apart.as('omar', claimBadge, { token: other.token })).rejects.toMatchObject({
      code: 'claimLinks.claimStopped',
    })
  })
})

describe('a window and codes', () => {
  it('opens on its first day, closes after its last one, and says so', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    await givenPerson(house, 'lina')
    const day = (after: number) =>
      new Date(house.now.getTime() + after * 86_400_000).toISOString().slice(0, 10)
    const asked = { badgeSlug, label: 'Atelier', quota: 2, byCodes: false }
    await expect(
      house.as('nadia', makeClaimLink, { ...asked, from: day(3), until: day(2) }),
    ).rejects.toMatchObject({ code: 'claimLinks.badDays' })
    const { token } = await givenClaimLink(house, { badgeSlug, from: day(2), until: day(3) })
    const claimed = () => house.as('lina', claimBadge, { token })
    await expect(claimed()).rejects.toMatchObject({ code: 'claimLinks.claimEarly', status: 409 })
    house.now = new Date(house.now.getTime() + 5 * 86_400_000)
    await expect(claimed()).rejects.toMatchObject({ code: 'claimLinks.claimOver', status: 410 })
    house.now = new Date(house.now.getTime() - 2 * 86_400_000)
    expect((await claimed()).way).toBe('link')
  })
  it('gives by codes that serve once each, however they are typed; the sheet holds those that are left', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    await givenPerson(house, 'lina')
    await givenPerson(house, 'omar')
    const { link, token, codes } = await givenClaimLink(house, {
      badgeSlug,
      quota: 3,
      byCodes: true,
    })
    const [first = '', second = ''] = codes
    expect(codes.map((code) => /^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}$/.test(code))).toEqual([
      true,
      true,
      true,
    ])
    await expect(house.as('lina', claimBadge, { token })).rejects.toMatchObject({ status: 410 })
    const typed = await door.post('/badge-a-prendre', { code: ` ${first.toLowerCase()} ` })
    expect(typed.headers.get('location')).toBe(`/badge-a-prendre/${first}`)
    expect((await door.post('/badge-a-prendre', { code: 'AAAA-AAAA-AAAA' })).status).toBe(422)
    await house.as('lina', claimBadge, { token: first })
    await expect(house.as('omar', claimBadge, { token: first })).rejects.toMatchObject({
      code: 'claimLinks.codeUsed',
    })
    const sheet = await door.get(`/pro/liens-de-badge/${link.id}/codes.pdf`, { as: 'nadia' })
    expect([sheet.status, (await sheet.text()).slice(0, 5)]).toEqual([200, '%PDF-'])
    const { codes: left } = await house.as('nadia', codesToGive, { claimId: link.id })
    expect(left).toEqual(codes.slice(1))
    await house.as('omar', claimBadge, { token: second })
  })
  it('is not lost while somebody comes in for the first time: the badge waits where they were', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    const { token } = await givenClaimLink(house, { badgeSlug })
    const claim = `/badge-a-prendre/${token}`
    const page = await (await door.get(claim)).text()
    const start = /href="(\/bienvenue[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(new URL(start, 'http://x.test').searchParams.get('retour')).toBe(claim)
    expect((await door.post(claim, {})).headers.get('location')).toBe(claim)
    let at = start
    let cookie = ''
    for (let step = 0; step < 6 && !at.startsWith(claim); step++) {
      const shown = await door.get(at, { cookie })
      const form = await shown.text()
      const key = /name="cle" value="([^"]*)"/.exec(form)?.[1] ?? ''
      const done = await door.post(at, { nickname: 'Lina', device: 'own', cle: key }, { cookie })
      const session = /(session=[^;]+)/.exec(done.headers.get('set-cookie') ?? '')?.[1]
      cookie = session ?? cookie
      at = done.headers.get('location') ?? ''
    }
    expect([at, cookie]).toEqual([claim, expect.stringContaining('session=')])
    const taken = await door.post(claim, {}, { cookie })
    expect(taken.headers.get('location')).toMatch(/^\/badges-recus\//)
  })
})
