import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { choosePin } from '../../areas/accounts/server/choose-pin.ts'
import { issueAccessCard } from '../../areas/accounts/server/issue-access-card.ts'
import { givenPerson } from '../../areas/accounts/server/testing.ts'
import { shareCv } from '../../areas/cv/server/links/share-cv.ts'
import { givenCv } from '../../areas/cv/server/testing.ts'
import { wordSkill } from '../../areas/cv/server/word-skill.ts'
import { deleteExperience } from '../../areas/experiences/server/delete-experience.ts'
import { givenExperience } from '../../areas/experiences/server/testing.ts'
import { sayConfidence } from '../../areas/impact/server/say-confidence.ts'
import { givenMemo, givenPhoto } from '../../areas/keepsakes/server/testing.ts'
import { givenMove } from '../../areas/moves/server/testing.ts'
import { beginPeriod } from '../../areas/periods/server/begin-period.ts'
import { givenProfessional } from '../../areas/professionals/server/testing.ts'
import { sayToday } from '../../areas/skills/server/say-today.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { openDoor } from './testing.tsx'

const house = givenHouse()
const door = openDoor(house)

/** Every table that speaks of a person, as the database itself tells, with the area that owns it. */
async function personalTables(): Promise<{ name: string; area: string }[]> {
  const { rows } = await sql<{ name: string; area: string }>`
    select table_name as name, substring(obj_description(table_name::regclass) from 'owner: ([a-z]+)') as area
    from information_schema.columns
    where table_schema = 'public' and column_name = 'person_id' order by table_name`.execute(
    house.db,
  )
  return rows
}

