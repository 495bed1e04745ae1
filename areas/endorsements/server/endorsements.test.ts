import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { endorsementsIn } from '../../../engines/credentials/verify/endorsements-in.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { verifyCredential } from '../../../engines/credentials/verify/verify-credential.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { achievementOf } from '../../badges/achievement.ts'
import { givenBadge, givenPartnerAt } from '../../badges/server/testing.ts'
import { sayAgreed } from '../../badges/server/together/say-agreed.ts'
import { beginNextVersion, publishBadge } from '../../badges/server/versions/publish-badge.ts'
import { outsideOf } from '../../issuers/server/outside-of.ts'
import { givenMember, givenOrganisation } from '../../organisations/server/testing.ts'
import { askToEndorse } from './asking/ask-to-endorse.ts'
import { asksOf, endorsementsBy } from './asking/asks-of.ts'
import { findEndorsements } from './endorsement-store.ts'
import { forgetPerson } from './forget-person.ts'
import {
  declineEndorsement,
  endorseNow,
  withdrawEndorsement,
} from './granting/grant-endorsement.ts'
import { declineByLetter, writeAnswer } from './letter/answer-letter.ts'
import { signByLetter, withdrawByLetter } from './letter/sign-by-letter.ts'
import { offerAfterPublishing } from './offer-after-publishing.ts'
import { endorsementsOfVersion } from './standing/standing.ts'
import { forgetLapsed } from './tasks.ts'
import {
  asTask,
  FRENCH,
  givenAsk,
  givenEndorsement,
  givenLetter,
  givenSignedLetter,
  givenTwoOrganisations,
  lastInLetter,
  targetOf,
  versionOf,
} from './testing.ts'

let ground: Awaited<ReturnType<typeof givenTwoOrganisations>>
const house = givenHouse(async (built) => {
  ground = await givenTwoOrganisations(built)
})

const check = (credential: string | null) =>
  verifyCredential(readDocument(credential ?? ''), outsideOf(asTask(house)))

const standing = async (badgeId = ground.badgeId, number = 1) =>
  endorsementsOfVersion(house.ctx('visitor'), await versionOf(house, badgeId, number))

/** What a badge of this version says of a word beside it. */
const targetIn = async (credential: string, number = 1) => {
  const achievement = achievementOf(
    await versionOf(house, ground.badgeId, number),
    'http://sillage.test',
  )
  const badge = { credentialSubject: { achievement } }
  return endorsementsIn(badge, [readDocument(credential)])[0]?.target.code
}

