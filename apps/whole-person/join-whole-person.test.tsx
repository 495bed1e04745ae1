import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { issueAccessCard } from '../../areas/accounts/server/issue-access-card.ts'
import { givenPerson } from '../../areas/accounts/server/testing.ts'
import { whoIs } from '../../areas/accounts/server/who-is.ts'
import { experiencesOf } from '../../areas/experiences/server/experiences-of.ts'
import { givenExperience } from '../../areas/experiences/server/testing.ts'
import { interestsOf } from '../../areas/interests/server/interests-of.ts'
import { givenMemo, givenPhoto } from '../../areas/keepsakes/server/testing.ts'
import { givenMove } from '../../areas/moves/server/testing.ts'
import { claimsOf } from '../../areas/skills/server/claims-of.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { openDoor } from '../server/testing.tsx'
import { type Browser, leads, openBrowser } from '../server/testing-browser.ts'

const house = givenHouse()
const door = openDoor(house)

/** Lina has a card and a life; before taking it out, somebody wrote in this browser without an account. */
async function givenDraft(): Promise<{ browser: Browser; code: string; draftId: string }> {
  const { personId } = await givenPerson(house, 'lina')
  const { code } = await house.as('lina', issueAccessCard, undefined)
  await givenExperience(house, 'lina', { title: 'Le marché', claims: { organiser: 3 } })
  await likes(personId, ['nature', 'cuisine', 'sport', 'aider'])
  const browser = openBrowser(door)
  await browser.post('/bienvenue', { nickname: 'Visiteur' })
  const actor = await whoIs(house.ctx('visitor'), browser.cookie('session') ?? '')
  if (actor.kind !== 'person') throw new Error('Nobody came in')
  house.actors.set('draft', actor)
  const moving = { title: 'Le déménagement', claims: { organiser: 5, equipe: 2 } }
  const { id } = await givenExperience(house, 'draft', moving)
  await givenPhoto(house, 'draft', id)
  await givenMemo(house, 'draft', id)
  await givenMove(house, 'draft', 'Appeler la mairie')
  await likes(actor.personId, ['sport', 'musique', 'animaux'])
  await says(actor.personId, 'D1106', 'favourite', '2026-11-21T10:00:00Z')
  await says(personId, 'D1106', 'refused', '2026-11-20T10:00:00Z')
  return { browser, code, draftId: actor.personId }
}

async function likes(personId: string, families: string[]): Promise<void> {
  for (const [rank, family] of families.entries()) {
    await sql`insert into interest_choice values (${personId}, ${family}, ${rank + 1})`.execute(
      house.db,
    )
    await sql`insert into interest_seen values (${personId}, ${family}, 60)`.execute(house.db)
  }
}

async function says(personId: string, code: string, kind: string, at: string): Promise<void> {
  await sql`insert into occupation_opinion (person_id, occupation_code, kind, at)
    values (${personId}, ${code}, ${kind}, ${at})`.execute(house.db)
}

/** Rows that speak of a person, in every table that does. */
async function rowsOf(personId: string): Promise<number> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'person_id'`.execute(house.db)
  let count = 0
  for (const { name } of rows) {
    const found = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(name)} where person_id = ${personId}`.execute(
      house.db,
    )
    count += found.rows[0]?.count ?? 0
  }
  return count
}

describe('coming back with a card after having written without an account', () => {
  it('gathers everything with the account, nothing lost, nothing twice, and the empty account goes', async () => {
    const { browser, code, draftId } = await givenDraft()
    expect(leads(await browser.post('/reprendre', { code }))).toEqual([303, '/rassembler'])
    const asked = await (await browser.get('/rassembler')).text()
    for (const told of ['Visiteur', '1 expérience', '3 goûts', '1 avis'])
      expect(asked).toContain(told)
    expect(leads(await browser.post('/rassembler'))).toEqual([303, '/mes-gouts'])
    const said = await (await browser.get('/mes-gouts')).text()
    expect(said).toContain('1 expérience, 1 goût, 1 avis')
    expect(said).toContain('1 n’a pas trouvé de place')
    const titles = (await experiencesOf(house.ctx('lina'))).map(({ title }) => title).sort()
    expect(titles).toEqual(['Le déménagement', 'Le marché'])
    expect((await claimsOf(house.ctx('lina'))).map(({ level }) => level).sort()).toEqual([2, 3, 5])
    expect(await interestsOf(house.ctx('lina'))).toEqual([
      'nature',
      'cuisine',
      'sport',
      'aider',
      'musique',
    ])
    const { rows: opinions } = await sql`select kind from occupation_opinion`.execute(house.db)
    expect(opinions).toEqual([{ kind: 'favourite' }])
    const { rows: seen } =
      await sql`select times from interest_seen where family = 'sport'`.execute(house.db)
    expect(seen).toEqual([{ times: 100 }])
    const { rows: files } = await sql<{ file: string }>`
      select file from photo union all select small_file from photo union all select file from memo`.execute(
      house.db,
    )
    for (const { file } of files) {
      expect(file.startsWith(draftId)).toBe(false)
      expect(await house.ctx('lina').files.open(file)).toBeDefined()
    }
    expect(files).toHaveLength(3)
    const { rows: moves } = await sql`select title from move where person_id <> ${draftId}`.execute(
      house.db,
    )
    expect(moves).toEqual([{ title: 'Appeler la mairie' }])
    expect(await rowsOf(draftId)).toBe(0)
    const { rows: gone } = await sql`select 1 from person where id = ${draftId}`.execute(house.db)
    expect(gone).toEqual([])
    expect(leads(await browser.post('/rassembler'))).toEqual([303, '/mes-experiences'])
  })
  it('leaves alone what was not theirs', async () => {
    const { browser, code, draftId } = await givenDraft()
    const before = await rowsOf(draftId)
    await browser.post('/reprendre', { code })
    expect(leads(await browser.post('/rassembler/non'))).toEqual([303, '/mes-experiences'])
    expect(leads(await browser.get('/rassembler'))).toEqual([303, '/mes-experiences'])
    expect((await experiencesOf(house.ctx('lina'))).length).toBe(1)
    expect(await rowsOf(draftId)).toBe(before)
  })
  it('never touches an account that somebody can come back to', async () => {
    const { browser, code } = await givenDraft()
    await house.as('draft', issueAccessCard, undefined)
    expect(leads(await browser.post('/reprendre', { code }))).toEqual([303, '/mes-experiences'])
    await browser.post('/rassembler')
    expect((await experiencesOf(house.ctx('draft'))).length).toBe(1)
  })
  it('asks nothing when nothing was written', async () => {
    await givenPerson(house, 'lina')
    const { code } = await house.as('lina', issueAccessCard, undefined)
    const browser = openBrowser(door)
    await browser.post('/bienvenue')
    await browser.post('/reprendre', { code })
    expect(leads(await browser.get('/rassembler'))).toEqual([303, '/mes-experiences'])
  })
})
