import { type Generated, type Selectable, sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Award, AwardStatus, AwardWay, SuspensionReason } from '../award.ts'

type AwardRow = {
  id: string
  person_id: string | null
  badge_id: string
  version: number
  organisation_id: string | null
  given_by: string | null
  way: AwardWay
  status: AwardStatus
  name: string | null
  seen: string | null
  mail_hash: string | null
  sealed_mail: string | null
  token_hash: string | null
  shown_hash: string | null
  sealed_shown: string | null
  credential: string | null
  status_list: string
  status_index: number
  ends_with_account: boolean
  given_at: Date
  answered_at: Date | null
  offer_ends_at: Date
  valid_until: Date | null
  withdrawn_at: Date | null
  withdrawn_for: string | null
  suspension_list: string | null
  suspension_index: number | null
  suspended_at: Date | null
  suspended_why: SuspensionReason | null
  suspended_for: string | null
  resigned_at: Generated<Date | null>
  sealed_token: string | null
  reminders: number
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    award: AwardRow
  }
}

function awardOf(row: Selectable<AwardRow>): Award {
  return {
    id: row.id,
    personId: row.person_id,
    badgeId: row.badge_id,
    version: row.version,
    organisationId: row.organisation_id,
    givenBy: row.given_by,
    way: row.way,
    status: row.status,
    name: row.name,
    seen: row.seen,
    mailHash: row.mail_hash,
    sealedMail: row.sealed_mail,
    sealedShown: row.sealed_shown,
    credential: row.credential,
    place: { list: row.status_list, index: row.status_index },
    endsWithAccount: row.ends_with_account,
    givenAt: row.given_at,
    answeredAt: row.answered_at,
    offerEndsAt: row.offer_ends_at,
    validUntil: row.valid_until,
    withdrawnAt: row.withdrawn_at,
    withdrawnFor: row.withdrawn_for,
    suspensionPlace:
      row.suspension_list !== null && row.suspension_index !== null
        ? { list: row.suspension_list, index: row.suspension_index }
        : null,
    suspendedAt: row.suspended_at,
    suspendedWhy: row.suspended_why,
    suspendedFor: row.suspended_for,
    resignedAt: row.resigned_at,
    sealedToken: row.sealed_token,
    reminders: row.reminders,
  }
}

/** The keyed digests by which an address of the site finds it. */
export type Hashes = { tokenHash?: string | null; shownHash?: string | null }

function changing(one: Award, { tokenHash, shownHash }: Hashes) {
  return {
    person_id: one.personId,
    status: one.status,
    seen: one.seen,
    mail_hash: one.mailHash,
    sealed_mail: one.sealedMail,
    sealed_shown: one.sealedShown,
    credential: one.credential,
    ends_with_account: one.endsWithAccount,
    answered_at: one.answeredAt,
    withdrawn_at: one.withdrawnAt,
    withdrawn_for: one.withdrawnFor,
    suspended_at: one.suspendedAt,
    suspended_why: one.suspendedWhy,
    suspended_for: one.suspendedFor,
    sealed_token: one.status === 'offered' ? one.sealedToken : null,
    reminders: one.reminders,
    name: one.name,
    ...(tokenHash === undefined ? {} : { token_hash: tokenHash }),
    ...(shownHash === undefined ? {} : { shown_hash: shownHash }),
  }
}

/** One insertion for a whole list; few enough columns for a thousand rows. */
export async function insertAwards(db: Db, all: readonly (Award & Hashes)[]): Promise<void> {
  if (all.length === 0) return
  await db
    .insertInto('award')
    .values(
      all.map((one) => ({
        token_hash: null,
        shown_hash: null,
        ...changing(one, one),
        id: one.id,
        badge_id: one.badgeId,
        version: one.version,
        organisation_id: one.organisationId,
        given_by: one.givenBy,
        way: one.way,
        status_list: one.place.list,
        status_index: one.place.index,
        suspension_list: one.suspensionPlace?.list ?? null,
        suspension_index: one.suspensionPlace?.index ?? null,
        given_at: one.givenAt,
        offer_ends_at: one.offerEndsAt,
        valid_until: one.validUntil,
      })),
    )
    .execute()
}

export async function updateAward(db: Db, one: Award, hashes: Hashes = {}): Promise<void> {
  await db.updateTable('award').set(changing(one, hashes)).where('id', '=', one.id).execute()
}

type Which = { id: string } | { tokenHash: string } | { shownHash: string }

