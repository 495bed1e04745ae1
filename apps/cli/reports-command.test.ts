import { describe, expect, it } from 'vitest'
import { givenMail, givenPerson } from '../../areas/accounts/server/testing.ts'
import { showAward } from '../../areas/awards/server/receiving/answer-award.ts'
import { myAwards } from '../../areas/awards/server/receiving/own-award.ts'
import { givenAward, givenBadgeToGive } from '../../areas/awards/server/testing.ts'
import { givenExperience } from '../../areas/experiences/server/testing.ts'
import { givenCollection } from '../../areas/portfolio/server/testing.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { openDoor } from '../server/testing.tsx'
import { reportsCommand } from './reports-command.ts'
import { statusCommand } from './status-command.ts'
import { commanding } from './testing.ts'

const house = givenHouse(async (ground) => {
  await givenPerson(ground, 'lina')
  await givenMail(ground, 'lina', 'lina@maison.test')
  await givenExperience(ground, 'lina', { claims: { organiser: 3 } })
})
const door = openDoor(house)
const sillage = (...words: string[]) => commanding(house, reportsCommand, words)
const audited = async () =>
  (await house.db.selectFrom('audit_line').select(['kind', 'facts']).orderBy('place').execute())
    .filter(({ kind }) => kind === 'report.handled' || kind === 'shown.closed')
    .map(({ kind, facts }) => [kind, facts])

describe('what people report', () => {
  it('waits until it is read; closed, the link opens nothing more and its owner is told', async () => {
    const { token } = await givenCollection(house, 'lina')
    const words = 'Ce n’est pas elle, c’est Zoé.'
    for (const reason of ['false', 'person'])
      await door.post(`/p/${token}/signaler`, { reason, words })
    expect((await commanding(house, statusCommand, [])).out).toContain('2 signalement(s)')
    const { out } = await sillage()
    const lines = out.trim().split('\n')
    expect(lines.map((line) => line.slice(50)).toSorted()).toEqual(['lien  false', 'lien  person'])
    expect(lines[0]).toMatch(/^[\da-f-]{36} {2}[\d-]{10} {2}/)
    expect(out).not.toMatch(/Zoé|Lina/)
    const id = out.slice(0, 36)
    expect((await sillage('read', id)).out).toBe(`${words}\n`)
    expect((await sillage('close', id)).code).toBe(0)
    expect((await door.get(`/p/${token}`)).status).toBe(410)
    expect((await sillage()).out).toBe('')
    expect((await sillage('close', id)).code).toBe(1)
    expect((await house.letters()).at(-1)).toMatchObject({
      to: 'lina@maison.test',
      subject: 'Un de vos liens a été fermé',
    })
    expect(await audited()).toEqual([
      ['shown.closed', { about: 'portfolio' }],
      ['report.handled', { about: 'portfolio', how: 'closed' }],
    ])
  })
  it('read and left, what is shown stays', async () => {
    const { token } = await givenCollection(house, 'lina')
    await door.post(`/p/${token}/signaler`, { reason: 'other', words: '' })
    const id = (await sillage()).out.slice(0, 36)
    expect((await sillage('leave', id)).code).toBe(0)
    expect([(await sillage()).out, (await door.get(`/p/${token}`)).status]).toEqual(['', 200])
  })
  it('an address of a badge or of a page is closed by itself', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    const award = await givenAward(house, 'lina', { badgeSlug })
    await house.as('lina', showAward, { awardId: award.id })
    const [mine] = await house.as('lina', myAwards, undefined)
    const address = `/a/${house.ctx('lina').secrets.unseal(mine?.award.sealedShown ?? '')}`
    expect((await sillage('close', `https://sillage.test${address}`)).code).toBe(0)
    expect((await door.get(address)).status).toBe(404)
    await expect(sillage('close', `https://sillage.test${address}`)).rejects.toMatchObject({
      status: 404,
    })
    const { token } = await givenCollection(house, 'lina')
    expect((await sillage('close', `https://sillage.test/p/${token}`)).code).toBe(0)
    expect((await door.get(`/p/${token}`)).status).toBe(410)
    expect((await sillage('leave', `/p/${token}`)).code).toBe(2)
  })
})
