import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Invitation, Taken } from '../invitation.ts'

type InvitationRow = {
  id: string
  professional_id: string
  label: string
  token_hash: string
  sealed_token: string
  created_at: Date
  expires_at: Date
  stopped_at: Date | null
}
type TakenRow = {
  id: string
  invitation_id: string
  person_id: string
  cv_id: string | null
  taken_at: Date
  shown_at: Date | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    cv_invitation: InvitationRow
    cv_invitation_taken: TakenRow
  }
}

function invitationOf(row: InvitationRow): Invitation {
  return {
    id: row.id,
    professionalId: row.professional_id,
    label: row.label,
    sealedToken: row.sealed_token,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    stoppedAt: row.stopped_at,
  }
}

function takenOf(row: TakenRow): Taken {
  return {
    id: row.id,
    invitationId: row.invitation_id,
    personId: row.person_id,
    cvId: row.cv_id,
    takenAt: row.taken_at,
    shownAt: row.shown_at,
  }
}

/** Two taps at once on one invitation are done one after the other. */
export async function holdTurn(db: Db, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 32))`.execute(db)
}

export async function insertInvitation(
  db: Db,
  invitation: Invitation,
  tokenHash: string,
): Promise<void> {
  await db
    .insertInto('cv_invitation')
    .values({
      id: invitation.id,
      professional_id: invitation.professionalId,
      label: invitation.label,
      token_hash: tokenHash,
      sealed_token: invitation.sealedToken,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
      stopped_at: invitation.stoppedAt,
    })
    .execute()
}

/** What this professional invited to, the last first. */
export async function findInvitations(db: Db, professionalId: string): Promise<Invitation[]> {
  const rows = await db
    .selectFrom('cv_invitation')
    .selectAll()
    .where('professional_id', '=', professionalId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(invitationOf)
}

export async function findInvitationByToken(
  db: Db,
  tokenHash: string,
): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('cv_invitation')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row && invitationOf(row)
}

export async function findInvitation(db: Db, id: string): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('cv_invitation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && invitationOf(row)
}

export async function updateInvitationStopped(
  db: Db,
  professionalId: string,
  id: string,
  at: Date,
): Promise<boolean> {
  const answer = await db
    .updateTable('cv_invitation')
    .set({ stopped_at: at })
    .where('id', '=', id)
    .where('professional_id', '=', professionalId)
    .where('stopped_at', 'is', null)
    .executeTakeFirst()
  return answer.numUpdatedRows > 0n
}

/** True when it was not taken up before: twice at once is once. */
export async function insertTaken(db: Db, taken: Taken): Promise<boolean> {
  const answer = await db
    .insertInto('cv_invitation_taken')
    .values({
      id: taken.id,
      invitation_id: taken.invitationId,
      person_id: taken.personId,
      cv_id: taken.cvId,
      taken_at: taken.takenAt,
      shown_at: taken.shownAt,
    })
    .onConflict((conflict) => conflict.columns(['invitation_id', 'person_id']).doNothing())
    .executeTakeFirst()
  return (answer.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function findTakenBy(db: Db, personId: string): Promise<Taken[]> {
  const rows = await db
    .selectFrom('cv_invitation_taken')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('taken_at')
    .execute()
  return rows.map(takenOf)
}

/** Who took up the invitations of this professional. */
export async function findTakenFrom(db: Db, professionalId: string): Promise<Taken[]> {
  const rows = await db
    .selectFrom('cv_invitation_taken')
    .innerJoin('cv_invitation', 'cv_invitation.id', 'cv_invitation_taken.invitation_id')
    .where('cv_invitation.professional_id', '=', professionalId)
    .selectAll('cv_invitation_taken')
    .orderBy('cv_invitation_taken.taken_at')
    .execute()
  return rows.map(takenOf)
}

export async function updateShownAt(
  db: Db,
  personId: string,
  cvId: string,
  at: Date | null,
): Promise<boolean> {
  const answer = await db
    .updateTable('cv_invitation_taken')
    .set({ shown_at: at })
    .where('person_id', '=', personId)
    .where('cv_id', '=', cvId)
    .executeTakeFirst()
  return answer.numUpdatedRows > 0n
}

export async function deleteTakenBy(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('cv_invitation_taken').where('person_id', '=', personId).execute()
}

/** Lets go of what the account took up itself; what has no CV any more moves alone, the rest moves with its CV. */
export async function moveTaken(db: Db, from: string, into: string): Promise<void> {
  await sql`delete from cv_invitation_taken as theirs where person_id = ${from} and exists
    (select 1 from cv_invitation_taken as own where own.person_id = ${into} and own.invitation_id = theirs.invitation_id)`.execute(
    db,
  )
  await sql`update cv_invitation_taken set person_id = ${into} where person_id = ${from} and cv_id is null`.execute(
    db,
  )
}
