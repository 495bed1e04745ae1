import { describe, expect, it } from 'vitest'
import { inTransaction } from '../../../platform/server/db.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { answersCopy } from '../handed-over.ts'
import { MOST_TWO_ANSWERS, type TwoAnswers } from '../two-answers.ts'
import { forgetPerson } from './forget-person.ts'
import { handOverPerson } from './hand-over-person.ts'
import { setBeside } from './set-beside.ts'
import { takeInPerson } from './take-in-person.ts'
import { twoAnswersOf } from './two-answers-of.ts'

const house = givenHouse()
const HERE = '019a0000-0000-7000-8000-000000000001'
const THERE = '019a0000-0000-7000-8000-000000000002'

const two: TwoAnswers = {
  path: `/experiences/${HERE}/activites`,
  title: 'Qu’avez-vous fait ?',
  kept: ['Je range'],
  other: ['Je vends'],
  otherFields: [['story', 'Je vends']],
  bothFields: null,
}

describe('two answers to choose from', () => {
  it('travel with the copy, and lead to the experience as it is called where they arrive', async () => {
    const lina = await givenPerson(house, 'lina')
    await house.as('lina', setBeside, two)
    const handed = await house.as('lina', handOverPerson, { personId: lina.personId })
    const copy = answersCopy.parse(JSON.parse(JSON.stringify(handed)))
    const omar = await givenPerson(house, 'omar')
    const ids = new Map([[HERE, THERE]])
    await house.as('omar', takeInPerson, { personId: omar.personId, copy, ids })
    expect(await house.as('omar', twoAnswersOf, undefined)).toMatchObject([
      { ...two, path: `/experiences/${THERE}/activites` },
    ])
    await house.as('omar', forgetPerson, { personId: omar.personId })
    expect(await house.as('omar', twoAnswersOf, undefined)).toEqual([])
    expect(await house.as('lina', twoAnswersOf, undefined)).toHaveLength(1)
  })
  it('lead nowhere else than to a page where one tells something, whatever a copy says', () => {
    const setOn = '2026-11-21T09:00:00.000Z'
    const wrong = ['//ailleurs.test', '/\\ailleurs.test', 'https://ailleurs.test', 'a', '']
    for (const path of [...wrong, '/mon-espace/effacer', '/quitter', '/mes-gouts-2'])
      expect(answersCopy.safeParse({ two: [{ ...two, path, setOn }] }).success).toBe(false)
    expect(answersCopy.safeParse({ two: [{ ...two, setOn }] }).success).toBe(true)
  })
  it('are few: beyond, the person chooses first', async () => {
    await givenPerson(house, 'lina')
    await inTransaction(house.db, async (db) => {
      const ctx = { ...house.ctx('lina'), db }
      for (let count = 0; count < MOST_TWO_ANSWERS; count++) await setBeside(ctx, two)
    })
    await expect(house.as('lina', setBeside, two)).rejects.toMatchObject({
      code: 'answers.tooManyTwo',
    })
  })
})
