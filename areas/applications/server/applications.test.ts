import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { verifyCredential } from '../../../engines/credentials/verify/verify-credential.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenMail, givenPerson } from '../../accounts/server/testing.ts'
import { acceptAward } from '../../awards/server/receiving/answer-award.ts'
import { myAwards } from '../../awards/server/receiving/own-award.ts'
import { sayAgeBand } from '../../consent/server/say-age-band.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { outsideOf } from '../../issuers/server/outside-of.ts'
import { givenMember } from '../../organisations/server/testing.ts'
import { FRENCH, givenRecommendation, ORIGIN } from '../../recommendations/server/testing.ts'
import { withdrawRecommendation } from '../../recommendations/server/withdraw-recommendation.ts'
import { acceptedOf } from './accepted-of.ts'
import { showThings } from './asking/add-exhibit.ts'
import { answerCriterion } from './asking/answer-criterion.ts'
import { beginApplication } from './asking/begin-application.ts'
import { myApplication } from './asking/own-application.ts'
import { sendApplication } from './asking/send-application.ts'
import { takeBack, withdrawApplication } from './asking/withdraw-application.ts'
import { inviteReviewer, thankReviewer } from './opening/invite-reviewer.ts'
import { closeBadge, openBadge } from './opening/open-badge.ts'
import { openLetter, sendReviewCode, typeReviewCode } from './reviewing/open-letter.ts'
import { applicationsToReview, applicationToReview } from './reviewing/to-review.ts'
import { followApplications, forgetLeft } from './tasks.ts'
import {
  givenDraft,
  givenOpening,
  givenReview,
  givenReviewer,
  givenSent,
  sending,
} from './testing.ts'

let badgeSlug = ''
let organisationId = ''
const house = givenHouse(async (ready) => {
  const given = await givenOpening(ready, { needed: '2' })
  badgeSlug = given.badgeSlug
  organisationId = given.organisationId
  await givenPerson(ready, 'lina')
  await givenMail(ready, 'lina', 'lina@rue.test')
})
const atWork = () => ({ ...house.ctx('visitor'), actor: { kind: 'task' as const, name: 'test' } })
const later = (days: number) => {
  house.now = new Date(house.now.getTime() + days * 86_400_000)
}
const lettersTo = async (to: string) => (await house.letters()).filter((one) => one.to === to)
const mine = (applicationId: string) => house.as('lina', myApplication, { applicationId })
const waiting = async (who: string) =>
  (await house.as(who, applicationsToReview, undefined)).waiting

