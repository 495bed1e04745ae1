import type { Db } from '../../../../platform/server/db.ts'
import type { Member, Role } from '../../member.ts'
import type { Organisation } from '../../organisation.ts'
import { organisationOf, seenOrganisations } from '../organisation-store.ts'

type MemberRow = {
  organisation_id: string
  professional_id: string
  role: Role
  joined_at: Date
  removed_at: Date | null
  removed_by: string | null
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    organisation_member: MemberRow
  }
}

type NewMember = { organisationId: string; professionalId: string; role: Role; joinedAt: Date }

/** Joining twice is joining once: the role held stays. Who had left comes back with the role they are given now. */
export async function insertMember(db: Db, one: NewMember): Promise<void> {
  await db
    .insertInto('organisation_member')
    .values({
      organisation_id: one.organisationId,
      professional_id: one.professionalId,
      role: one.role,
      joined_at: one.joinedAt,
      removed_at: null,
      removed_by: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'professional_id'])
        .doUpdateSet({
          role: one.role,
          joined_at: one.joinedAt,
          removed_at: null,
          removed_by: null,
        })
        .where('organisation_member.removed_at', 'is not', null),
    )
    .execute()
}

export async function findRole(
  db: Db,
  organisationId: string,
  professionalId: string,
): Promise<Role | undefined> {
  const row = await db
    .selectFrom('organisation_member')
    .select('role')
    .where('organisation_id', '=', organisationId)
    .where('professional_id', '=', professionalId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row?.role
}

/** Everybody who may speak for it, by name. */
export async function findMembers(db: Db, organisationId: string): Promise<Member[]> {
  const rows = await db
    .selectFrom('organisation_member as m')
    .innerJoin('professional as p', 'p.id', 'm.professional_id')
    .select(['m.professional_id', 'm.role', 'm.joined_at', 'p.name', 'p.email'])
    .where('m.organisation_id', '=', organisationId)
    .where('m.removed_at', 'is', null)
    .orderBy('p.name')
    .orderBy('p.id')
    .execute()
  return rows.map((row) => ({
    professionalId: row.professional_id,
    name: row.name,
    email: row.email,
    role: row.role,
    joinedAt: row.joined_at,
  }))
}

export async function findOrganisationsOf(
  db: Db,
  professionalId: string,
): Promise<{ organisation: Organisation; role: Role }[]> {
  const rows = await seenOrganisations(db)
    .innerJoin('organisation_member as m', 'm.organisation_id', 'organisation.id')
    .select('m.role')
    .where('m.professional_id', '=', professionalId)
    .where('m.removed_at', 'is', null)
    .orderBy('organisation.name')
    .orderBy('organisation.id')
    .execute()
  return rows.map((row) => ({ organisation: organisationOf(row), role: row.role }))
}

export async function updateRole(
  db: Db,
  { organisationId, professionalId, role }: Omit<NewMember, 'joinedAt'>,
): Promise<void> {
  await db
    .updateTable('organisation_member')
    .set({ role })
    .where('organisation_id', '=', organisationId)
    .where('professional_id', '=', professionalId)
    .execute()
}

type Removal = { organisationId: string; professionalId: string; by: string; at: Date }

/** They speak for it no longer; the row stays a day, to be put back. */
export async function updateRemoved(db: Db, removal: Removal): Promise<void> {
  await db
    .updateTable('organisation_member')
    .set({ removed_at: removal.at, removed_by: removal.by })
    .where('organisation_id', '=', removal.organisationId)
    .where('professional_id', '=', removal.professionalId)
    .where('removed_at', 'is', null)
    .execute()
}

/** Puts back whom this very professional took out; their role is what it was. True when there was somebody. */
export async function updateBack(
  db: Db,
  { organisationId, professionalId, by }: Omit<Removal, 'at'>,
): Promise<boolean> {
  const answer = await db
    .updateTable('organisation_member')
    .set({ removed_at: null, removed_by: null })
    .where('organisation_id', '=', organisationId)
    .where('professional_id', '=', professionalId)
    .where('removed_by', '=', by)
    .executeTakeFirst()
  return answer.numUpdatedRows > 0n
}

export async function deleteRemoved(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('organisation_member').where('removed_at', '<=', before).execute()
}
