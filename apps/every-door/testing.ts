import { sql } from 'kysely'
import { issueAccessCard } from '../../areas/accounts/server/issue-access-card.ts'
import { givenPerson } from '../../areas/accounts/server/testing.ts'
import { setBeside } from '../../areas/answers/server/set-beside.ts'
import { givenApplications } from '../../areas/applications/server/testing.ts'
import { givenAwards } from '../../areas/awards/server/testing.ts'
import { givenBadges } from '../../areas/badges/server/testing.ts'
import {
  givenBrought,
  givenLookedAt,
  givenSigned,
} from '../../areas/brought-badges/server/testing.ts'
import { givenClaimLink } from '../../areas/claim-links/server/testing.ts'
import { sayAgeBand } from '../../areas/consent/server/say-age-band.ts'
import { stopGrant } from '../../areas/consent/server/stop-grant.ts'
import { givenGrant } from '../../areas/consent/server/testing.ts'
import { givenCv, givenRecognisedCvs } from '../../areas/cv/server/testing.ts'
import { wordSkill } from '../../areas/cv/server/word-skill.ts'
import { inviteToPrepare } from '../../areas/cv-invitations/server/invite-to-prepare.ts'
import { showToProfessional } from '../../areas/cv-invitations/server/show-to-professional.ts'
import { takeInvitation } from '../../areas/cv-invitations/server/take-invitation.ts'
import { shareCv } from '../../areas/cv-links/server/share-cv.ts'
import { givenExperience } from '../../areas/experiences/server/testing.ts'
import { chooseInterests } from '../../areas/interests/server/choose-interests.ts'
import { givenMemo, givenPhoto } from '../../areas/keepsakes/server/testing.ts'
import { ensureStarterPack } from '../../areas/knowledge/server/ensure-starter-pack.ts'
import { noteListing } from '../../areas/listings/server/note-listing.ts'
import { decide } from '../../areas/local-referentials/server/decide.ts'
import { givenList } from '../../areas/local-referentials/server/testing.ts'
import { noteMove } from '../../areas/moves/server/note-move.ts'
import { beginPeriod } from '../../areas/periods/server/begin-period.ts'
import { makeRecord } from '../../areas/portfolio/server/record/make-record.ts'
import { givenCollection } from '../../areas/portfolio/server/testing.ts'
import { printCards } from '../../areas/professionals/server/printed/print-cards.ts'
import { givenProfessional } from '../../areas/professionals/server/testing.ts'
import { givenDraft, givenRecommendation } from '../../areas/recommendations/server/testing.ts'
import { givenTableGiving } from '../../areas/rosters/server/testing.ts'
import type { Db } from '../../platform/server/db.ts'
import type { House } from '../../platform/server/testing.ts'
import type { Door } from '../../platform/web/page.tsx'
import { doors } from '../server/doors.ts'
import { ELSEWHERE, NAMED } from './address-pieces.ts'
import type { Named } from './named.ts'
import { givenOrganisations } from './organisations.ts'

/** A word nobody would write by chance, in all that Lina wrote: where it shows, her words show. */
export const MARK = 'Zygomatique'

/** Who knocks at every door: nobody, Lina, somebody else, and five professionals of whom one may read her. */
export const KNOCKING = [
  'visitor',
  'lina',
  'omar',
  'nadia',
  'without-agreement',
  'agreement-stopped',
  'agreement-lapsed',
  'agreement-unconfirmed',
] as const
export type Knocking = (typeof KNOCKING)[number]

