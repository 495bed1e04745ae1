import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { issueAccessCard } from '../../../areas/accounts/server/issue-access-card.ts'
import { givenPerson } from '../../../areas/accounts/server/testing.ts'
import { whoIs } from '../../../areas/accounts/server/who-is.ts'
import { sayAgeBand } from '../../../areas/consent/server/say-age-band.ts'
import { inviteToPrepare } from '../../../areas/cv-invitations/server/invite-to-prepare.ts'
import { takeInvitation } from '../../../areas/cv-invitations/server/take-invitation.ts'
import { openCvLink } from '../../../areas/cv-links/server/open-cv-link.ts'
import { experiencesOf } from '../../../areas/experiences/server/experiences-of.ts'
import { givenExperience } from '../../../areas/experiences/server/testing.ts'
import { interestsOf } from '../../../areas/interests/server/interests-of.ts'
import { givenMemo, givenPhoto } from '../../../areas/keepsakes/server/testing.ts'
import { givenMove } from '../../../areas/moves/server/testing.ts'
import { givenProfessional } from '../../../areas/professionals/server/testing.ts'
import { claimsOf } from '../../../areas/skills/server/claims-of.ts'
import { countRowsOf } from '../../../platform/server/table-map.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { openDoor } from '../../server/testing.tsx'
import { type Browser, leads, openBrowser } from '../../server/testing-browser.ts'
import { givenTold } from '../full-life.ts'
import { givenCvTraces, givenNoErasure, MARK } from '../testing.ts'

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
    expect(await countRowsOf(house.db, draftId)).toEqual({})
    expect(leads(await browser.post('/rassembler'))).toEqual([303, '/mes-experiences'])
  })
  it('leaves alone what was not theirs', async () => {
    const { browser, code, draftId } = await givenDraft()
    const before = await countRowsOf(house.db, draftId)
    await browser.post('/reprendre', { code })
    expect(leads(await browser.post('/rassembler/non'))).toEqual([303, '/mes-experiences'])
    expect(leads(await browser.get('/rassembler'))).toEqual([303, '/mes-experiences'])
    expect((await experiencesOf(house.ctx('lina'))).length).toBe(1)
    expect(await countRowsOf(house.db, draftId)).toEqual(before)
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

/** What stays under the account that goes, and why. Everything else is found again under the account that stays. */
const LEFT: Record<string, string> = {
  person: 'the account that is empty now goes',
  session: 'its log-ins go with it',
  known_person: 'devices know the account that stays',
  share_try: 'a counter that says nothing of anybody',
  retention_warning: 'whoever comes back is not away',
  learner_record: 'it is made anew of all that was gathered',
}

describe('gathering a whole life', () => {
  it('leaves no row of any table behind, and loses none', { timeout: 60_000 }, async () => {
    const { personId } = await givenPerson(house, 'lina')
    const { code } = await house.as('lina', issueAccessCard, undefined)
    const browser = openBrowser(door)
    await browser.post('/bienvenue', { nickname: 'Visiteur' })
    const actor = await whoIs(house.ctx('visitor'), browser.cookie('session') ?? '')
    if (actor.kind !== 'person') throw new Error('Nobody came in')
    house.actors.set('draft', actor)
    await givenTold(house, 'draft', actor.personId)
    const { professionalId } = await givenProfessional(house, 'claire')
    const who = { personId: actor.personId, professionalId, mark: MARK }
    await givenCvTraces(house, 'draft', who)
    await givenNoErasure(house, actor.personId)
    const theirs = await countRowsOf(house.db, actor.personId)
    const before = await countRowsOf(house.db, personId)
    const open = await linksOpen()

    await browser.post('/reprendre', { code })
    expect(await (await browser.get('/rassembler')).text()).toContain('4 autres réponses')
    await browser.post('/rassembler')

    expect(await countRowsOf(house.db, actor.personId)).toEqual({})
    const after = await countRowsOf(house.db, personId)
    for (const [table, count] of Object.entries(theirs)) {
      if (table in LEFT) continue
      expect([table, after[table]]).toEqual([table, (before[table] ?? 0) + count])
    }
    for (const told of ['cv_link', 'listing', 'life_period', 'memo', 'read_line', 'age_band'])
      expect(theirs[told]).toBeGreaterThan(0)
    expect(await linksOpen()).toEqual(open)
    const { rows: grants } = await sql`select 1 from read_grant where stopped_at is null`.execute(
      house.db,
    )
    expect(grants).toEqual([])
  })
  it('keeps the account’s own word when both said it', async () => {
    const { personId } = await givenPerson(house, 'lina')
    const { code } = await house.as('lina', issueAccessCard, undefined)
    await house.as('lina', sayAgeBand, { band: 'adult' })
    const browser = openBrowser(door)
    await browser.post('/bienvenue')
    const actor = await whoIs(house.ctx('visitor'), browser.cookie('session') ?? '')
    if (actor.kind !== 'person') throw new Error('Nobody came in')
    house.actors.set('draft', actor)
    await house.as('draft', sayAgeBand, { band: 'under18' })
    await givenProfessional(house, 'claire')
    const invited = await house.as('claire', inviteToPrepare, { label: 'Agent' })
    const token = house.ctx('claire').secrets.unseal(invited.sealedToken)
    const mine = await house.as('lina', takeInvitation, { token, language: 'fr' })
    await house.as('draft', takeInvitation, { token, language: 'fr' })
    await browser.post('/reprendre', { code })
    expect(leads(await browser.post('/rassembler'))).toEqual([303, '/mon-espace'])
    const { rows } = await sql`select cv_id from cv_invitation_taken`.execute(house.db)
    expect(rows).toEqual([{ cv_id: mine.cvId }])
    expect(await countRowsOf(house.db, personId)).toMatchObject({ cv: 2, age_band: 1 })
    const { rows: ages } = await sql`select band from age_band`.execute(house.db)
    expect(ages).toEqual([{ band: 'adult' }])
  })
})

/** What each link that is out shows today, by its address. */
async function linksOpen(): Promise<string[]> {
  const { rows } = await sql<{ sealed: string }>`
    select sealed_token as sealed from cv_link order by id`.execute(house.db)
  const { secrets } = house.ctx('visitor')
  const names: string[] = []
  for (const { sealed } of rows) {
    const opened = await house.as('visitor', openCvLink, {
      token: secrets.unseal(sealed),
      key: undefined,
    })
    names.push(opened.locked ? 'locked' : opened.read.cv.name)
  }
  return names
}
