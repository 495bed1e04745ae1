import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { react } from '../../../apps/worker/reactions.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { verifyCredential } from '../../../engines/credentials/verify/verify-credential.ts'
import { inTransaction } from '../../../platform/server/db.ts'
import { withDb } from '../../../platform/server/make-context.ts'
import { givenHouse, type House } from '../../../platform/server/testing.ts'
import { openTestDatabase } from '../../../platform/server/testing-database.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { givenBadge } from '../../badges/server/testing.ts'
import { getBadgeVersion } from '../../badges/server/versions/get-badge-version.ts'
import { stopGrant } from '../../consent/server/stop-grant.ts'
import { givenGrant } from '../../consent/server/testing.ts'
import { outsideOf } from '../../issuers/server/outside-of.ts'
import { givenOrganisation } from '../../organisations/server/testing.ts'
import { ORIGIN } from '../../recommendations/server/testing.ts'
import { readRoster } from '../roster.ts'
import { claimBadge } from './claiming/claim-badge.ts'
import { makeClaimLink, stopClaimLink } from './claiming/make-claim-link.ts'
import { awardsGiven, withdrawAward } from './giving/awards-given.ts'
import { giveByTable, previewTable } from './giving/give-by-table.ts'
import { badgesForSelf, giveToSelf } from './giving/give-to-self.ts'
import { giveToWriter } from './giving/give-to-writer.ts'
import { sayMilestone } from './giving/reach-milestone.ts'
import { acceptAward } from './receiving/answer-award.ts'
import { myAwards } from './receiving/own-award.ts'
import { givenAward, givenBadgeToGive, givenOffer } from './testing.ts'

const house = givenHouse()
const atWork = (at: House = house) => ({
  ...at.ctx('visitor'),
  actor: { kind: 'task' as const, name: 'test' },
})

/** A table of a thousand lines, one in fifty of which is wrong in one of three ways. */
function thousandLines(): string {
  const lines = Array.from({ length: 1_000 }, (_, at) => {
    if (at % 50 !== 7) return `Personne ${at};p${at}@liste.test`
    return [`Sans adresse ${at}`, `;p${at}@liste.test`, `Encore;P0@liste.test`][at % 3] ?? ''
  })
  return ['Nom;Adresse', ...lines].join('\r\n')
}

describe('a table of people', () => {
  it('is read as office programs write it, and says line by line what is wrong', () => {
    const typed =
      'nom,mail\n"Roussel, Lina",lina@rue.test\nbob@rue.test\tBob\n\nrien\nx;LINA@rue.test'
    expect(readRoster(typed)).toEqual({
      good: [
        { line: 2, name: 'Roussel, Lina', mail: 'lina@rue.test' },
        { line: 3, name: 'Bob', mail: 'bob@rue.test' },
      ],
      wrong: [
        { line: 5, typed: 'rien', why: 'noMail' },
        { line: 6, typed: 'x;LINA@rue.test', why: 'twice' },
      ],
    })
  })
  it('of a thousand lines gives to all who can be given, one letter each; asked again, to nobody', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    await givenOffer(house, { badgeSlug, mail: 'p1@liste.test' })
    const lines = thousandLines()
    const preview = await previewTable(house.ctx('nadia'), { badgeSlug, lines })
    expect([preview.good.length, preview.wrong.length, preview.already.length]).toEqual([
      979, 20, 1,
    ])
    const given = { badgeSlug, lines, seen: null, origin: 'http://sillage.test' }
    expect(await house.as('nadia', giveByTable, given)).toEqual({ count: 979 })
    expect(await house.letters()).toHaveLength(980)
    const rows = await house.db.selectFrom('award').select(['credential', 'status_index']).execute()
    expect(new Set(rows.map(({ status_index }) => status_index)).size).toBe(980)
    const some = readDocument(rows.at(-1)?.credential ?? '')
    expect((await verifyCredential(some, outsideOf(atWork()))).proof.answer).toBe('yes')
    await expect(house.as('nadia', giveByTable, given)).rejects.toMatchObject({
      code: 'giving.emptyRoster',
    })
  })
})

