import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { stopGrant } from '../../consent/server/stop-grant.ts'
import { givenGrant } from '../../consent/server/testing.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { givenMember, givenOrganisation } from '../../organisations/server/testing.ts'
import { givenProfessional } from '../../professionals/server/testing.ts'
import { criterionKey } from '../piece.ts'
import { beginBadge, beginBadgeFor, beginBadgeWith } from './begin-badge.ts'
import { forgetPerson } from './forget-person.ts'
import { readHistory, readTable } from './read-table.ts'
import { givenBadge, givenCounsellorAt, givenPartnerAt } from './testing.ts'
import { lookAgain } from './together/look-again.ts'
import { comment, sayAgreed } from './together/say-agreed.ts'
import { publishedBadgesOf } from './versions/badges-of.ts'
import { getBadgeVersion } from './versions/get-badge-version.ts'
import { beginNextVersion, publishBadge } from './versions/publish-badge.ts'
import { chooseWording } from './writing/choose-wording.ts'
import { moveCriterion, removeCriterion, restoreCriterion } from './writing/move-criterion.ts'
import { addCriterion, writePiece } from './writing/write-piece.ts'

const house = givenHouse()

/** Lina and Nadia at Lina's badge. */
async function givenTwo() {
  await givenPerson(house, 'lina')
  await givenProfessional(house, 'nadia')
  const { grantId } = await givenGrant(house, 'lina', 'nadia', ['card'])
  const { badgeId, criteria } = await givenBadge(house, 'lina')
  await givenCounsellorAt(house, 'lina', 'nadia', badgeId)
  const [first = ''] = criteria
  return { badgeId, chair: { badgeId }, first, criteria, grantId }
}

const wording = (text: string) => ({ text, evidence: '', level: '' })

describe('beginning a badge', () => {
  it('takes its first criteria from what Lina did, with her levels and her own sentence', async () => {
    await givenPerson(house, 'lina')
    const { id: experienceId } = await givenExperience(house, 'lina', {
      title: 'Le marché',
      story: 'Je rends la monnaie\nRanger le stand',
      claims: { organiser: 3 },
      sentences: { organiser: 'Je prépare tout la veille' },
    })
    const asked = { name: 'Le marché', language: 'fr' as const, experienceId }
    const { id: badgeId } = await house.as('lina', beginBadge, asked)
    const { content } = await house.as('lina', readTable, { chair: { badgeId } })
    expect(content.criteria).toMatchObject([
      { level: 3, evidence: 'Je prépare tout la veille' },
      { text: 'Je rends la monnaie', level: null },
      { text: 'Sait ranger le stand' },
    ])
    expect(content.criteria[0]?.text).toMatch(/^Sait organiser/)
  })
  it('is done for somebody who lets one in, for an organisation, and for nobody else', async () => {
    await givenPerson(house, 'lina')
    const { personId } = await givenPerson(house, 'omar')
    const organisation = await givenOrganisation(house, { by: 'nadia' })
    const asked = { name: 'Tenir un stand', language: 'fr' as const }
    await expect(house.as('nadia', beginBadgeWith, { ...asked, personId })).rejects.toMatchObject({
      status: 404,
    })
    await givenGrant(house, 'omar', 'nadia', ['card'])
    const { id } = await house.as('nadia', beginBadgeWith, { ...asked, personId })
    expect(await house.as('omar', readTable, { chair: { badgeId: id } })).toMatchObject({
      isOwn: true,
      badge: { personId },
    })
    const ours = { ...asked, organisationId: organisation.id }
    const { id: badgeId } = await house.as('nadia', beginBadgeFor, ours)
    const { content } = await house.as('nadia', readTable, { chair: { badgeId } })
    expect(content.maker).toMatchObject({ kind: 'organisation', name: organisation.name })
    await givenMember(house, organisation, 'paul', 'giver')
    for (const who of ['paul', 'lina'])
      await expect(house.as(who, readTable, { chair: { badgeId } })).rejects.toMatchObject({
        status: who === 'paul' ? 403 : 404,
      })
  })
})