/** One of them, held until the transaction ends when it is about to change. */
export async function findAward(db: Db, which: Which, toWrite = false): Promise<Award | undefined> {
  let query = db.selectFrom('award').selectAll()
  if ('id' in which) query = query.where(sql`id::text`, '=', which.id)
  if ('tokenHash' in which) query = query.where('token_hash', '=', which.tokenHash)
  if ('shownHash' in which) query = query.where('shown_hash', '=', which.shownHash)
  const row = await (toWrite ? query.forUpdate() : query).executeTakeFirst()
  return row && awardOf(row)
}

/** All of one person, the last given first. */
export async function findAwardsOf(db: Db, personId: string): Promise<Award[]> {
  const rows = await db
    .selectFrom('award')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('given_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(awardOf)
}

type Page = { organisationIds: string[]; offset: number; most: number }

/** Everybody these organisations gave a badge to, the last first. */
export async function findAwardsOfBadge(
  db: Db,
  badgeId: string,
  { organisationIds, offset, most }: Page,
): Promise<Award[]> {
  const rows = await db
    .selectFrom('award')
    .selectAll()
    .where('badge_id', '=', badgeId)
    .where('organisation_id', 'in', organisationIds)
    .orderBy('given_at', 'desc')
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(most)
    .execute()
  return rows.map(awardOf)
}

export type Counts = { given: number; accepted: number; waiting: number }

/** How many of each badge these organisations gave, and how many were taken. */
export async function countAwards(
  db: Db,
  badgeIds: string[],
  organisationIds: string[],
): Promise<Map<string, Counts>> {
  if (badgeIds.length === 0) return new Map()
  const { rows } = await sql<Counts & { id: string }>`
    select badge_id as id, count(*)::int as given, count(*) filter (where status = 'accepted')::int as accepted,
           count(*) filter (where status = 'offered')::int as waiting
    from award where badge_id = any(${badgeIds}::uuid[]) and organisation_id = any(${organisationIds}::uuid[])
    group by badge_id`.execute(db)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

/** Who has this badge already, or is waiting to answer, among these people and these addresses; from one giver, if one is said. */
export async function findGivenTo(
  db: Db,
  badgeId: string,
  to: { personIds?: string[]; mailHashes?: string[]; by?: string },
): Promise<Pick<Award, 'personId' | 'mailHash'>[]> {
  const { rows } = await sql<Pick<Award, 'personId' | 'mailHash'>>`
    select person_id as "personId", mail_hash as "mailHash" from award
    where badge_id = ${badgeId} and status <> 'withdrawn'
      and (${to.by ?? null}::uuid is null or organisation_id = ${to.by ?? null}::uuid)
      and (person_id = any(${to.personIds ?? []}::uuid[]) or mail_hash = any(${to.mailHashes ?? []}))`.execute(
    db,
  )
  return rows
}

/** Those that have waited for an answer since before a moment, and may be reminded once more. */
export async function findWaitingAwards(
  db: Db,
  { givenBefore, after }: { givenBefore: Date; after: Date },
): Promise<string[]> {
  const rows = await db
    .selectFrom('award')
    .select('id')
    .where('status', '=', 'offered')
    .where('given_at', '<=', givenBefore)
    .where('offer_ends_at', '>', after)
    .where('sealed_token', 'is not', null)
    .where('reminders', '<', 2)
    .orderBy('given_at')
    .execute()
  return rows.map(({ id }) => id)
}

/** Letters of an organisation since a moment. One turn at a time. */
export async function countLetters(db: Db, organisationId: string, since: Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${organisationId}, 21))`.execute(db)
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from award
    where organisation_id = ${organisationId} and given_at > ${since} and way in ('direct', 'table')`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

/** Takes away what nobody took in time, refusals among them; answers the places of what was signed. */
export async function deleteLapsedOffers(db: Db, now: Date): Promise<Award[]> {
  const rows = await db
    .deleteFrom('award')
    .where('status', 'in', ['offered', 'refused'])
    .where('offer_ends_at', '<=', now)
    .returningAll()
    .execute()
  return rows.map(awardOf)
}

/** Everything of one person, what waits under their address included; answers what it was. */
export async function deleteAwardsOf(
  db: Db,
  personId: string,
  mailHash: string | null,
): Promise<Award[]> {
  const rows = await db
    .deleteFrom('award')
    .where((where) =>
      where.or([
        where('person_id', '=', personId),
        ...(mailHash ? [where('mail_hash', '=', mailHash)] : []),
      ]),
    )
    .returningAll()
    .execute()
  return rows.map(awardOf)
}

export async function moveAwards(db: Db, from: string, into: string): Promise<void> {
  for (const table of ['award', 'award_endorsement', 'award_named_copy'])
    await sql`update ${sql.table(table)} set person_id = ${into} where person_id = ${from}`.execute(
      db,
    )
}