describe('an organisation endorses a badge', () => {
  it('when it is asked: signed in its name on the exact version, then taken back for everybody', async () => {
    const { badgeId, other } = ground
    const signed = await givenEndorsement(house, { badgeId, other })
    expect(await check(signed.credential)).toMatchObject({
      form: { answer: 'yes' },
      proof: { answer: 'yes' },
      status: { code: 'status_clear' },
      issuer: { answer: 'yes' },
    })
    const [shown] = await standing()
    expect(shown).toMatchObject({
      name: 'L’École du Rail',
      comment: 'Nous le regardons à l’embauche.',
      assurance: 'account',
      closeness: null,
    })
    expect(await targetIn(shown?.credential ?? '')).toBe('target_exact')
    const which = { organisationSlug: other.slug, endorsementId: signed.id }
    await expect(house.as('nadia', withdrawEndorsement, which)).rejects.toMatchObject({
      status: 404,
    })
    await house.as('karim', withdrawEndorsement, which)
    expect(await standing()).toEqual([])
    expect((await check(signed.credential)).status.code).toBe('revoked')
    const [left] = await findEndorsements(house.db, { badgeId })
    expect(left).toMatchObject({ status: 'withdrawn', credential: null, comment: null })
  })
  it('or says no without a reason; who asked is told no more, and nothing stays after thirty days', async () => {
    const { badgeId, other } = ground
    const { id: endorsementId } = await givenAsk(house, { badgeId, other })
    await expect(givenAsk(house, { badgeId, other })).rejects.toMatchObject({ status: 409 })
    const { received } = await house.as('karim', endorsementsBy, { organisationSlug: other.slug })
    expect(received).toMatchObject([{ one: { message: 'Vous recevez nos stagiaires.' } }])
    await house.as('karim', declineEndorsement, { organisationSlug: other.slug, endorsementId })
    const { asked } = await house.as('nadia', asksOf, { badgeId })
    expect(asked).toMatchObject([{ who: 'L’École du Rail', one: { status: 'declined' } }])
    house.now = new Date(house.now.getTime() + 31 * 86_400_000)
    await forgetLapsed(asTask(house))
    expect(await findEndorsements(house.db, { badgeId })).toEqual([])
  })
  it('of its own accord, by whoever runs it; never its own badge, and whoever speaks for both is told', async () => {
    const { badgeId, organisationId, other } = ground
    const target = await targetOf(house, badgeId)
    const say = (who: string, id: string) =>
      house.as(who, endorseNow, { target, organisationId: id, comment: null })
    await expect(say('nadia', organisationId)).rejects.toMatchObject({
      code: 'endorsements.notYourOwn',
    })
    await givenMember(house, other, 'lou', 'writer')
    await expect(say('lou', other.id)).rejects.toMatchObject({ status: 403 })
    await expect(say('nadia', other.id)).rejects.toMatchObject({ status: 404 })
    const sister = await givenOrganisation(house, { name: 'La petite sœur' })
    expect(await say('nadia', sister.id)).toMatchObject({ closeness: 'person' })
    const asked = await givenAsk(house, { badgeId, other })
    expect(await say('karim', other.id)).toMatchObject({ id: asked.id, status: 'granted' })
    await expect(say('karim', other.id)).rejects.toMatchObject({ status: 409 })
  })
  it('is asked by who writes the badge, and nobody else', async () => {
    const { badgeId, other, organisationId } = ground
    await givenMember(house, { id: organisationId }, 'lou', 'giver')
    await expect(givenAsk(house, { badgeId, other, by: 'lou' })).rejects.toMatchObject({
      status: 403,
    })
    await expect(givenAsk(house, { badgeId, other, by: 'karim' })).rejects.toMatchObject({
      status: 404,
    })
    const own = { id: organisationId, slug: '' }
    await expect(givenAsk(house, { badgeId, other: own })).rejects.toMatchObject({ status: 422 })
  })
})

describe('somebody elsewhere endorses a badge by letter', () => {
  it('with a code to the same address, which is in nothing that is signed; and takes it back alone', async () => {
    const { badgeId } = ground
    const { token } = await givenLetter(house, { badgeId })
    const sign = (code: string) =>
      house.as('visitor', signByLetter, { token, code, reading: FRENCH })
    await expect(sign('123456')).rejects.toMatchObject({ code: 'endorsementLetters.writeFirst' })
    const said = { name: 'S', role: 'R', organisation: null, comment: null, reading: FRENCH }
    await house.as('visitor', writeAnswer, { token, ...said })
    await expect(sign('12345')).rejects.toMatchObject({ code: 'endorsementLetters.wrongCode' })
    const { key } = await givenSignedLetter(house, { token })
    await expect(sign('123456')).rejects.toMatchObject({ status: 410 })
    const [shown] = await standing()
    expect(shown).toMatchObject({
      name: 'Sophie Martin',
      assurance: 'domain',
      belongsTo: 'Le Four',
    })
    expect(shown?.credential).not.toMatch(/four\.test|sophie@/)
    expect(await check(shown?.credential ?? '')).toMatchObject({ proof: { answer: 'yes' } })
    await house.as('visitor', withdrawByLetter, { key })
    expect(await standing()).toEqual([])
    expect((await check(shown?.credential ?? '')).status.code).toBe('revoked')
    const { rows } = await sql<{ line: string }>`
      select line::text as line from endorsement as line`.execute(house.db)
    expect(JSON.stringify(rows)).not.toContain('Sophie')
  })
  it('not from an address of the house itself; one that ends like theirs is told', async () => {
    const { badgeId } = ground
    await expect(givenLetter(house, { badgeId, mail: 'nadia@mission.test' })).rejects.toMatchObject(
      {
        code: 'endorsements.ownMail',
      },
    )
    const mail = 'autre@mission.test'
    const { token } = await givenLetter(house, { badgeId, mail })
    await givenSignedLetter(house, { token, mail })
    expect(await standing()).toMatchObject([{ closeness: 'domain' }])
  })
  it('or wants to be asked nothing more, by anybody', async () => {
    const { badgeId } = ground
    const { token } = await givenLetter(house, { badgeId })
    await house.as('visitor', declineByLetter, { token, forEver: true })
    await expect(givenLetter(house, { badgeId })).rejects.toMatchObject({
      code: 'endorsements.closedMailBox',
    })
  })
  it('never in the name of a person, who asks organisations that are here', async () => {
    await givenPerson(house, 'lina')
    const { badgeId } = await givenBadge(house, 'lina', { published: true })
    const asked = { thing: { badgeId }, message: null, reading: FRENCH } as const
    const byMail = { ...asked, to: 'mail', mail: 'x@four.test' } as const
    await expect(house.as('lina', askToEndorse, byMail)).rejects.toMatchObject({ status: 409 })
    const toHere = { ...asked, to: 'here', mail: null, organisationId: ground.other.id } as const
    expect(await house.as('lina', askToEndorse, toHere)).toMatchObject({ status: 'requested' })
  })
})