describe('writing at several', () => {
  it('keeps both wordings when two write the same criterion at once, and one chooses', async () => {
    const { chair, first } = await givenTwo()
    const key = criterionKey(first)
    const lina = { chair, key, value: wording('Sait dire bonjour'), seen: 1 }
    const nadia = { chair, key, value: wording('Sait accueillir avec le sourire'), seen: 1 }
    expect(await house.as('lina', writePiece, lina)).toBe('kept')
    expect(await house.as('nadia', writePiece, nadia)).toBe('beside')
    const table = await house.as('lina', readTable, { chair })
    expect(table.waiting).toMatchObject([
      {
        value: { text: 'Sait dire bonjour' },
        beside: [{ value: { text: 'Sait accueillir avec le sourire' } }],
      },
    ])
    await expect(house.as('lina', publishBadge, chair)).rejects.toMatchObject({
      code: 'badges.stillTwo',
    })
    const choice = { chair, key, choice: 1, shown: 2, seen: 2 }
    await house.as('lina', chooseWording, choice)
    await expect(house.as('nadia', chooseWording, choice)).rejects.toMatchObject({ status: 404 })
    const { content } = await house.as('nadia', readTable, { chair })
    expect(content.criteria[0]?.text).toBe('Sait accueillir avec le sourire')
    const { changes } = await house.as('lina', readHistory, { chair })
    expect(changes.map(({ deed }) => deed).slice(-3)).toEqual(['written', 'beside', 'chosen'])
    expect(JSON.stringify(changes)).toContain('Sait dire bonjour')
  })
  it('lets three write, each under their own name, and one who knows the work without an account', async () => {
    const { badgeId, chair } = await givenTwo()
    const { token } = await givenPartnerAt(house, 'lina', badgeId)
    const [letter] = await house.letters()
    expect(letter?.text).toContain(`/badge-invite/${token}`)
    const value = wording('Sait nettoyer la vitrine')
    await house.as('visitor', addCriterion, { chair: { token }, value })
    await house.as('nadia', comment, { chair, words: 'Très bien.' })
    const { seats, changes } = await house.as('lina', readHistory, { chair })
    const last = changes.at(-1)
    expect(seats.find(({ id }) => id === last?.seatId)).toMatchObject({
      name: 'Sophie',
      kind: 'partner',
    })
    house.now = new Date(house.now.getTime() + 31 * 86_400_000)
    await expect(house.as('visitor', readTable, { chair: { token } })).rejects.toMatchObject({
      code: 'badgeTogether.letterOver',
      status: 410,
    })
  })
  it('moves, takes away and puts back criteria', async () => {
    const { chair, criteria } = await givenTwo()
    const [one = '', two = ''] = criteria
    await house.as('nadia', moveCriterion, { chair, criterionId: two, way: 'up' })
    const ids = async () =>
      (await house.as('lina', readTable, { chair })).content.criteria.map(({ id }) => id)
    expect(await ids()).toEqual([two, one])
    await house.as('lina', removeCriterion, { chair, criterionId: two })
    expect(await ids()).toEqual([one])
    await house.as('lina', restoreCriterion, { chair, criterionId: two })
    expect(await ids()).toEqual([two, one])
  })
  it('says that something moved, and closes to a counsellor the person no longer lets in', async () => {
    const { chair, first, grantId, badgeId } = await givenTwo()
    const look = async () => (await house.as('nadia', lookAgain, { chair, piece: 'all' })).mark
    const before = await look()
    expect(await look()).toBe(before)
    await house.as('lina', lookAgain, { chair, piece: criterionKey(first) })
    expect(await look()).not.toBe(before)
    const { there } = await house.as('nadia', readTable, { chair })
    expect(there).toMatchObject([{ key: criterionKey(first) }])
    await house.as('lina', stopGrant, { grantId })
    await expect(house.as('nadia', readTable, { chair: { badgeId } })).rejects.toMatchObject({
      status: 404,
    })
  })
})

