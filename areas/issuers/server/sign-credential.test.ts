import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { isObject } from '../../../engines/credentials/json.ts'
import { verifyCredential } from '../../../engines/credentials/verify/verify-credential.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { ensureIssuer } from './ensure-issuer.ts'
import { outsideOf } from './outside-of.ts'
import { signCredential } from './sign-credential.ts'
import { signMany } from './sign-many.ts'
import { takeStatusPlace, takeStatusPlaces } from './take-status-place.ts'
import { atWork, badgeOf, givenRegie } from './testing.ts'
import { withdrawStatus } from './withdraw-status.ts'

const house = givenHouse()

describe('signing in the name of an issuer', () => {
  it('gives an organisation one name and one key, and finds them again under a new title', async () => {
    const regie = await givenRegie(house)
    expect(regie.did).toBe('did:web:sillage.test:o:regie-des-lilas')
    const ask = {
      kind: 'organisation',
      id: regie.id,
      slug: 'regie-des-lilas',
      profile: { name: 'Régie' },
    } as const
    expect(await ensureIssuer(atWork(house), ask)).toMatchObject({
      did: regie.did,
      profile: { id: regie.did, name: 'Régie' },
    })
    await expect(givenRegie(house)).rejects.toMatchObject({ code: 'issuers.pathTaken' })
  })
  it('signs a badge that our own verifier finds good, and refused once it is withdrawn', async () => {
    const ctx = atWork(house)
    const regie = await givenRegie(house)
    const place = await takeStatusPlace(ctx, 'award')
    const document = badgeOf(ctx, regie, place)
    const badge = await signCredential(ctx, { issuerId: regie.id, document })
    expect(await verifyCredential(badge, outsideOf(ctx))).toMatchObject({
      form: { answer: 'yes' },
      proof: { answer: 'yes' },
      status: { code: 'status_clear' },
      issuer: { answer: 'yes' },
    })
    await withdrawStatus(ctx, place)
    expect(await verifyCredential(badge, outsideOf(ctx))).toMatchObject({
      proof: { answer: 'yes' },
      status: { code: 'revoked' },
    })
  })
  it('signs no document of another issuer, or that breaks a rule, and then nothing of the lot', async () => {
    const ctx = atWork(house)
    const regie = await givenRegie(house)
    const other = await givenRegie(house, 'autre')
    const good = badgeOf(ctx, regie)
    const lot = (document: typeof good) =>
      signMany(
        ctx,
        [good, document].map((each) => ({ issuerId: regie.id, document: each })),
      )
    await expect(lot(badgeOf(ctx, other))).rejects.toMatchObject({ code: 'issuers.notTheIssuer' })
    await expect(lot({ ...good, credentialSubject: {} })).rejects.toMatchObject({
      code: 'issuers.malformed',
      facts: { why: 'vc_subject_empty', place: 1 },
    })
    const lines = await house.db.selectFrom('issuance_line').selectAll().execute()
    expect(lines).toEqual([])
  })
  it('gives two people who speak for themselves nothing in common', async () => {
    const ctx = atWork(house)
    const speak = async () => {
      const ask = { kind: 'self', id: crypto.randomUUID(), profile: { name: 'Lina' } } as const
      const issuer = await ensureIssuer(ctx, ask)
      return signCredential(ctx, { issuerId: issuer.id, document: badgeOf(ctx, issuer) })
    }
    const [one, two] = [await speak(), await speak()]
    const identifiers = (document: unknown) =>
      new Set(JSON.stringify(document).match(/[0-9a-f]{8}-[0-9a-f-]{27}|z6Mk\w+/g))
    const ofTwo = identifiers(two)
    expect([...identifiers(one)].filter((each) => ofTwo.has(each))).toEqual([])
    const issuers = await house.db.selectFrom('issuer').selectAll().execute()
    expect(JSON.stringify(issuers)).not.toContain('Lina')
  })
})

describe('places in lists of statuses', () => {
  it('never gives one twice, nor one that nobody has', async () => {
    const ctx = atWork(house)
    const places = await takeStatusPlaces(ctx, { kind: 'award', count: 3_000 })
    expect(new Set(places.map(({ list, index }) => `${list} ${index}`)).size).toBe(3_000)
    const list = await outsideOf(ctx).fetchStatusList(places[0]?.list ?? '')
    const regie = await givenRegie(house)
    const some = places.slice(0, 20).map((place) => badgeOf(ctx, regie, place))
    for (const badge of await signMany(
      ctx,
      some.map((document) => ({ issuerId: regie.id, document })),
    ))
      expect((await verifyCredential(badge, outsideOf(ctx))).status.code).toBe('status_clear')
    expect(isObject(list) && list.issuer).toBe('did:web:sillage.test')
  })
  it('begins another list when half of one is taken', async () => {
    const ctx = atWork(house)
    const first = await takeStatusPlace(ctx, 'award')
    await sql`insert into status_place (list_id, place)
      select id, generate_series(0, 70000) from status_list on conflict do nothing`.execute(
      house.db,
    )
    const places = await takeStatusPlaces(ctx, { kind: 'award', count: 50 })
    expect(places[0]?.list).toBe(first.list)
    expect(places.every(({ list, index }) => list !== first.list || index > 70_000)).toBe(true)
    expect((await takeStatusPlace(ctx, 'award')).list).not.toBe(first.list)
  })
})
