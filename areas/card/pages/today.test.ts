import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { sayWhere } from '../../experiences/server/say-when.ts'
import { startExperience } from '../../experiences/server/start-experience.ts'
import { claimSkill } from '../../skills/server/claim-skill.ts'
import { claimHistory } from '../../skills/server/claims-of.ts'
import { whereIStand } from '../../skills/server/where-i-stand.ts'
import { readCard } from '../server/read-card.ts'

const house = givenHouse()
const door = openDoor(house)
const as = { as: 'lina' }
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const see = async (path: string) => plain(await (await door.get(path, as)).text())

/** A story where the person says how well they organise: the rest of it does not count here. */
async function givenClaim(level: number): Promise<void> {
  const { id } = await house.as('lina', startExperience, { kind: 'personal' })
  await house.as('lina', sayWhere, { experienceId: id, place: 'Tulle', organisation: null })
  const how = { how: 'behaviour', answers: null, sentence: null } as const
  await house.as('lina', claimSkill, { experienceId: id, competence: 'organiser', level, ...how })
}

async function givenMarch(): Promise<void> {
  house.now = new Date('2026-03-10T09:00:00Z')
  await givenPerson(house, 'lina')
  await givenClaim(1)
}

describe('saying again, later, how one does it', () => {
  it('is asked after three months, kindly, and adds a word without erasing any', async () => {
    await givenMarch()
    expect(await see('/ou-j-en-suis')).toContain('Vous l’avez dit il y a peu')
    house.now = new Date('2026-06-09T09:00:00Z')
    expect(await house.as('lina', whereIStand, undefined)).toMatchObject([{ isDue: false }])
    house.now = new Date('2026-06-10T09:00:00Z')
    expect(await see('/ou-j-en-suis')).toContain('Cela fait trois mois. Où en êtes-vous ?')
    const question = await see('/ou-j-en-suis/organiser')
    expect(question).toContain('En mars : je découvre.')
    expect(question).not.toMatch(/<input[^>]*name="level"[^>]*checked/)
    const answer = await door.post(
      '/ou-j-en-suis/organiser',
      { level: '3', sentence: 'Je fais le planning.' },
      as,
    )
    expect(answer.headers.get('location')).toBe('/ou-j-en-suis')
    const skill = await see('/ma-carte/organiser')
    expect(skill).toContain('En mars : je découvre.')
    expect(skill).toContain('Aujourd’hui : à l’aise.')
    const { skills } = await house.as('lina', readCard, undefined)
    expect(skills).toMatchObject([
      { code: 'organiser', level: 3, sentence: 'Je fais le planning.' },
    ])
    expect(await house.as('lina', claimHistory, { competence: 'organiser' })).toMatchObject([
      { level: 1 },
    ])
  })
  it('gives way to what is said after it in an experience', async () => {
    await givenMarch()
    house.now = new Date('2026-07-01T09:00:00Z')
    await door.post('/ou-j-en-suis/organiser', { level: '2' }, as)
    house.now = new Date('2026-09-01T09:00:00Z')
    await givenClaim(4)
    expect((await house.as('lina', readCard, undefined)).skills).toMatchObject([{ level: 4 }])
    house.now = new Date('2027-01-05T09:00:00Z')
    expect(await see('/ou-j-en-suis')).toContain('En mars 2026 : je découvre.')
  })
  it('asks for a sentence, keeps what was typed, and knows nothing of what was never told', async () => {
    await givenMarch()
    const nothing = await door.post('/ou-j-en-suis/organiser', { sentence: 'Un peu mieux' }, as)
    expect(nothing.status).toBe(422)
    expect(await nothing.text()).toContain('Un peu mieux')
    const long = await door.post(
      '/ou-j-en-suis/organiser',
      { level: '2', sentence: 'a'.repeat(301) },
      as,
    )
    expect(long.status).toBe(422)
    for (const competence of ['oral', 'voler'])
      expect((await door.post(`/ou-j-en-suis/${competence}`, { level: '2' }, as)).status).toBe(404)
    expect((await door.get('/ou-j-en-suis/oral', as)).status).toBe(404)
  })
  it('says what will be here when nothing is told yet', async () => {
    await givenPerson(house, 'lina')
    expect(await see('/ou-j-en-suis')).toContain('Ici, vous verrez vos progrès')
  })
})