describe('asking for a badge', () => {
  it('is read by two people of whom one came by a letter, completed, then given and taken', async () => {
    const seat = await givenReviewer(house, { badgeSlug })
    const { id } = await givenSent(house, 'lina', { badgeSlug })
    expect((await lettersTo('sophie@four.test')).at(-1)?.text).toContain('/relecture/')
    expect((await lettersTo('nadia@mission.test')).at(-1)?.text).toContain(`/pro/demandes/${id}`)
    await givenReview(house, 'nadia', { reviewedId: id, verdict: 'yes' })
    // what one said is not told while the other still reads
    expect((await mine(id)).reviews).toEqual([])
    await givenReview(house, 'visitor', { reviewedId: id, verdict: 'more', seat })
    const back = await mine(id)
    expect(back).toMatchObject({ application: { status: 'returned' }, rounds: [{ number: 1 }] })
    expect(new Set(back.reviews.map(({ name, verdict }) => `${name}: ${verdict}`))).toEqual(
      new Set(['nadia: yes', 'Sophie Duval: more']),
    )
    expect((await lettersTo('lina@rue.test')).at(-1)?.text).toContain('il manque encore')
    expect(await waiting('nadia')).toEqual([])
    const again = () => house.as('lina', sendApplication, sending(id))
    await expect(again()).rejects.toMatchObject({ code: 'applications.changeFirst' })
    later(1)
    const words = 'Samedi, au marché : je dis bonjour.'
    await house.as('lina', answerCriterion, { applicationId: id, place: '1', words })
    await again()
    // pressed twice, it is sent once
    expect((await again()).round).toBe(2)
    await givenReview(house, 'nadia', { reviewedId: id, verdict: 'yes', round: '2' })
    await givenReview(house, 'visitor', { reviewedId: id, verdict: 'yes', round: '2', seat })
    const [award] = await house.as('lina', myAwards, undefined)
    expect(award?.award).toMatchObject({ way: 'application', status: 'offered' })
    expect(await mine(id)).toMatchObject({
      application: { status: 'given', awardId: award?.award.id },
      rounds: [{ outcome: 'given' }, { outcome: 'returned' }],
    })
    const taken = await house.as('lina', acceptAward, { awardId: award?.award.id ?? '' })
    for (const word of [words, 'Lina', id]) expect(taken.credential).not.toContain(word)
    expect(await house.as('lina', acceptedOf, undefined)).toMatchObject([{ words, seenBy: 2 }])
  })

  it('puts the person’s own words in the badge only when they ask, and the badge is found good', async () => {
    const other = await givenOpening(house, { name: 'Ranger', organisation: 'Autre' })
    const draft = await givenDraft(house, 'lina', {
      badgeSlug: other.badgeSlug,
      words: 'Je range.',
    })
    await house.as('lina', sendApplication, { ...sending(draft.id), tells: true })
    await givenReview(house, 'nadia', { reviewedId: draft.id, verdict: 'yes' })
    const [award] = await house.as('lina', myAwards, undefined)
    const document = readDocument(award?.award.credential ?? '')
    expect(document.credentialSubject).toMatchObject({
      narrative: 'Sait accueillir une personne : Je range.',
    })
    expect(await verifyCredential(document, outsideOf(atWork()))).toMatchObject({
      form: { answer: 'yes' },
      proof: { answer: 'yes' },
    })
  })

  it('is declined kindly by as many as must agree, and may be asked again once something changed', async () => {
    await givenMember(house, { id: organisationId }, 'karim', 'giver')
    const { id } = await givenSent(house, 'lina', { badgeSlug })
    await givenReview(house, 'nadia', { reviewedId: id, verdict: 'no' })
    expect((await mine(id)).application.status).toBe('sent')
    await givenReview(house, 'karim', { reviewedId: id, verdict: 'no' })
    expect(await mine(id)).toMatchObject({ application: { status: 'declined' } })
    expect((await lettersTo('lina@rue.test')).at(-1)?.text).toContain('reste à vous')
    later(1)
    await house.as('lina', answerCriterion, { applicationId: id, place: '1', words: 'Autrement.' })
    expect((await house.as('lina', sendApplication, sending(id))).status).toBe('sent')
  })

  it('keeps what is being read still; taken back, nobody reads it; withdrawn, nothing of it is left', async () => {
    const { id } = await givenSent(house, 'lina', { badgeSlug })
    const change = { applicationId: id, place: '1', words: 'Autre' }
    await expect(house.as('lina', answerCriterion, change)).rejects.toMatchObject({ status: 409 })
    await house.as('lina', takeBack, { applicationId: id })
    expect(await waiting('nadia')).toEqual([])
    expect((await house.letters()).filter(({ text }) => text.includes(id))).toEqual([])
    await house.as('lina', sendApplication, sending(id))
    await givenReview(house, 'nadia', { reviewedId: id, verdict: 'yes', round: '2' })
    await house.as('lina', withdrawApplication, { applicationId: id })
    await expect(mine(id)).rejects.toMatchObject({ status: 404 })
    for (const part of ['application_answer', 'application_review'] as const)
      expect(await house.db.selectFrom(part).selectAll().execute()).toEqual([])
    // withdrawing does not begin the count of letters again
    const begun = await house.as('lina', beginApplication, { slug: badgeSlug })
    expect(begun).toMatchObject({ status: 'draft', round: 2 })
    await house.as('lina', withdrawApplication, { applicationId: begun.id })
    later(2)
    await forgetLeft(atWork())
    expect(await house.db.selectFrom('application').selectAll().execute()).toEqual([])
  })

  it('shows what the person has, as it is today: a word taken back is shown no more', async () => {
    await house.as('lina', sayAgeBand, { band: 'adult' })
    const { id: experienceId } = await givenExperience(house, 'lina', { title: 'Le marché' })
    const { askId, withdrawKey } = await givenRecommendation(house, 'lina', { experienceId })
    const draft = await givenDraft(house, 'lina', { badgeSlug })
    const pieces = [`word.${askId}`, `experience.${experienceId}`]
    const shown = { applicationId: draft.id, place: '1', pieces }
    await house.as('lina', showThings, shown)
    await givenPerson(house, 'omar')
    const notHis = { ...shown, applicationId: (await givenDraft(house, 'omar', { badgeSlug })).id }
    await expect(house.as('omar', showThings, notHis)).rejects.toMatchObject({ status: 422 })
    await house.as('lina', sendApplication, sending(draft.id))
    const kinds = async () => {
      const asked = { seat: 'account', reviewedId: draft.id } as const
      const { content } = await house.as('nadia', applicationToReview, asked)
      return content[0]?.exhibits.map(({ kind }) => kind).toSorted()
    }
    expect(await kinds()).toEqual(['experience', 'word'])
    await house.as('visitor', withdrawRecommendation, { key: withdrawKey })
    expect(await kinds()).toEqual(['experience'])
  })

  it('waits for nobody for ever: two reminders, then it goes back without a fault of theirs', async () => {
    const { id } = await givenSent(house, 'lina', { badgeSlug })
    const before = (await lettersTo('nadia@mission.test')).length
    for (const days of [10, 1, 10]) {
      later(days)
      await followApplications(atWork())
    }
    expect((await lettersTo('nadia@mission.test')).length).toBe(before + 2)
    later(10)
    await followApplications(atWork())
    expect(await mine(id)).toMatchObject({
      application: { status: 'returned' },
      rounds: [{ outcome: 'unread' }],
    })
    // as it is: nobody had read it
    expect((await house.as('lina', sendApplication, sending(id))).round).toBe(2)
    const draft = await givenOpening(house, { name: 'Autre', organisation: 'Autre' })
    await givenDraft(house, 'lina', draft)
    later(91)
    await forgetLeft(atWork())
    expect(await house.db.selectFrom('application').select('id').execute()).toEqual([{ id }])
  })
})