/** Lina has used everything; Nadia reads her card; the others should learn nothing of her. */
export async function givenEverybody(house: House): Promise<{ personId: string }> {
  // what was known is still in memory after the test before, but its rows were rolled back
  await ensureStarterPack(house.db, house.config.root)
  const { personId } = await givenPerson(house, 'lina')
  await house.as('lina', issueAccessCard, undefined)
  await house.as('lina', sayAgeBand, { band: 'adult' })
  const { id: experienceId } = await givenExperience(house, 'lina', {
    title: `Le marché ${MARK}`,
    story: `Je range ${MARK}`,
    claims: { organiser: 3, oral: 5 },
    sentences: { organiser: `Je prépare tout ${MARK}` },
  })
  await givenPhoto(house, 'lina', experienceId)
  await givenPhoto(house, 'lina', experienceId, 60)
  await givenMemo(house, 'lina', experienceId)
  await house.as('lina', beginPeriod, { kind: 'moving' })
  await house.as('lina', noteMove, {
    kind: 'immersion',
    title: `Une semaine au garage ${MARK}`,
    organisation: null,
    plannedOn: null,
    note: null,
    occupationCode: null,
  })
  const liked = ['nature', 'cuisine']
  await house.as('lina', chooseInterests, { shown: liked, ticked: liked })
  await house.as('lina', setBeside, {
    path: '/mes-gouts',
    title: 'Qu’est-ce qui vous plaît ?',
    kept: ['Cuisine'],
    other: [MARK],
    otherFields: [['families', 'nature']],
    bothFields: null,
  })
  await house.as('lina', noteListing, undefined)
  await givenProfessional(house, 'nadia')
  await givenAgreements(house)
  await givenCvs(house)
  await givenRecommendations(house, experienceId)
  await givenBadges(house, 'lina', { mark: MARK, counsellor: 'nadia' })
  await house.as('nadia', printCards, { count: 1 })
  await givenOwnList(house)
  await givenOrganisations(house)
  const given = await givenAwards(house, 'lina', MARK)
  await givenClaimLink(house, { ...given, byCodes: true })
  await givenTableGiving(house, given)
  await givenApplications(house, 'lina', MARK)
  await givenBrought(house, 'lina', await givenSigned(house, { name: `Vu ailleurs ${MARK}` }))
  await givenLookedAt(house, 'lina', await givenSigned(house))
  await house.as('lina', makeRecord, { reading: { language: 'fr', mode: 'simple' } })
  await givenCollection(house, 'lina', { title: `Pour la vente ${MARK}` })
  await givenRecognisedCvs(house, 'lina')
  await givenPerson(house, 'omar')
  await givenExperience(house, 'omar', { claims: { ecrit: 2 } })
  return { personId }
}

/** A list Nadia brought, one line of which is decided. */
async function givenOwnList(house: House): Promise<void> {
  const { listId } = await givenList(house, 'nadia', ['Rendre la monnaie', 'Repasser'])
  await house.as('nadia', decide, { listId, decisions: [{ place: 2, choice: 'none' }] })
}

/** A CV with a link, and one begun for Nadia, which Lina shows her. */
async function givenCvs(house: House): Promise<void> {
  const { id: cvId } = await givenCv(house, 'lina', `Pour le marché ${MARK}`)
  const words = `Tout est prêt à six heures ${MARK}`
  await house.as('lina', wordSkill, { cvId, skill: 'organiser', words })
  await house.as('lina', shareCv, { cvId, days: '7', label: `La mairie ${MARK}`, pin: null })
  const { sealedToken } = await house.as('nadia', inviteToPrepare, { label: 'Agent' })
  const token = house.ctx('nadia').secrets.unseal(sealedToken)
  const taken = await house.as('lina', takeInvitation, { token, language: 'fr' })
  await house.as('lina', showToProfessional, { cvId: taken.cvId ?? '', shows: true })
}

/** A word to read, and an ask that has not left. */
async function givenRecommendations(house: House, experienceId: string): Promise<void> {
  const comment = `Elle range tout ${MARK}`
  await givenRecommendation(house, 'lina', { experienceId, comment, accepted: false, voice: true })
  await givenDraft(house, 'lina', experienceId)
}

/** The agreement of the one who may read comes last: it is the one that an address names. */
async function givenAgreements(house: House): Promise<void> {
  await givenProfessional(house, 'without-agreement')
  for (const name of ['agreement-stopped', 'agreement-lapsed', 'agreement-unconfirmed', 'nadia']) {
    if (name !== 'nadia') await givenProfessional(house, name)
    const { grantId } = await givenGrant(house, 'lina', name, ['card', 'experiences', 'likes'])
    if (name === 'agreement-stopped') await house.as('lina', stopGrant, { grantId })
    if (name === 'agreement-lapsed')
      await sql`update read_grant set given_at = ${before(house, 9)}, ends_at = ${before(house, 1)}
        where id = ${grantId}`.execute(house.db)
    if (name === 'agreement-unconfirmed')
      await sql`update read_grant set given_at = null, ends_at = null where id = ${grantId}`.execute(
        house.db,
      )
  }
}

const before = (house: House, days: number) => new Date(house.now.getTime() - days * 86_400_000)

