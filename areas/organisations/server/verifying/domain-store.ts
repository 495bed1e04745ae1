import type { Selectable } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'
import type { VerifiedDomain } from '../../verified-domain.ts'

type DomainRow = {
  domain: string
  organisation: string
  organisation_id: string | null
  verified_at: Date
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    verified_domain: DomainRow
  }
}

const domainOf = (row: Selectable<DomainRow>): VerifiedDomain => ({
  domain: row.domain,
  organisation: row.organisation,
  organisationId: row.organisation_id,
  verifiedAt: row.verified_at,
})

/** A domain is of one organisation, and one that stands here has one domain: that of its site. */
export async function upsertDomain(db: Db, one: VerifiedDomain): Promise<void> {
  if (one.organisationId) await deleteDomain(db, { organisationId: one.organisationId })
  const kept = {
    organisation: one.organisation,
    organisation_id: one.organisationId,
    verified_at: one.verifiedAt,
  }
  await db
    .insertInto('verified_domain')
    .values({ domain: one.domain, ...kept })
    .onConflict((conflict) => conflict.column('domain').doUpdateSet(kept))
    .execute()
}

export async function deleteDomain(
  db: Db,
  which: { domain: string } | { organisationId: string },
): Promise<boolean> {
  const [column, wanted] =
    'domain' in which
      ? (['domain', which.domain] as const)
      : (['organisation_id', which.organisationId] as const)
  const answer = await db
    .deleteFrom('verified_domain')
    .where(column, '=', wanted)
    .executeTakeFirst()
  return answer.numDeletedRows > 0n
}

export async function findDomain(db: Db, domain: string): Promise<VerifiedDomain | undefined> {
  const row = await db
    .selectFrom('verified_domain')
    .selectAll()
    .where('domain', '=', domain)
    .executeTakeFirst()
  return row && domainOf(row)
}

export async function findDomains(db: Db): Promise<VerifiedDomain[]> {
  const rows = await db.selectFrom('verified_domain').selectAll().orderBy('domain').execute()
  return rows.map(domainOf)
}
