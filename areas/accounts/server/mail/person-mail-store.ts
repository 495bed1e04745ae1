import type { Db } from '../../../../platform/server/db.ts'

type PersonMailRow = {
  person_id: string
  mail_hash: string
  sealed_mail: string
  verified_at: Date
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    person_mail: PersonMailRow
  }
}

export async function findMailOf(
  db: Db,
  personId: string,
): Promise<{ sealedMail: string; verifiedAt: Date } | undefined> {
  const row = await db
    .selectFrom('person_mail')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && { sealedMail: row.sealed_mail, verifiedAt: row.verified_at }
}

export async function findPersonByMail(db: Db, mailHash: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('person_mail')
    .select('person_id')
    .where('mail_hash', '=', mailHash)
    .executeTakeFirst()
  return row?.person_id
}

export async function upsertMail(
  db: Db,
  personId: string,
  mailHash: string,
  sealedMail: string,
  now: Date,
): Promise<void> {
  const kept = { mail_hash: mailHash, sealed_mail: sealedMail, verified_at: now }
  await db
    .insertInto('person_mail')
    .values({ person_id: personId, ...kept })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(kept))
    .execute()
}

export async function deleteMail(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('person_mail').where('person_id', '=', personId).execute()
}
