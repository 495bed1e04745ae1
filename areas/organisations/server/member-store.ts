import type { Db } from '../../../platform/server/db.ts'
import type { Member, Role } from '../member.ts'
import type { Organisation } from '../organisation.ts'
import { organisationOf } from './organisation-store.ts'

type MemberRow = { organisation_id: string; professional_id: string; role: Role; joined_at: Date }

declare module '../../../platform/server/db.ts' {
  interface Tables {
    organisation_member: MemberRow
  }
}

type NewMember = { organisationId: string; professionalId: string; role: Role; joinedAt: Date }

/** Joining twice is joining once: the role held stays. */
export async function insertMember(db: Db, one: NewMember): Promise<void> {
  await db
    .insertInto('organisation_member')
    .values({
      organisation_id: one.organisationId,
      professional_id: one.professionalId,
      role: one.role,
      joined_at: one.joinedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
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
    .executeTakeFirst()
  return row?.role
}

/** Everybody who may speak for it, the first come first. */
export async function findMembers(db: Db, organisationId: string): Promise<Member[]> {
  const rows = await db
    .selectFrom('organisation_member as m')
    .innerJoin('professional as p', 'p.id', 'm.professional_id')
    .select(['m.professional_id', 'm.role', 'm.joined_at', 'p.name', 'p.email'])
    .where('m.organisation_id', '=', organisationId)
    .orderBy('m.joined_at')
    .orderBy('p.name')
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
  const rows = await db
    .selectFrom('organisation_member as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .selectAll('o')
    .select('m.role')
    .where('m.professional_id', '=', professionalId)
    .orderBy('o.name')
    .orderBy('o.id')
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

export async function deleteMember(
  db: Db,
  organisationId: string,
  professionalId: string,
): Promise<void> {
  await db
    .deleteFrom('organisation_member')
    .where('organisation_id', '=', organisationId)
    .where('professional_id', '=', professionalId)
    .execute()
}