async function rowsOf(personId: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const { name } of await personalTables()) {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(name)} where person_id = ${personId}`.execute(
      house.db,
    )
    found[name] = rows[0]?.count ?? 0
  }
  return found
}

/** Somebody about whom every personal table knows something. */
async function givenFullLife(name: string): Promise<{ token: string; personId: string }> {
  const person = await givenPerson(house, name)
  await house.as(name, issueAccessCard, undefined)
  await house.as(name, choosePin, { pin: '1234' })
  const market = { title: 'Le marché', claims: { organiser: 3 } }
  const { id: experienceId } = await givenExperience(house, name, market)
  await givenPhoto(house, name, experienceId)
  await givenMemo(house, name, experienceId)
  await house.as(name, beginPeriod, { kind: 'moving' })
  await house.as(name, sayToday, { competence: 'organiser', level: 4, sentence: 'Je montre.' })
  const binned = await givenExperience(house, name, { title: 'Le déménagement' })
  await house.as(name, deleteExperience, { experienceId: binned.id })
  const { id: cvId } = await givenCv(house, name, 'Pour le marché')
  await house.as(name, wordSkill, {
    cvId,
    skill: 'organiser',
    words: 'Tout est prêt à six heures.',
  })
  await house.as(name, shareCv, { cvId, days: '7', label: 'La mairie', pin: null })
  await givenMove(house, name, 'Appeler la mairie')
  await house.as(name, sayConfidence, { moment: 'before', know: 1, tell: 2, next: 3 })
  const id = person.personId
  await takeSomeInvitation(id, cvId)
  await sql`insert into interest_choice values (${id}, 'nature', 1)`.execute(house.db)
  await sql`insert into interest_seen values (${id}, 'nature', 1)`.execute(house.db)
  await sql`insert into interest_path values (${id}, 7)`.execute(house.db)
  await sql`insert into own_option (id, person_id, question, label, proposed_at)
    values (gen_random_uuid(), ${id}, 'nature', 'Les abeilles', ${house.now})`.execute(house.db)
  await sql`insert into occupation_choice (person_id) values (${id})`.execute(house.db)
  await sql`insert into occupation_opinion (person_id, occupation_code, kind, at)
    values (${id}, 'D1106', 'favourite', ${house.now})`.execute(house.db)
  await sql`insert into known_person (device_hash, person_id, seen_at)
    values (${`appareil de ${name}`}, ${id}, ${house.now})`.execute(house.db)
  await sql`insert into kept_answer values (${id}, '/metiers', ${house.ctx('visitor').secrets.seal('{}')}, ${house.now})`.execute(
    house.db,
  )
  await sql`insert into person_mail values (${id}, ${name}, ${house.ctx('visitor').secrets.seal(`${name}@exemple.test`)}, ${house.now})`.execute(
    house.db,
  )
  await sql`insert into mail_code (browser_hash, purpose, mail_hash, sealed_mail, person_id, code_hash, asked_at, expires_at)
    values (${name}, 'enter', ${name}, '', ${id}, '', ${house.now}, ${house.now})`.execute(house.db)
  await sql`insert into provider_identity (id, provider, issuer, subject_hash, person_id, linked_at)
    values (${house.ctx('visitor').newId()}, 'franceconnect', 'https://fc.test', ${name}, ${id}, ${house.now})`.execute(
    house.db,
  )
  const { professionalId } = await givenProfessional(house, 'nadia')
  await sql`insert into printed_card (person_id, professional_id, batch, place, printed_at)
    values (${id}, ${professionalId}, ${house.ctx('visitor').newId()}, 1, ${house.now})`.execute(
    house.db,
  )
  return person
}

/** A professional is a row here: how one enters is another story. */
async function takeSomeInvitation(personId: string, cvId: string): Promise<void> {
  const [professional, invitation, taken] = [1, 2, 3].map(() => house.ctx('visitor').newId())
  await sql`insert into professional (id, name, email, created_at)
    values (${professional}, 'Claire', ${`${professional}@mission.test`}, ${house.now})`.execute(
    house.db,
  )
  await sql`insert into cv_invitation (id, professional_id, label, token_hash, sealed_token, created_at, expires_at)
    values (${invitation}, ${professional}, 'Agent', ${invitation}, '', ${house.now}, ${house.now})`.execute(
    house.db,
  )
  await sql`insert into cv_invitation_taken (id, invitation_id, person_id, cv_id, taken_at)
    values (${taken}, ${invitation}, ${personId}, ${cvId}, ${house.now})`.execute(house.db)
}

describe('everything about a person', () => {
  it('is handed over to them: every area that keeps something, even what is in the bin', async () => {
    await givenFullLife('lina')
    const space = await (await door.get('/mon-espace', { as: 'lina' })).text()
    expect(space).toContain('href="/mon-espace/mes-donnees.json"')
    const response = await door.get('/mon-espace/mes-donnees.json', { as: 'lina' })
    expect(response.headers.get('content-disposition')).toContain('attachment')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const text = await response.text()
    const areas = new Set((await personalTables()).map(({ area }) => area))
    expect(Object.keys(JSON.parse(text))).toEqual(expect.arrayContaining([...areas]))
    for (const word of [
      'Pour le marché',
      'Tout est prêt à six heures.',
      'La mairie',
      'lina@exemple.test',
      'Le marché',
      'Le déménagement',
      'organiser',
      'nature',
      'D1106',
      'Appeler la mairie',
      'moving',
      'Je montre.',
      'Les abeilles',
    ])
      expect(text).toContain(word)
    expect((await door.get('/mon-espace/mes-donnees.json')).status).toBe(401)
  })
  it('disappears when they ask, and nobody else’s', async () => {
    const lina = await givenFullLife('lina')
    const omar = await givenFullLife('omar')
    const before = await rowsOf(lina.personId)
    expect(Object.values(before).every((count) => count > 0)).toBe(true)
    const cookie = `session=${lina.token}`
    const page = await (await door.get('/mon-espace/effacer', { cookie })).text()
    expect(page).toContain('J’efface tout')
    expect(await rowsOf(lina.personId)).toEqual(before)
    const response = await door.post('/mon-espace/effacer', {}, { cookie })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/'])
    expect(response.headers.get('set-cookie')).toMatch(/session=;[^,]*Max-Age=0/)
    expect(response.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect(Object.values(await rowsOf(lina.personId)).every((count) => count === 0)).toBe(true)
    const { rows } = await sql`select 1 from person where id = ${lina.personId}`.execute(house.db)
    expect(rows).toEqual([])
    expect((await door.get('/mon-espace', { cookie })).status).toBe(401)
    expect(await rowsOf(omar.personId)).toEqual(before)
    expect([await filesOf(lina.personId), await filesOf(omar.personId)]).toEqual([0, 3])
  })
})

/** How many files lie on a person's shelf. */
async function filesOf(personId: string): Promise<number> {
  let count = 0
  for await (const { address } of house.ctx('visitor').files.all())
    if (address.startsWith(personId)) count++
  return count
}
