import { describe, expect, it } from 'vitest'
import { react } from '../../../apps/worker/reactions.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { verifyCredential } from '../../../engines/credentials/verify/verify-credential.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { givenBadge } from '../../badges/server/testing.ts'
import { getBadgeVersion } from '../../badges/server/versions/get-badge-version.ts'
import { stopGrant } from '../../consent/server/stop-grant.ts'
import { givenGrant } from '../../consent/server/testing.ts'
import { outsideOf } from '../../issuers/server/outside-of.ts'
import { givenOrganisation } from '../../organisations/server/testing.ts'
import { ORIGIN } from '../../recommendations/server/testing.ts'
import { awardsGiven, withdrawAward } from './giving/awards-given.ts'
import { badgesForSelf, giveToSelf } from './giving/give-to-self.ts'
import { giveToWriter } from './giving/give-to-writer.ts'
import { sayMilestone } from './giving/reach-milestone.ts'
import { acceptAward } from './receiving/answer-award.ts'
import { myAwards } from './receiving/own-award.ts'
import { givenAward, givenBadgeToGive } from './testing.ts'

const house = givenHouse()
const atWork = () => ({
  ...house.ctx('visitor'),
  actor: { kind: 'task' as const, name: 'test' },
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
      code: 'awardRules.notTheseBadges',
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
