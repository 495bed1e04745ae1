import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { react } from '../../../apps/worker/reactions.ts'
import { unbakePng } from '../../../engines/credentials/files/png.ts'
import { unbakeSvg } from '../../../engines/credentials/files/svg.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { verifyCredential } from '../../../engines/credentials/verify/verify-credential.ts'
import { verifyPresentation } from '../../../engines/credentials/verify/verify-presentation.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { givenGrant } from '../../consent/server/testing.ts'
import { outsideOf } from '../../issuers/server/outside-of.ts'
import { givenMember } from '../../organisations/server/testing.ts'
import { withdrawRecommendation } from '../../recommendations/server/withdraw-recommendation.ts'
import { findEndorsements } from './endorsing/endorsement-store.ts'
import { endorsementsOf } from './endorsing/endorsements-of.ts'
import { forgetPerson } from './forget-person.ts'
import { withdrawAward } from './giving/awards-given.ts'
import { giveBadge } from './giving/give-badge.ts'
import { remindOfBadges } from './giving/remind-of-badges.ts'
import { bakedPng, bakedSvg, withWords } from './papers/award-papers.ts'
import { readShown } from './read-shown.ts'
import {
  acceptAward,
  hideAward,
  refuseAward,
  sayAfterwards,
  showAward,
} from './receiving/answer-award.ts'
import { inSight, myAwards } from './receiving/own-award.ts'
import { forgetLapsedOffers } from './tasks.ts'
import { givenAward, givenBadgeToGive, givenOffer, givenWord } from './testing.ts'

const house = givenHouse()
const atWork = () => ({ ...house.ctx('visitor'), actor: { kind: 'task' as const, name: 'test' } })
const check = (credential: string | null) =>
  verifyCredential(readDocument(credential ?? ''), outsideOf(atWork()))

/** Random identifiers and keys: whatever two documents of one person could be tied by. */
const identifiersIn = (text: string | null) =>
  new Set((text ?? '').match(/urn:uuid:[0-9a-f-]{36}|:e:[0-9a-f-]{36}/g))

describe('giving a badge to one person', () => {
  it('sends one letter; what is taken is signed, theirs alone, and found good', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    const { personId } = await givenPerson(house, 'lina')
    const seen = 'Le marché de mai'
    const { award, token } = await givenOffer(house, { badgeSlug, seen })
    expect(await house.letters()).toMatchObject([
      { to: 'lina@rue.test', text: expect.stringContaining(seen) },
    ])
    const taken = await house.as('lina', acceptAward, { token })
    expect(taken).toMatchObject({ id: award.id, personId, status: 'accepted', sealedMail: null })
    expect(await check(taken.credential)).toMatchObject({
      form: { answer: 'yes' },
      proof: { answer: 'yes' },
      dates: { answer: 'yes' },
      status: { code: 'status_clear' },
      issuer: { answer: 'yes' },
    })
    for (const word of [seen, 'Lina', personId, award.id])
      expect(taken.credential).not.toContain(word)
    await expect(house.as('lina', acceptAward, { token })).rejects.toMatchObject({
      code: 'awards.offerTaken',
      status: 410,
    })
  })
  it('two badges of one person share no identifier', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    const other = await givenBadgeToGive(house, { name: 'Autre', organisation: 'Autre' })
    await givenPerson(house, 'lina')
    const one = await givenAward(house, 'lina', { badgeSlug })
    const two = await givenAward(house, 'lina', { badgeSlug: other.badgeSlug })
    const ofTwo = identifiersIn(two.credential)
    expect(ofTwo.size).toBe(2)
    expect([...identifiersIn(one.credential)].filter((each) => ofTwo.has(each))).toEqual([])
  })
  it('is for who shares with whoever gives, too; once, and only in the name of an organisation one gives for', async () => {
    const { badgeSlug, organisationId } = await givenBadgeToGive(house)
    const { personId } = await givenPerson(house, 'lina')
    const given = { badgeSlug, name: null, mail: null, seen: null, lasts: '2', origin: '' }
    const toLina = { ...given, who: `person-${personId}` }
    await expect(house.as('nadia', giveBadge, toLina)).rejects.toMatchObject({ status: 404 })
    await givenGrant(house, 'lina', 'nadia', ['card'])
    await givenMember(house, { id: organisationId }, 'karim', 'writer')
    await expect(house.as('karim', giveBadge, toLina)).rejects.toMatchObject({ status: 403 })
    const { id } = await house.as('nadia', giveBadge, toLina)
    expect(await house.letters()).toEqual([])
    await expect(house.as('nadia', giveBadge, toLina)).rejects.toMatchObject({ status: 409 })
    const [mine] = await house.as('lina', myAwards, undefined)
    expect(mine?.award.id).toBe(id)
    const { credential } = await house.as('lina', acceptAward, { awardId: id })
    expect(readDocument(credential ?? '').validUntil).toBe('2028-11-21T09:00:00Z')
  })
  it('waits ninety days with two reminders that open by the first address; none once it is taken', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    await givenPerson(house, 'lina')
    const { token } = await givenOffer(house, { badgeSlug })
    const { token: taken } = await givenOffer(house, { badgeSlug, mail: 'l@rue.test' })
    await house.as('lina', acceptAward, { token: taken })
    const given = house.now.getTime()
    const sent: number[] = []
    for (const day of [20, 22, 23, 76, 80, 91]) {
      house.now = new Date(given + day * 86_400_000)
      await remindOfBadges(atWork())
      sent.push((await house.letters()).length - 1)
    }
    expect(sent).toEqual([0, 1, 1, 2, 2, 2])
    expect((await house.letters()).at(-1)).toMatchObject({
      to: 'lina@rue.test',
      subject: expect.stringContaining('Un badge vous attend'),
      text: expect.stringContaining(`/badge-offert/${token}`),
    })
    const rows = await house.db.selectFrom('award').select(['status', 'sealed_token']).execute()
    expect(rows).toContainEqual({ status: 'accepted', sealed_token: null })
  })
  it('may be refused without an account; nothing is left but a digest, which goes after ninety days', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    const { award, token } = await givenOffer(house, { badgeSlug, seen: 'Vu' })
    await house.as('visitor', refuseAward, { token })
    const rows = await house.db.selectFrom('award').selectAll().execute()
    expect(rows).toMatchObject([
      { status: 'refused', credential: null, sealed_mail: null, seen: null },
    ])
    expect((await check(award.credential)).status.code).toBe('revoked')
    await expect(givenOffer(house, { badgeSlug })).rejects.toMatchObject({
      code: 'awards.alreadyGiven',
    })
    house.now = new Date(house.now.getTime() + 91 * 86_400_000)
    await forgetLapsedOffers(atWork())
    expect(await house.db.selectFrom('award').selectAll().execute()).toEqual([])
  })
})

