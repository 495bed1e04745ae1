import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { cvsOf } from '../../cv/server/cvs-of.ts'
import { deleteCv } from '../../cv/server/delete-cv.ts'
import { givenCv } from '../../cv/server/testing.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { givenProfessional } from '../../professionals/server/testing.ts'
import { invitationsOf } from './invitations-of.ts'
import { inviteToPrepare, stopInvitation } from './invite-to-prepare.ts'
import { readCvShownToMe, showToProfessional } from './show-to-professional.ts'
import { readInvitation, takeInvitation } from './take-invitation.ts'

const house = givenHouse()
const LABEL = 'Agent de propreté, ville de Limoges'

async function givenInvitation() {
  await givenProfessional(house, 'claire')
  await givenPerson(house, 'lina')
  await givenExperience(house, 'lina', { title: 'Le marché', claims: { organiser: 3 } })
  const invitation = await house.as('claire', inviteToPrepare, { label: LABEL })
  const token = house.ctx('claire').secrets.unseal(invitation.sealedToken)
  return { invitation, token }
}

const take = async (who: string, token: string) => {
  const { cvId } = await house.as(who, takeInvitation, { token, language: 'fr' })
  return cvId ?? ''
}

describe('being invited to prepare a CV', () => {
  it('begins one CV for that application, once', async () => {
    const { token } = await givenInvitation()
    const cvId = await take('lina', token)
    expect(await take('lina', token)).toBe(cvId)
    expect(await house.as('lina', cvsOf, undefined)).toMatchObject([{ id: cvId, headline: LABEL }])
  })
  it('tells the professional that it was taken up, and nothing of whom or what', async () => {
    const { token } = await givenInvitation()
    const cvId = await take('lina', token)
    const [followed] = await house.as('claire', invitationsOf, undefined)
    expect(followed?.taken).toMatchObject([{ takenAt: house.now, shownAt: null }])
    const takenId = followed?.taken[0]?.id ?? ''
    expect(JSON.stringify(followed?.taken)).not.toContain(cvId)
    await expect(house.as('claire', readCvShownToMe, { takenId })).rejects.toMatchObject({
      status: 404,
    })
  })
  it('shows the CV from the day the person wants, until they stop', async () => {
    const { token } = await givenInvitation()
    const cvId = await take('lina', token)
    const takenId = (await house.as('claire', invitationsOf, undefined))[0]?.taken[0]?.id ?? ''
    await house.as('lina', showToProfessional, { cvId, shows: true })
    const { sheet } = await house.as('claire', readCvShownToMe, { takenId })
    expect(sheet.name).toBe(LABEL)
    await givenProfessional(house, 'paul')
    await expect(house.as('paul', readCvShownToMe, { takenId })).rejects.toMatchObject({
      status: 404,
    })
    await house.as('lina', showToProfessional, { cvId, shows: false })
    await expect(house.as('claire', readCvShownToMe, { takenId })).rejects.toMatchObject({
      status: 404,
    })
  })
  it('shows nothing while the CV is in the bin', async () => {
    const { token } = await givenInvitation()
    const cvId = await take('lina', token)
    await house.as('lina', showToProfessional, { cvId, shows: true })
    await house.as('lina', deleteCv, { cvId })
    const taken = (await house.as('claire', invitationsOf, undefined))[0]?.taken
    expect(taken).toMatchObject([{ shownAt: null }])
    const takenId = taken?.[0]?.id ?? ''
    await expect(house.as('claire', readCvShownToMe, { takenId })).rejects.toMatchObject({
      status: 404,
    })
  })
  it('ends after ninety days, or when the professional closes it', async () => {
    const { invitation, token } = await givenInvitation()
    const closed = { code: 'cvInvitations.invitationClosed', status: 410 }
    const before = house.now
    house.now = new Date(before.getTime() + 91 * 86_400_000)
    await expect(house.as('visitor', readInvitation, { token })).rejects.toMatchObject(closed)
    house.now = before
    await house.as('claire', stopInvitation, { invitationId: invitation.id })
    await expect(take('lina', token)).rejects.toMatchObject(closed)
  })
  it('is made by professionals only, and a CV of one’s own is shown to none of them', async () => {
    await givenInvitation()
    await expect(house.as('lina', inviteToPrepare, { label: LABEL })).rejects.toMatchObject({
      code: 'cvInvitations.onlyForProfessionals',
    })
    const { id: cvId } = await givenCv(house, 'lina')
    await expect(house.as('lina', showToProfessional, { cvId, shows: true })).rejects.toMatchObject(
      { code: 'cvInvitations.noSuchInvitation' },
    )
  })
})
