import { describe, expect, it } from 'vitest'
import { readResumeCode } from '../../areas/accounts/resume-code.ts'
import { resumeWithCode } from '../../areas/accounts/server/resume-with-code.ts'
import { givenPerson } from '../../areas/accounts/server/testing.ts'
import { whoIs } from '../../areas/accounts/server/who-is.ts'
import { experiencesOf } from '../../areas/experiences/server/experiences-of.ts'
import { claimsOf } from '../../areas/skills/server/claims-of.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { forgetFictitiousPeople, loadPeople } from './load-people.ts'

const house = givenHouse()
/** Six lives and twelve slow hashes on the embedded database. */
const LONG = 90_000

describe('the six fictitious people', () => {
  it(
    'tell their lives through the real journey, are recognised in misspelt words, and each comes back with their code',
    async () => {
      const people = await house.as('visitor', loadPeople, undefined)
      expect(people.map(({ nickname }) => nickname)).toEqual([
        'Jo',
        'Karim',
        'Lina',
        'Nadège',
        'Omar',
        'Samia',
      ])
      for (const { accessCode, personId, nickname } of people) {
        expect(readResumeCode(accessCode)).toBeDefined()
        const { token } = await house.as('visitor', resumeWithCode, {
          code: accessCode,
          pin: null,
          mine: false,
        })
        const actor = await whoIs(house.ctx('visitor'), token)
        expect(actor).toMatchObject({ personId })
        const own = { ...house.ctx('visitor'), actor }
        const experiences = await experiencesOf(own)
        expect([nickname, experiences.length]).toEqual([nickname, 3])
        expect(experiences.every(({ activities }) => activities.length > 0)).toBe(true)
        expect((await claimsOf(own)).length).toBeGreaterThanOrEqual(5)
      }
      const karim = people.find(({ code }) => code === 'karim')
      const own = {
        ...house.ctx('visitor'),
        actor: { kind: 'person' as const, personId: karim?.personId ?? '', sessionId: '' },
      }
      const [post] = (await experiencesOf(own)).filter(({ kind }) => kind === 'work')
      expect(post).toMatchObject({
        occupationCode: 'N4101',
        period: { start: '2003-03', end: '2025-06' },
      })
      expect(post?.skills.length).toBeGreaterThan(3)
      // Loading again replaces them; a real person with the same first name stays.
      const { personId } = await givenPerson(house, 'Karim')
      expect(await forgetFictitiousPeople(house.ctx('visitor'))).toBe(6)
      expect(await experiencesOf(own)).toEqual([])
      const left = await house.db.selectFrom('person').select('id').execute()
      expect(left).toEqual([{ id: personId }])
    },
    LONG,
  )
})