describe('the history of a badge', () => {
  it('is whole, refuses to be rewritten, and says which change was', async () => {
    const { chair, badgeId } = await givenTwo()
    const verdict = async () => (await house.as('lina', readHistory, { chair })).verdict
    expect(await verdict()).toEqual({ isWhole: true, changes: 4 })
    const rewrite = sql`update badge_change set after = '{"text": "autre chose"}' where badge_id = ${badgeId} and place = 2`
    await sql`savepoint tamper`.execute(house.db)
    await expect(rewrite.execute(house.db)).rejects.toThrow('append-only')
    await sql`rollback to savepoint tamper`.execute(house.db)
    await sql`alter table badge_change disable trigger user`.execute(house.db)
    for (const [tamper, brokenAt, why] of [
      [rewrite, 2, 'changed'],
      [
        sql`update badge_seat set name = 'Quelqu’un d’autre' where person_id is not null`,
        1,
        'author',
      ],
      [sql`delete from badge_change where place = 4`, 4, 'missing'],
      [sql`delete from badge_change where place = 2`, 2, 'missing'],
    ] as const) {
      await sql`savepoint tamper`.execute(house.db)
      await tamper.execute(house.db)
      expect(await verdict()).toEqual({ isWhole: false, brokenAt, why })
      await sql`rollback to savepoint tamper`.execute(house.db)
    }
  })
  it('stays whole when somebody is forgotten: the badge of an organisation stays, their name goes', async () => {
    const organisation = await givenOrganisation(house, { by: 'nadia' })
    const asked = { name: 'Tenir un stand', language: 'fr' as const }
    const ours = { ...asked, organisationId: organisation.id }
    const { id: badgeId } = await house.as('nadia', beginBadgeFor, ours)
    const { personId } = await givenPerson(house, 'lina')
    await sql`insert into badge_seat (id, badge_id, kind, person_id, name, salt, invited_at, sat_at)
      values (${house.ctx('nadia').newId()}, ${badgeId}, 'person', ${personId}, 'lina', 'sel', ${house.now}, ${house.now})`.execute(
      house.db,
    )
    const chair = { badgeId }
    await house.as('lina', addCriterion, { chair, value: wording('Sait ranger') })
    await house.as('lina', comment, { chair, words: 'Voilà.' })
    await givenBadge(house, 'lina', { name: 'Le mien', published: true })
    await house.as('lina', forgetPerson, { personId })
    const { seats, verdict } = await house.as('nadia', readHistory, { chair })
    expect(verdict).toEqual({ isWhole: true, changes: 2 })
    expect(seats.find(({ kind }) => kind === 'person')).toMatchObject({
      name: null,
      personId: null,
    })
    const table = await house.as('nadia', readTable, { chair })
    expect(table.content.criteria).toMatchObject([{ text: 'Sait ranger' }])
    expect(table.comments).toEqual([])
    const left = await house.db.selectFrom('badge').select('id').execute()
    expect(left).toEqual([{ id: badgeId }])
  })
})

describe('the versions of a badge', () => {
  it('freezes what is published; the next one begins as it was, and agreement is asked again', async () => {
    const { chair, badgeId, first } = await givenTwo()
    await house.as('nadia', sayAgreed, { chair })
    await expect(house.as('nadia', publishBadge, chair)).rejects.toMatchObject({ status: 403 })
    const { slug } = await house.as('lina', publishBadge, chair)
    const one = await house.as('visitor', (ctx) => getBadgeVersion(ctx, slug, 1), undefined)
    expect(one).toMatchObject({ number: 1, writers: { person: 1, professional: 0, agreed: 1 } })
    const write = { chair, key: criterionKey(first), value: wording('Sait sourire'), seen: 1 }
    await expect(house.as('nadia', writePiece, write)).rejects.toMatchObject({
      code: 'badges.betweenVersions',
    })
    await house.as('lina', beginNextVersion, { badgeId })
    expect(await house.as('nadia', writePiece, write)).toBe('kept')
    expect((await house.as('lina', readTable, { chair })).agreed).toEqual([])
    await house.as('lina', publishBadge, chair)
    const again = await house.as('visitor', (ctx) => getBadgeVersion(ctx, badgeId, 1), undefined)
    expect(again.content).toEqual(one.content)
    const last = await house.as('visitor', (ctx) => getBadgeVersion(ctx, slug), undefined)
    expect(last.number).toBe(2)
    await sql`savepoint tamper`.execute(house.db)
    await expect(
      sql`update badge_version set digest = repeat('a', 64)`.execute(house.db),
    ).rejects.toThrow('append-only')
    await sql`rollback to savepoint tamper`.execute(house.db)
  })
  it('lists what an organisation recognises', async () => {
    const organisation = await givenOrganisation(house, { by: 'nadia' })
    const begun = await house.as('nadia', beginBadgeFor, {
      name: 'Accueillir',
      language: 'fr',
      organisationId: organisation.id,
    })
    const chair = { badgeId: begun.id }
    const of = () => house.as('visitor', publishedBadgesOf, { organisationId: organisation.id })
    await house.as('nadia', writePiece, {
      chair,
      key: 'purpose',
      value: { text: 'Accueillir' },
      seen: 0,
    })
    await expect(house.as('nadia', publishBadge, chair)).rejects.toMatchObject({
      code: 'badges.notReady',
    })
    await house.as('nadia', addCriterion, { chair, value: wording('Sait dire bonjour') })
    expect(await of()).toEqual([])
    await house.as('nadia', publishBadge, chair)
    expect(await of()).toMatchObject([{ number: 1, content: { name: 'Accueillir' } }])
  })
})
