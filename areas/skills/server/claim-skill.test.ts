import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { COMPETENCE_CODES, poleOf } from '../competence.ts'
import { claimSkill } from './claim-skill.ts'
import { claimHistory, claimsOf } from './claims-of.ts'
import { forgetPerson } from './forget-person.ts'
import { handOverPerson } from './hand-over-person.ts'
import { readCompetences, readContextQuestions } from './read-competences.ts'
import { withdrawClaim } from './withdraw-claim.ts'

const house = givenHouse()

/** The table of experiences belongs to another area: here a row is enough. */
async function givenShop(who: string): Promise<string> {
  const { personId } = await givenPerson(house, who)
  const id = house.ctx(who).newId()
  await sql`insert into experience (id, person_id, kind, step, created_at, updated_at)
    values (${id}, ${personId}, 'internship', 'levels', ${house.now}, ${house.now})`.execute(
    house.db,
  )
  return id
}

const claim = (experienceId: string, level = 2, sentence: string | null = null) =>
  ({
    experienceId,
    competence: 'organiser',
    level,
    how: 'behaviour',
    answers: null,
    sentence,
  }) as const

describe('saying what one knows how to do', () => {
  it('keeps the last word, and remembers the others', async () => {
    const shop = await givenShop('lina')
    await house.as('lina', claimSkill, claim(shop, 2))
    await house.as('lina', claimSkill, claim(shop, 3, 'Je range les croquettes.'))
    expect(await house.as('lina', claimsOf, undefined)).toMatchObject([
      { level: 3, sentence: 'Je range les croquettes.' },
    ])
    expect(
      (await house.as('lina', claimHistory, { competence: 'organiser' })).map(({ level }) => level),
    ).toEqual([2, 3])
  })
  it('does not write the same thing twice', async () => {
    const shop = await givenShop('lina')
    await house.as('lina', claimSkill, claim(shop))
    await house.as('lina', claimSkill, claim(shop))
    expect(await house.as('lina', claimHistory, { competence: 'organiser' })).toHaveLength(1)
  })
  it('can be taken back, and said again', async () => {
    const shop = await givenShop('lina')
    await house.as('lina', claimSkill, claim(shop))
    await house.as('lina', withdrawClaim, { experienceId: shop, competence: 'organiser' })
    expect(await house.as('lina', claimsOf, undefined)).toEqual([])
    await house.as('lina', claimSkill, claim(shop))
    expect(await house.as('lina', claimsOf, undefined)).toHaveLength(1)
    expect(
      (await house.as('lina', claimHistory, { competence: 'organiser' })).map(({ level }) => level),
    ).toEqual([2, null, 2])
  })
  it('is refused on somebody else’s experience', async () => {
    const shop = await givenShop('lina')
    await givenPerson(house, 'omar')
    await expect(house.as('omar', claimSkill, claim(shop))).rejects.toMatchObject({
      code: 'skills.notYours',
      status: 404,
    })
    expect(await house.as('lina', claimsOf, undefined)).toEqual([])
  })
  it('is refused for a competence nobody knows', async () => {
    const shop = await givenShop('lina')
    await expect(
      house.as('lina', claimSkill, { ...claim(shop), competence: 'voler' }),
    ).rejects.toMatchObject({ code: 'skills.noSuchCompetence' })
  })
  it('is handed over with its history, and forgotten with the person', async () => {
    const shop = await givenShop('lina')
    await house.as('lina', claimSkill, claim(shop, 3, 'Je range.'))
    const personId = (await house.as('lina', claimsOf, undefined))[0]?.personId ?? ''
    expect(await handOverPerson(house.ctx('lina'), { personId })).toMatchObject([
      { competence: 'organiser', level: 3, sentence: 'Je range.' },
    ])
    await forgetPerson(house.ctx('lina'), { personId })
    expect(await house.as('lina', claimsOf, undefined)).toEqual([])
  })
})

describe('the twelve competences', () => {
  it('are those of the pack, each in its family with four behaviours', () => {
    const competences = readCompetences(house.config.root)
    expect(competences.map(({ code }) => code).sort()).toEqual([...COMPETENCE_CODES].sort())
    for (const { code, pole, levels } of competences) {
      expect(pole).toBe(poleOf(code))
      expect(levels.map(({ level }) => level)).toEqual([1, 2, 3, 4])
    }
  })
  it('come with three questions about how it was there', () => {
    expect(readContextQuestions(house.config.root).map(({ code }) => code)).toEqual([
      'autonomy',
      'complexity',
      'environment',
    ])
  })
})