describe('who may ask, and who may read', () => {
  it('only while it is open, once, from fifteen, and complete', async () => {
    const begin = () => house.as('lina', beginApplication, { slug: badgeSlug })
    await house.as('lina', sayAgeBand, { band: 'under15' })
    await expect(begin()).rejects.toMatchObject({ code: 'applications.withReferent' })
    await house.as('lina', sayAgeBand, { band: 'adult' })
    const first = await begin()
    expect((await begin()).id).toBe(first.id)
    const send = () => house.as('lina', sendApplication, sending(first.id))
    await expect(send()).rejects.toMatchObject({ code: 'applications.notComplete' })
    await house.as('lina', answerCriterion, { applicationId: first.id, place: '1', words: 'Oui' })
    await house.as('nadia', closeBadge, { badgeSlug })
    await expect(send()).rejects.toMatchObject({ code: 'applications.notOpen' })
    const rules = { badgeSlug, needed: '1', lasts: null }
    const open = (lastDay: string) => house.as('nadia', openBadge, { ...rules, lastDay })
    await expect(open('2026-11-20')).rejects.toMatchObject({ field: 'lastDay' })
    await open('2026-11-21')
    later(1)
    await expect(send()).rejects.toMatchObject({ code: 'applications.notOpen' })
  })

  it('who gives for the organisation and nobody else; nobody their own', async () => {
    const { id } = await givenSent(house, 'lina', { badgeSlug })
    const read = (who: string) =>
      house.as(who, applicationToReview, { seat: 'account', reviewedId: id })
    await givenOpening(house, { by: 'karim', organisation: 'Ailleurs' })
    await expect(read('karim')).rejects.toMatchObject({ status: 404 })
    await givenMember(house, { id: organisationId }, 'karim', 'writer')
    await expect(read('karim')).rejects.toMatchObject({ status: 403 })
    const stale = { reviewedId: id, verdict: 'yes' as const, round: '3' }
    await expect(givenReview(house, 'nadia', stale)).rejects.toMatchObject({ status: 409 })
    // the address of the one who asks, among those who read
    const seat = await givenReviewer(house, { badgeSlug, mail: 'lina@rue.test' })
    const own = givenReview(house, 'visitor', { reviewedId: id, verdict: 'yes', seat })
    await expect(own).rejects.toMatchObject({ code: 'reviews.ownApplication' })
  })

  it('a letter opens nothing without its code, in the browser that typed it, and nothing once thanked', async () => {
    const { id } = await givenSent(house, 'lina', { badgeSlug })
    const seat = await givenReviewer(house, { badgeSlug })
    const read = (key: string | undefined) =>
      house.as('visitor', applicationToReview, { seat: { ...seat, key }, reviewedId: id })
    expect((await read(seat.key)).application.id).toBe(id)
    for (const key of [undefined, 'x'.repeat(43)])
      await expect(read(key)).rejects.toMatchObject({ status: 403 })
    const other = await givenOpening(house, { name: 'Autre', organisation: 'Autre' })
    const elsewhere = await givenSent(house, 'lina', { badgeSlug: other.badgeSlug })
    const beyond = { seat, reviewedId: elsewhere.id }
    await expect(house.as('visitor', applicationToReview, beyond)).rejects.toMatchObject({
      status: 404,
    })
    const letter = { token: seat.token, key: undefined }
    await house.as('visitor', sendReviewCode, { ...letter, reading: FRENCH })
    const tried = () => typeReviewCode(house.ctx('visitor'), { ...letter, code: '000 000' })
    for (const left of [4, 3, 2, 1])
      await expect(tried()).rejects.toMatchObject({ code: 'reviews.wrongCode', facts: { left } })
    for (let more = 0; more < 2; more++)
      await expect(tried()).rejects.toMatchObject({ code: 'reviews.codeOver' })
    for (let sent = 2; sent < 5; sent++)
      await house.as('visitor', sendReviewCode, { ...letter, reading: FRENCH })
    await expect(
      house.as('visitor', sendReviewCode, { ...letter, reading: FRENCH }),
    ).rejects.toMatchObject({ status: 429 })
    const { reviewer } = await house.as('visitor', openLetter, letter)
    const asked = { badgeSlug, name: 'Sophie', mail: 'Sophie@four.test', origin: ORIGIN }
    await expect(
      house.as('nadia', inviteReviewer, { ...asked, reading: FRENCH }),
    ).rejects.toMatchObject({ field: 'mail' })
    await house.as('nadia', thankReviewer, { badgeSlug, outsideId: reviewer.id })
    await expect(read(seat.key)).rejects.toMatchObject({ status: 410 })
    const kept = await house.db.selectFrom('outside_reviewer').selectAll().execute()
    expect(kept).toMatchObject([{ mail_hash: null, sealed_mail: null, token_hash: null }])
    expect(await lettersTo('sophie@four.test')).toEqual([])
  })
})