describe('a badge Lina wrote with Nadia', () => {
  it('is given to her by Nadia’s organisation, once, under its own signature; nobody else may give it', async () => {
    await givenPerson(house, 'lina')
    const { id: organisationId } = await givenOrganisation(house, { by: 'nadia' })
    await givenOrganisation(house, { by: 'karim', name: 'Une autre' })
    const { grantId } = await givenGrant(house, 'lina', 'nadia', ['card'])
    const { badgeId } = await givenBadge(house, 'lina', { counsellor: 'nadia', published: true })
    await house.as('lina', giveToSelf, { slug: badgeId })
    const seen = 'Au marché de mai'
    const given = { badgeSlug: badgeId, organisationId, seen, lasts: null, origin: ORIGIN }
    for (const [who, status] of [
      ['karim', 404],
      ['lina', 403],
    ] as const)
      await expect(house.as(who, giveToWriter, given)).rejects.toMatchObject({ status })
    const { id: awardId } = await house.as('nadia', giveToWriter, given)
    await expect(house.as('nadia', giveToWriter, given)).rejects.toMatchObject({ status: 409 })
    const { credential } = await house.as('lina', acceptAward, { awardId })
    const report = await verifyCredential(readDocument(credential ?? ''), outsideOf(atWork()))
    expect([report.proof.answer, report.issuer.answer]).toEqual(['yes', 'yes'])

    const register = { badgeSlug: badgeId, page: 1 }
    const { awards, total } = await awardsGiven(house.ctx('nadia'), register)
    expect([awards.map(({ id }) => id), total]).toEqual([[awardId], 1])
    await expect(awardsGiven(house.ctx('karim'), register)).rejects.toMatchObject({ status: 404 })
    await house.as('lina', stopGrant, { grantId })
    await expect(house.as('nadia', giveToWriter, given)).rejects.toMatchObject({ status: 404 })
    // what was given in the name of an organisation stays its to withdraw
    await house.as('nadia', withdrawAward, { givenId: awardId, reason: 'Par erreur' })
  })
})

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
    const asked = { badgeSlug, label: 'Atelier', quota: 2, days: '1' }
    const link = await apart.as('nadia', makeClaimLink, asked)
    const token = apart.ctx('nadia').secrets.unseal(link.sealedToken)
    await apart.as('lina', claimBadge, { token })
    await expect(apart.as('lina', claimBadge, { token })).rejects.toMatchObject({ status: 409 })
    const both = await Promise.allSettled(
      ['omar', 'ines'].map((who) => apart.as(who, claimBadge, { token })),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'claims.closed' },
    })
    const other = await apart.as('nadia', makeClaimLink, asked)
    await apart.as('nadia', stopClaimLink, { claimId: other.id })
    const closed = apart.ctx('nadia').secrets.unseal(other.sealedToken)
    await expect(apart.as('omar', claimBadge, { token: closed })).rejects.toMatchObject({
      status: 410,
    })
  })
})

describe('badges that come by themselves, and those one gives oneself', () => {
  it('offers a badge to whoever has enough of the others, once, and says that it came by itself', async () => {
    const first = await givenBadgeToGive(house)
    const second = await givenBadgeToGive(house, {
      name: 'Deux',
      organisationId: first.organisationId,
    })
    const whole = await givenBadgeToGive(house, {
      name: 'Tout',
      organisationId: first.organisationId,
    })
    await givenPerson(house, 'lina')
    const partOf = async (badgeSlug: string) =>
      (await getBadgeVersion(house.ctx('visitor'), badgeSlug)).badgeId
    const parts = [await partOf(first.badgeSlug), await partOf(second.badgeSlug)]
    const rule = { badgeSlug: whole.badgeSlug, parts, needed: 2 }
    await expect(house.as('nadia', sayMilestone, { ...rule, needed: 3 })).rejects.toMatchObject({
      code: 'claims.notTheseBadges',
    })
    await house.as('nadia', sayMilestone, rule)
    await givenAward(house, 'lina', { badgeSlug: first.badgeSlug })
    await react(atWork())
    expect(await house.as('lina', myAwards, undefined)).toHaveLength(1)
    await givenAward(house, 'lina', { badgeSlug: second.badgeSlug })
    await react(atWork())
    await react(atWork())
    const [come, ...others] = await house.as('lina', myAwards, undefined)
    expect([come?.award.way, come?.award.status, others.length]).toEqual([
      'milestone',
      'offered',
      2,
    ])
    await house.as('lina', acceptAward, { awardId: come?.award.id ?? '' })
  })
  it('signs under the person’s own word the badge they wrote, which no list of known issuers knows', async () => {
    await givenPerson(house, 'lina')
    await givenPerson(house, 'omar')
    await givenBadge(house, 'lina', { published: true })
    const [own] = await house.as('lina', badgesForSelf, undefined)
    const slug = own?.slug ?? ''
    await expect(house.as('omar', giveToSelf, { slug })).rejects.toMatchObject({ status: 403 })
    const { credential } = await house.as('lina', giveToSelf, { slug })
    await expect(house.as('lina', giveToSelf, { slug })).rejects.toMatchObject({ status: 409 })
    const report = await verifyCredential(readDocument(credential ?? ''), outsideOf(atWork()))
    expect([report.proof.answer, report.issuer.answer]).toEqual(['yes', 'no'])
    expect(await house.as('lina', badgesForSelf, undefined)).toEqual([])
  })
})
