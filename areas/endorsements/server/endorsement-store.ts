import { type Selectable, sql } from 'kysely'
import { isId } from '../../../platform/id.ts'
import type { Db } from '../../../platform/server/db.ts'
import type { Language } from '../../../platform/words.ts'
import type { Assurance, By, Closeness, Endorsement, Status, Target, Way } from '../endorsement.ts'

type EndorsementRow = {
  id: string
  target: Target['kind']
  badge_id: string | null
  version: number | null
  person_id: string | null
  organisation_id: string | null
  by: By
  endorser_id: string | null
  way: Way
  status: Status
  asker: string | null
  message: string | null
  language: Language
  mail_hash: string | null
  sealed_mail: string | null
  token_hash: string | null
  withdraw_hash: string | null
  code_hash: string | null
  code_ends_at: Date | null
  code_tries: number
  codes_sent: number
  signer: string | null
  role: string | null
  belongs_to: string | null
  comment: string | null
  assurance: Assurance | null
  known_as: string | null
  closeness: Closeness | null
  credential: string | null
  status_list: string | null
  status_index: number | null
  asked_at: Date
  ends_at: Date
  answered_at: Date | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    endorsement: EndorsementRow
  }
}

function endorsementOf(row: Selectable<EndorsementRow>): Endorsement {
  const { status_list: list, status_index: index } = row
  return {
    id: row.id,
    target: targetOf(row),
    by: row.by,
    endorserId: row.endorser_id,
    way: row.way,
    status: row.status,
    asker: row.asker,
    message: row.message,
    language: row.language,
    mailHash: row.mail_hash,
    sealedMail: row.sealed_mail,
    codeHash: row.code_hash,
    codeEndsAt: row.code_ends_at,
    codeTries: row.code_tries,
    codesSent: row.codes_sent,
    signer: row.signer,
    role: row.role,
    belongsTo: row.belongs_to,
    comment: row.comment,
    assurance: row.assurance,
    knownAs: row.known_as,
    closeness: row.closeness,
    credential: row.credential,
    place: list === null || index === null ? null : { list, index },
    askedAt: row.asked_at,
    endsAt: row.ends_at,
    answeredAt: row.answered_at,
  }
}

function targetOf(row: Selectable<EndorsementRow>): Target {
  return row.badge_id === null || row.version === null
    ? { kind: 'issuer', organisationId: row.organisation_id ?? '' }
    : { kind: 'version', badgeId: row.badge_id, version: row.version, personId: row.person_id }
}

/** The keyed digests by which an address of the site finds it. */
export type Hashes = { tokenHash?: string | null; withdrawHash?: string | null }

function changing(one: Endorsement, { tokenHash, withdrawHash }: Hashes) {
  return {
    status: one.status,
    mail_hash: one.mailHash,
    sealed_mail: one.sealedMail,
    code_hash: one.codeHash,
    code_ends_at: one.codeEndsAt,
    code_tries: one.codeTries,
    codes_sent: one.codesSent,
    signer: one.signer,
    role: one.role,
    belongs_to: one.belongsTo,
    comment: one.comment,
    assurance: one.assurance,
    known_as: one.knownAs,
    closeness: one.closeness,
    credential: one.credential,
    status_list: one.place?.list ?? null,
    status_index: one.place?.index ?? null,
    ends_at: one.endsAt,
    answered_at: one.answeredAt,
    ...(tokenHash === undefined ? {} : { token_hash: tokenHash }),
    ...(withdrawHash === undefined ? {} : { withdraw_hash: withdrawHash }),
  }
}

