import type { Db } from '../../../../platform/server/db.ts'
import type { Provider } from '../../provider.ts'

type ProviderIdentityRow = {
  id: string
  provider: Provider
  issuer: string
  subject_hash: string
  person_id: string | null
  professional_id: string | null
  linked_at: Date
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    provider_identity: ProviderIdentityRow
  }
}

export type Identity = {
  id: string
  provider: Provider
  issuer: string
  subjectHash: string
  personId: string | null
  professionalId: string | null
  linkedAt: Date
}

export async function findIdentity(
  db: Db,
  issuer: string,
  subjectHash: string,
): Promise<{ personId: string | null; professionalId: string | null } | undefined> {
  const row = await db
    .selectFrom('provider_identity')
    .select(['person_id', 'professional_id'])
    .where('issuer', '=', issuer)
    .where('subject_hash', '=', subjectHash)
    .executeTakeFirst()
  return row && { personId: row.person_id, professionalId: row.professional_id }
}

export async function insertIdentity(db: Db, identity: Identity): Promise<void> {
  await db
    .insertInto('provider_identity')
    .values({
      id: identity.id,
      provider: identity.provider,
      issuer: identity.issuer,
      subject_hash: identity.subjectHash,
      person_id: identity.personId,
      professional_id: identity.professionalId,
      linked_at: identity.linkedAt,
    })
    .execute()
}

/** Which providers know this person here, and since when; the subject there is not ours to tell. */
export async function findIdentitiesOf(
  db: Db,
  personId: string,
): Promise<{ provider: Provider; linkedAt: string }[]> {
  const rows = await db
    .selectFrom('provider_identity')
    .select(['provider', 'linked_at'])
    .where('person_id', '=', personId)
    .orderBy('linked_at')
    .execute()
  return rows.map((row) => ({ provider: row.provider, linkedAt: row.linked_at.toISOString() }))
}

export async function findProfessionalIdentity(db: Db, professionalId: string): Promise<boolean> {
  const row = await db
    .selectFrom('provider_identity')
    .select('id')
    .where('professional_id', '=', professionalId)
    .executeTakeFirst()
  return row !== undefined
}
