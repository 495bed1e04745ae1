import type { Selectable } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'
import type { Invitation, Role } from '../../member.ts'

type InvitationRow = {
  id: string
  organisation_id: string
  email: string
  role: Role
  invited_by: string | null
  invited_at: Date
  expires_at: Date
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    organisation_invitation: InvitationRow
  }
}

function invitationOf(row: Selectable<InvitationRow>): Invitation {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    email: row.email,
    role: row.role,
    invitedBy: row.invited_by,
    invitedAt: row.invited_at,
    expiresAt: row.expires_at,
  }
}

/** Invited twice is invited once, with the last role. */
export async function upsertInvitation(db: Db, one: Invitation): Promise<void> {
  const row: InvitationRow = {
    id: one.id,
    organisation_id: one.organisationId,
    email: one.email,
    role: one.role,
    invited_by: one.invitedBy,
    invited_at: one.invitedAt,
    expires_at: one.expiresAt,
  }
  await db
    .insertInto('organisation_invitation')
    .values(row)
    .onConflict((conflict) => conflict.columns(['organisation_id', 'email']).doUpdateSet(row))
    .execute()
}

/** Whom this organisation waits for. */
export async function findInvitations(
  db: Db,
  organisationId: string,
  now: Date,
): Promise<Invitation[]> {
  const rows = await db
    .selectFrom('organisation_invitation')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('expires_at', '>', now)
    .orderBy('invited_at')
    .execute()
  return rows.map(invitationOf)
}

/** Those that wait for the answer of this professional, found by their work e-mail. */
export async function findInvitationsTo(
  db: Db,
  professionalId: string,
  now: Date,
): Promise<{ invitation: Invitation; name: string }[]> {
  const rows = await db
    .selectFrom('organisation_invitation as i')
    .innerJoin('professional as p', 'p.email', 'i.email')
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .selectAll('i')
    .select('o.name')
    .where('p.id', '=', professionalId)
    .where('i.expires_at', '>', now)
    .orderBy('i.invited_at')
    .execute()
  return rows.map(({ name, ...row }) => ({ invitation: invitationOf(row), name }))
}

/** True when there was such a one. */
export async function deleteInvitation(
  db: Db,
  organisationId: string,
  id: string,
): Promise<boolean> {
  const answer = await db
    .deleteFrom('organisation_invitation')
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return answer.numDeletedRows > 0n
}

export async function deleteExpired(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('organisation_invitation').where('expires_at', '<=', now).execute()
}