/** False when the same one was written meanwhile: one word of each about one thing. */
export async function insertEndorsement(
  db: Db,
  one: Endorsement,
  hashes: Hashes = {},
): Promise<boolean> {
  const { target } = one
  const isVersion = target.kind === 'version'
  const answer = await db
    .insertInto('endorsement')
    .values({
      token_hash: null,
      withdraw_hash: null,
      ...changing(one, hashes),
      id: one.id,
      target: target.kind,
      badge_id: isVersion ? target.badgeId : null,
      version: isVersion ? target.version : null,
      person_id: isVersion ? target.personId : null,
      organisation_id: isVersion ? null : target.organisationId,
      by: one.by,
      endorser_id: one.endorserId,
      way: one.way,
      asker: one.asker,
      message: one.message,
      language: one.language,
      asked_at: one.askedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (answer.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function updateEndorsement(
  db: Db,
  one: Endorsement,
  hashes: Hashes = {},
): Promise<void> {
  await db.updateTable('endorsement').set(changing(one, hashes)).where('id', '=', one.id).execute()
}

type Which = { id: string } | { tokenHash: string } | { withdrawHash: string }

/** One of them, held until the transaction ends when it is about to change. */
export async function findEndorsement(
  db: Db,
  which: Which,
  toWrite = false,
): Promise<Endorsement | undefined> {
  if ('id' in which && !isId(which.id)) return undefined
  let query = db.selectFrom('endorsement').selectAll()
  if ('id' in which) query = query.where('id', '=', which.id)
  if ('tokenHash' in which) query = query.where('token_hash', '=', which.tokenHash)
  if ('withdrawHash' in which) query = query.where('withdraw_hash', '=', which.withdrawHash)
  const row = await (toWrite ? query.forUpdate() : query).executeTakeFirst()
  return row && endorsementOf(row)
}

type Of =
  | { badgeId: string; version?: number }
  | { organisationId: string }
  | { endorserId: string }
  | { personId: string }

/** All about a badge or one version of it, about an organisation, by one, or about the badges of a person; the last first. */
export async function findEndorsements(db: Db, of: Of): Promise<Endorsement[]> {
  let query = db.selectFrom('endorsement').selectAll()
  if ('badgeId' in of) query = query.where('badge_id', '=', of.badgeId)
  if ('badgeId' in of && of.version !== undefined) query = query.where('version', '=', of.version)
  if ('organisationId' in of) query = query.where('organisation_id', '=', of.organisationId)
  if ('endorserId' in of) query = query.where('endorser_id', '=', of.endorserId)
  if ('personId' in of) query = query.where('person_id', '=', of.personId)
  const rows = await query.orderBy('asked_at', 'desc').orderBy('id', 'desc').execute()
  return rows.map(endorsementOf)
}

/** Letters since a moment: about one badge or organisation, and to one address whoever asks. One turn at a time. */
export async function countLetters(
  db: Db,
  { about, mailHash, since }: { about: string; mailHash: string; since: Date },
): Promise<{ ofTarget: number; toAddress: number }> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${mailHash}, 24))`.execute(db)
  const { rows } = await sql<{ ofTarget: number; toAddress: number }>`
    select count(*) filter (where coalesce(badge_id, organisation_id) = ${about})::int as "ofTarget",
           count(*) filter (where mail_hash = ${mailHash})::int as "toAddress"
    from endorsement where by = 'letter' and asked_at > ${since}
      and (mail_hash = ${mailHash} or coalesce(badge_id, organisation_id) = ${about})`.execute(db)
  return rows[0] ?? { ofTarget: 0, toAddress: 0 }
}

/** Asks that nobody answered in time, and what ended long enough ago: nothing of them stays. */
export async function deleteLapsed(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom('endorsement')
    .where('ends_at', '<=', now)
    .where('credential', 'is', null)
    .execute()
}

/** Addresses of those who signed long ago go; what they said stays. */
export async function forgetAddresses(db: Db, before: Date): Promise<void> {
  await db
    .updateTable('endorsement')
    .set({ sealed_mail: null })
    .where('answered_at', '<=', before)
    .where('sealed_mail', 'is not', null)
    .execute()
}

export async function deleteEndorsements(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db.deleteFrom('endorsement').where('id', 'in', ids).execute()
}

export async function moveEndorsements(db: Db, from: string, into: string): Promise<void> {
  await db
    .updateTable('endorsement')
    .set({ person_id: into })
    .where('person_id', '=', from)
    .execute()
}

type Signed = { id: string; credential: string }

/** The next ones that a key signed, after a place. Held until the transaction ends. */
export async function findSignedWith(
  db: Db,
  { multikey, after, most }: { multikey: string; after: string | null; most: number },
): Promise<Signed[]> {
  const { rows } = await sql<Signed>`
    select id, credential from endorsement
    where credential like ${`%#${multikey}"%`} and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${most} for update`.execute(db)
  return rows
}

export async function replaceCredential(db: Db, { id, credential }: Signed): Promise<void> {
  await db.updateTable('endorsement').set({ credential }).where('id', '=', id).execute()
}

/** How many a key signed. */
export async function countSignedWith(db: Db, multikey: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from endorsement where credential like ${`%#${multikey}"%`}`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}