/** The address of a door with real pieces in it. A piece nobody declared here makes the test fail. */
export async function addressOf(db: Db, door: Door, personId: string): Promise<string> {
  let address = door.path
  for (const [piece, name] of piecesOf(door)) {
    const elsewhere = ELSEWHERE.find(([where, one]) => one === name && where.test(door.path))
    const named = elsewhere?.[2] ?? NAMED[name]
    if (named === undefined) throw new Error(`Say in NAMED what ${piece} of ${door.path} names`)
    address = address.replace(
      piece,
      typeof named === 'string' ? named : await idIn(db, named, personId),
    )
  }
  return address
}

export const piecesOf = (door: Door): [string, string][] =>
  [...door.path.matchAll(/:([A-Za-z]+)/g)].map(([piece, name]) => [piece, name ?? ''])

async function idIn(
  db: Db,
  { table, column = 'id', where = 'true' }: Exclude<Named, string>,
  personId: string,
): Promise<string> {
  const id = table === 'person' ? personId : await lastIn(db, { table, column, where }, personId)
  if (!id) throw new Error(`Lina has nothing in ${table}: givenEverybody must give her one`)
  return id
}

/** Of nobody or of a professional: not Lina's. */
const NOT_LINAS = [
  'endorsement',
  'badge_opening',
  'badge_seat',
  'claim_link',
  'table_giving',
  'cv_invitation',
  'printed_card',
  'local_referential',
  'local_line',
  'referential_version',
  'organisation',
  'organisation_member',
  'organisation_invitation',
  'outside_reviewer',
]

/** Cards, applications and lists belong to Nadia, the only professional here who has any; editions to nobody; the rest is Lina's. */
async function lastIn(
  db: Db,
  { table, column, where }: { table: string; column: string; where: string },
  personId: string,
): Promise<string | undefined> {
  const isNotLinas = NOT_LINAS.includes(table)
  const { rows } = await sql<{ id: string }>`
    select ${sql.ref(column)} as id from ${sql.table(table)}
    where ${isNotLinas ? sql`true` : sql`person_id = ${personId}`} and ${sql.raw(where)}
    order by id desc limit 1`.execute(db)
  return rows[0]?.id
}

/**
 * Rows written, changed or erased since the transaction of the test began, as PostgreSQL itself counts them.
 * Its view `pg_stat_xact_user_tables` says the same, and counts the indexes first: asked two thousand times, it takes long.
 */
export async function changesIn(db: Db): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; changes: number }>`
    select relname as name, pg_stat_get_xact_tuples_inserted(oid) + pg_stat_get_xact_tuples_updated(oid)
      + pg_stat_get_xact_tuples_deleted(oid) as changes
    from pg_class where relkind = 'r' and relnamespace not in
      ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`.execute(db)
  return Object.fromEntries(rows.map(({ name, changes }) => [name, Number(changes)]))
}

/** A mark of every row that belongs to somebody, in every table that holds people: it changes when any of them does. */
export async function lifeOf(db: Db, personId: string): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'person_id'`.execute(db)
  const parts = [
    sql`select 'person' as name, person::text as line from person where id = ${personId}`,
    ...tables.map(
      ({ name }) => sql`select ${sql.lit(name)}, line::text from ${sql.table(name)} as line
        where person_id = ${personId}`,
    ),
  ]
  const { rows } = await sql<{ mark: string }>`
    select md5(string_agg(name || line, ' ' order by name, line)) as mark
    from (${sql.join(parts, sql` union all `)}) as life`.execute(db)
  return rows[0]?.mark ?? ''
}

export function changedSince(
  before: Record<string, number>,
  after: Record<string, number>,
): string[] {
  return Object.keys(after).filter((name) => after[name] !== (before[name] ?? 0))
}

/** Does something in the house, then takes it back. */
export async function takingBack<T>(house: House, deed: () => Promise<T>): Promise<T> {
  await sql`savepoint knock`.execute(house.db)
  try {
    return await deed()
  } finally {
    await sql`rollback to savepoint knock`.execute(house.db)
    await sql`release savepoint knock`.execute(house.db)
  }
}

/** Every address, but those of the sign-in providers, which need one: they have tests of their own. */
export const everyDoor: readonly Door[] = doors.filter(({ path }) => !path.endsWith('/:provider'))