describe('a version is published', () => {
  it('asks again those who spoke for the former one, whose word stays with those who have it', async () => {
    const { badgeId, other } = ground
    const first = await givenEndorsement(house, { badgeId, other })
    const { token } = await givenLetter(house, { badgeId })
    await givenSignedLetter(house, { token })
    await house.as('nadia', beginNextVersion, { badgeId })
    await house.as('nadia', publishBadge, { badgeId })
    for (let told = 0; told < 2; told++)
      await offerAfterPublishing(asTask(house), { badgeId, number: 2 })
    const asked = (await findEndorsements(house.db, { badgeId, version: 2 })).map(
      ({ by, way, status }) => [by, way, status],
    )
    expect(asked.toSorted()).toEqual([
      ['letter', 'again', 'requested'],
      ['organisation', 'again', 'requested'],
    ])
    expect(await standing(badgeId, 2)).toEqual([])
    const target = await targetOf(house, badgeId)
    const again = { target, organisationId: other.id, comment: null }
    await house.as('karim', endorseNow, again)
    expect(await standing(badgeId, 1)).toHaveLength(2)
    expect(await standing(badgeId, 2)).toHaveLength(1)
    const former = (await findEndorsements(house.db, { badgeId })).find(({ id }) => id === first.id)
    expect(former?.status).toBe('superseded')
    expect((await check(first.credential)).status.code).toBe('status_clear')
    expect(await targetIn(first.credential ?? '', 2)).toBe('endorses_something_else')
  })
  it('offers to sign it to the partner who agreed with its very words, at the address they were written to', async () => {
    house.config.smtpUrl = 'smtp://127.0.0.1:1'
    await givenPerson(house, 'lina')
    const { badgeId } = await givenBadge(house, 'lina')
    const chair = await givenPartnerAt(house, 'lina', badgeId)
    await house.as('visitor', sayAgreed, { chair })
    await house.as('lina', publishBadge, { badgeId })
    await offerAfterPublishing(asTask(house), { badgeId, number: 1 })
    const token = await lastInLetter(house, 'sophie@four.test', /appui\/([\w-]+)/)
    await givenSignedLetter(house, { token })
    expect(await standing(badgeId)).toMatchObject([{ name: 'Sophie Martin' }])
    const kept = await house.db.selectFrom('badge_seat').select('sealed_mail').execute()
    expect(kept.every(({ sealed_mail }) => sealed_mail === null)).toBe(true)
    const { personId } = await versionOf(house, badgeId)
    const [shown] = await standing(badgeId)
    await house.as('lina', forgetPerson, { personId: personId ?? '' })
    expect((await check(shown?.credential ?? '')).status.code).toBe('revoked')
    expect(await findEndorsements(house.db, { badgeId })).toEqual([])
  })
})
