import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { givenOrganisation } from '../../organisations/server/testing.ts'
import { verifyOrganisation } from '../../organisations/server/verifying/verify-organisation.ts'
import { claimsOf } from '../../skills/server/claims-of.ts'
import { standingOf } from '../../skills/standing.ts'
import { voicesIn } from '../given.ts'
import { hideRecommendation } from './ask/accept-recommendation.ts'
import { recommendationsOf } from './recommendations-of.ts'
import { forgetWhatPassed } from './send-reminders.ts'
import { givenRecommendation } from './testing.ts'
import { withdrawRecommendation } from './withdraw-recommendation.ts'

const house = givenHouse()

async function givenLina(): Promise<{ personId: string; experienceId: string }> {
  const { personId } = await givenPerson(house, 'lina')
  const { id } = await givenExperience(house, 'lina', {
    title: 'Le marché',
    claims: { organiser: 3, oral: 2 },
  })
  return { personId, experienceId: id }
}

describe('what others said', () => {
  it('makes a skill firmer once two of them saw it, each counted once', async () => {
    const { personId, experienceId } = await givenLina()
    await givenRecommendation(house, 'lina', { experienceId, levels: ['3', 'unseen'] })
    const firmness = async () =>
      standingOf(
        await claimsOf(house.ctx('lina')),
        [],
        voicesIn(await house.as('lina', recommendationsOf, { personId })),
      ).map(({ firmness: how, voices }) => [how, voices])
    expect(await firmness()).toEqual([
      ['declared', 1],
      ['declared', 0],
    ])
    const paul = { experienceId, mail: 'paul@rue.test', levels: ['2', 'unseen'] }
    await givenRecommendation(house, 'lina', paul)
    expect((await firmness())[0]).toEqual(['recommended', 2])
  })
  it('is said to be of a verified organisation only from a domain the operator knows', async () => {
    const { personId, experienceId } = await givenLina()
    const operator = { ...house.ctx('visitor'), actor: { kind: 'task' as const, name: 'test' } }
    await verifyOrganisation(operator, { name: 'Le Fournil', proof: 'Fournil.test' })
    await givenRecommendation(house, 'lina', { experienceId })
    const [one] = await house.as('lina', recommendationsOf, { personId })
    expect(one).toMatchObject({
      assurance: 'organisation',
      verifiedOrganisation: 'Le Fournil',
    })
  })
  it('is said so too of an organisation that has its page here, once its site was verified', async () => {
    const { personId, experienceId } = await givenLina()
    const site = 'https://www.fournil.test/nous'
    const { slug } = await givenOrganisation(house, { name: 'Le Four commun', by: 'nadia', site })
    const operator = { ...house.ctx('visitor'), actor: { kind: 'task' as const, name: 'test' } }
    await verifyOrganisation(operator, { name: slug, proof: 'fournil.test' })
    await givenRecommendation(house, 'lina', { experienceId })
    const [one] = await house.as('lina', recommendationsOf, { personId })
    expect(one).toMatchObject({
      assurance: 'organisation',
      verifiedOrganisation: 'Le Four commun',
    })
  })
  it('goes at once when who signed takes it back, with what they wrote and their address', async () => {
    const { personId, experienceId } = await givenLina()
    const { withdrawKey } = await givenRecommendation(house, 'lina', { experienceId })
    await house.as('visitor', withdrawRecommendation, { key: withdrawKey })
    expect(await house.as('lina', recommendationsOf, { personId })).toEqual([])
    const [row] = await house.db.selectFrom('recommendation').selectAll().execute()
    expect(row).toMatchObject({ status: 'withdrawn', answer: null, sealed_mail: null })
    const { rows } = await sql<{ name: string }>`select name from event order by id`.execute(
      house.db,
    )
    expect(rows.at(-1)?.name).toBe('recommendations.withdrawn')
    await expect(
      house.as('visitor', withdrawRecommendation, { key: withdrawKey }),
    ).rejects.toMatchObject({ status: 410 })
  })
  it('keeps the word and forgets the address after two years', async () => {
    const { personId, experienceId } = await givenLina()
    await givenRecommendation(house, 'lina', { experienceId })
    house.now = new Date(house.now.getTime() + 731 * 86_400_000)
    await forgetWhatPassed(house.ctx('visitor'))
    const [row] = await house.db.selectFrom('recommendation').selectAll().execute()
    expect([row?.mail_hash, row?.sealed_mail]).toEqual([null, null])
    expect(await house.as('lina', recommendationsOf, { personId })).toHaveLength(1)
  })
  it('is shown to nobody the person did not let in', async () => {
    const { personId, experienceId } = await givenLina()
    const { askId } = await givenRecommendation(house, 'lina', { experienceId })
    await givenPerson(house, 'omar')
    await expect(house.as('omar', recommendationsOf, { personId })).rejects.toMatchObject({
      status: 404,
    })
    await expect(house.as('omar', hideRecommendation, { askId })).rejects.toMatchObject({
      status: 404,
    })
  })
})
