import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../../platform/server/testing.ts'
import { givenProfessional } from '../../../professionals/server/testing.ts'
import type { Role } from '../../member.ts'
import { forgetLapsed } from '../forget-lapsed.ts'
import { organisationsOf } from '../organisations-of.ts'
import { givenMember, givenOrganisation } from '../testing.ts'
import { answerInvitation, invitationsToMe } from './answer-invitation.ts'
import { changeRole } from './change-role.ts'
import { cancelInvitation, inviteMember } from './invite-member.ts'
import { comeBack, leaveOrganisation, putMemberBack, removeMember } from './leave-organisation.ts'
import { membersOf } from './members-of.ts'

const house = givenHouse()
const KARIM = 'karim@mission.test'

const invite = (who: string, slug: string, email = KARIM, role: Role = 'writer') =>
  house.as(who, inviteMember, {
    slug,
    email,
    role,
    reading: { language: 'fr', mode: 'simple' },
    origin: 'http://sillage.test',
  })

const invitationOf = async (who: string) =>
  (await house.as(who, invitationsToMe, undefined))[0]?.invitation.id ?? ''

const rolesIn = async (who: string, slug: string) =>
  (await house.as(who, membersOf, { slug })).members.map(({ name, role }) => `${name} ${role}`)

describe('inviting a colleague', () => {
  it('writes to them once, and they join on their own word', async () => {
    const { slug } = await givenOrganisation(house)
    await givenProfessional(house, 'karim')
    await invite('nadia', slug)
    await invite('nadia', slug, KARIM, 'giver')
    expect(await house.letters()).toMatchObject([
      { to: KARIM, subject: 'Les Ateliers du Pont vous invite' },
    ])
    expect(await rolesIn('nadia', slug)).toEqual(['nadia admin'])
    await house.as('karim', answerInvitation, {
      invitationId: await invitationOf('karim'),
      joins: true,
    })
    expect(await rolesIn('karim', slug)).toEqual(['karim giver', 'nadia admin'])
    await expect(invite('nadia', slug)).rejects.toMatchObject({
      code: 'organisations.alreadyMember',
    })
  })

  it('tells nothing of whether an address is known here, and writes to nobody else', async () => {
    const { slug } = await givenOrganisation(house)
    await invite('nadia', slug, 'inconnue@ailleurs.test')
    expect(await house.letters()).toEqual([])
    const { invitations } = await house.as('nadia', membersOf, { slug })
    expect(invitations).toMatchObject([{ email: 'inconnue@ailleurs.test' }])
  })

  it('is answered by whom it was written to, once, in time', async () => {
    const { slug } = await givenOrganisation(house)
    await givenProfessional(house, 'karim')
    await givenProfessional(house, 'lou')
    await invite('nadia', slug)
    const invitationId = await invitationOf('karim')
    const answer = (who: string, joins: boolean) =>
      house.as(who, answerInvitation, { invitationId, joins })
    const gone = { code: 'organisations.noSuchInvitation', status: 404 }
    await expect(answer('lou', true)).rejects.toMatchObject(gone)
    await answer('karim', false)
    await expect(answer('karim', true)).rejects.toMatchObject(gone)
    await invite('nadia', slug)
    house.now = new Date(house.now.getTime() + 31 * 86_400_000)
    expect(await invitationOf('karim')).toBe('')
    await forgetLapsed(house.ctx('nadia'))
    expect(await house.db.selectFrom('organisation_invitation').selectAll().execute()).toEqual([])
  })

  it('is for those in charge, and so is taking it back', async () => {
    const one = await givenOrganisation(house)
    await givenMember(house, one, 'karim', 'writer')
    await givenProfessional(house, 'lou')
    await expect(invite('karim', one.slug, 'lou@mission.test')).rejects.toMatchObject({
      code: 'organisations.roleNeeded',
    })
    await invite('nadia', one.slug, 'lou@mission.test')
    const invitationId = await invitationOf('lou')
    const cancel = (who: string) =>
      house.as(who, cancelInvitation, { slug: one.slug, invitationId })
    await expect(cancel('lou')).rejects.toMatchObject({ status: 404 })
    await cancel('nadia')
    expect(await invitationOf('lou')).toBe('')
  })
})

describe('leaving', () => {
  it('never leaves an organisation with nobody in charge', async () => {
    const one = await givenOrganisation(house)
    const { slug } = one
    const { professionalId: karim } = await givenMember(house, one, 'karim', 'writer')
    const last = { code: 'organisations.lastAdmin', status: 409 }
    const nadia = (await house.as('nadia', membersOf, { slug })).me
    await expect(house.as('nadia', leaveOrganisation, { slug })).rejects.toMatchObject(last)
    await expect(
      house.as('nadia', changeRole, { slug, memberId: nadia, role: 'giver' }),
    ).rejects.toMatchObject(last)
    await house.as('nadia', changeRole, { slug, memberId: karim, role: 'admin' })
    await house.as('nadia', leaveOrganisation, { slug })
    expect(await house.as('nadia', organisationsOf, undefined)).toEqual([])
    await expect(house.as('karim', leaveOrganisation, { slug })).rejects.toMatchObject(last)
  })

  it('is undone by whoever did it, for a day; whoever was taken out does not come back alone', async () => {
    const one = await givenOrganisation(house)
    const { slug } = one
    const { professionalId: memberId } = await givenMember(house, one, 'karim', 'writer')
    await house.as('karim', leaveOrganisation, { slug })
    await expect(house.as('nadia', putMemberBack, { slug, memberId })).rejects.toMatchObject({
      status: 404,
    })
    await house.as('karim', comeBack, { slug })
    await house.as('nadia', removeMember, { slug, memberId })
    await expect(house.as('karim', comeBack, { slug })).rejects.toMatchObject({ status: 404 })
    await house.as('nadia', putMemberBack, { slug, memberId })
    expect(await rolesIn('karim', slug)).toEqual(['karim writer', 'nadia admin'])
    await house.as('nadia', removeMember, { slug, memberId })
    house.now = new Date(house.now.getTime() + 25 * 3_600_000)
    await forgetLapsed(house.ctx('nadia'))
    await expect(house.as('nadia', putMemberBack, { slug, memberId })).rejects.toMatchObject({
      code: 'organisations.noSuchMember',
    })
  })
})
