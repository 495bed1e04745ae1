import type { Db } from '../../../platform/server/db.ts'

type DomainRow = { domain: string; organisation: string; verified_at: Date }

declare module '../../../platform/server/db.ts' {
  interface Tables {
    verified_domain: DomainRow
  }
}

/** A domain the operator knows to be of an organisation. */
export type VerifiedDomain = { domain: string; organisation: string; verifiedAt: Date }

export async function upsertDomain(db: Db, one: VerifiedDomain): Promise<void> {
  const kept = { organisation: one.organisation, verified_at: one.verifiedAt }
  await db
    .insertInto('verified_domain')
    .values({ domain: one.domain, ...kept })
    .onConflict((conflict) => conflict.column('domain').doUpdateSet(kept))
    .execute()
}

export async function deleteDomain(db: Db, domain: string): Promise<boolean> {
  const answer = await db
    .deleteFrom('verified_domain')
    .where('domain', '=', domain)
    .executeTakeFirst()
  return answer.numDeletedRows > 0n
}

/** Whose domain it is, when the operator knows. */
export async function findOrganisationOf(db: Db, domain: string): Promise<string | null> {
  const row = await db
    .selectFrom('verified_domain')
    .select('organisation')
    .where('domain', '=', domain)
    .executeTakeFirst()
  return row?.organisation ?? null
}

export async function findDomains(db: Db): Promise<VerifiedDomain[]> {
  const rows = await db.selectFrom('verified_domain').selectAll().orderBy('domain').execute()
  return rows.map(({ verified_at, ...rest }) => ({ ...rest, verifiedAt: verified_at }))
}