describe('what becomes of a badge', () => {
  it('travels in pictures, is shown by a link that closes, and is withdrawn for everybody', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    await givenPerson(house, 'lina')
    const award = await givenAward(house, 'lina', { badgeSlug })
    const { version } = await inSight(house.ctx('lina'), award)
    const credential = award.credential ?? ''
    expect(unbakePng(await bakedPng(version, credential))).toBe(credential)
    expect(unbakeSvg(bakedSvg(version, credential))).toBe(credential)
    await house.as('lina', showAward, { awardId: award.id })
    const [mine] = await house.as('lina', myAwards, undefined)
    const token = house.ctx('lina').secrets.unseal(mine?.award.sealedShown ?? '')
    expect((await house.as('visitor', readShown, { token })).report.status.answer).toBe('yes')
    const taken = { givenId: award.id, reason: 'Une erreur' }
    await givenBadgeToGive(house, { by: 'karim', organisation: 'Ailleurs' })
    await expect(house.as('karim', withdrawAward, taken)).rejects.toMatchObject({ status: 404 })
    await house.as('nadia', withdrawAward, taken)
    const { report } = await house.as('visitor', readShown, { token })
    expect(report).toMatchObject({ proof: { answer: 'yes' }, status: { code: 'revoked' } })
    await house.as('lina', hideAward, { awardId: award.id })
    await expect(house.as('visitor', readShown, { token })).rejects.toMatchObject({ status: 404 })
  })
  it('carries words said later, each signed by somebody of its own; one taken back counts nowhere', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    await givenPerson(house, 'lina')
    const award = await givenAward(house, 'lina', { badgeSlug })
    const { withdrawKey } = await givenWord(house, 'lina', { awardId: award.id })
    expect(await endorsementsOf(house.ctx('lina'), award)).toEqual([])
    await react(atWork())
    const [word] = await endorsementsOf(house.ctx('lina'), award)
    const text = withWords(award.credential ?? '', [word?.credential ?? ''])
    expect(text).toContain('Je l’ai vue accueillir.')
    expect(text).not.toMatch(/fournil\.test|claire@/)
    const shown = async () => {
      const badge = readDocument(award.credential ?? '')
      const endorsements = [readDocument(word?.credential ?? '')]
      return verifyCredential(badge, outsideOf(atWork()), { endorsements })
    }
    expect((await shown()).endorsements).toMatchObject([
      {
        target: { code: 'target_exact' },
        report: { proof: { answer: 'yes' }, status: { code: 'status_clear' } },
      },
    ])
    const presented = await verifyPresentation(readDocument(text), outsideOf(atWork()))
    expect(presented.credentials.map(({ proof }) => proof.answer)).toEqual(['yes', 'yes'])

    await house.as('visitor', withdrawRecommendation, { key: withdrawKey })
    expect(await endorsementsOf(house.ctx('lina'), award)).toEqual([])
    await react(atWork())
    expect((await shown()).endorsements).toMatchObject([
      { report: { proof: { answer: 'yes' }, status: { code: 'revoked' } } },
    ])
    expect(await findEndorsements(house.db, { awardId: award.id })).toEqual([])
  })
  it('leaves nothing of an erased account but a bit, as the person wished it', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    const other = await givenBadgeToGive(house, { name: 'Autre', organisation: 'Autre' })
    const { personId } = await givenPerson(house, 'lina')
    const kept = await givenAward(house, 'lina', { badgeSlug })
    const ended = await givenAward(house, 'lina', {
      badgeSlug: other.badgeSlug,
      mail: 'l@rue.test',
    })
    await house.as('lina', sayAfterwards, { awardId: ended.id, ends: true })
    await givenWord(house, 'lina', { awardId: kept.id })
    await react(atWork())
    await house.as('lina', forgetPerson, { personId })
    for (const table of ['award', 'award_endorsement', 'status_place', 'issuance_line', 'issuer']) {
      const { rows } = await sql<{ line: string }>`
        select line::text as line from ${sql.table(table)} as line`.execute(house.db)
      const whole = JSON.stringify(rows)
      for (const trace of [
        personId,
        kept.id,
        'lina@rue',
        'accueillir',
        ...identifiersIn(kept.credential),
      ])
        expect([table, whole.includes(trace)]).toEqual([table, false])
    }
    expect((await check(kept.credential)).status.code).toBe('status_clear')
    expect((await check(ended.credential)).status.code).toBe('revoked')
  })
})
