import type { Generated } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'

type ProfessionalRow = {
  id: string
  name: string
  email: string
  access_hash: string | null
  created_at: Date
  sealed_totp: string | null
  totp_since: Date | null
  totp_step: Generated<number>
  wrong_codes: Generated<number>
  waits_until: Date | null
}
type RecoveryCodeRow = { professional_id: string; code_hash: string }

declare module '../../../platform/server/db.ts' {
  interface Tables {
    professional: ProfessionalRow
    recovery_code: RecoveryCodeRow
  }
}

type NewProfessional = { id: string; name: string; email: string; accessHash: string; now: Date }

/** A professional invited twice keeps their account; only the access is new. */
export async function upsertProfessional(db: Db, one: NewProfessional): Promise<string> {
  const row = await db
    .insertInto('professional')
    .values({
      id: one.id,
      name: one.name,
      email: one.email,
      access_hash: one.accessHash,
      created_at: one.now,
    })
    .onConflict((conflict) =>
      conflict.column('email').doUpdateSet({ name: one.name, access_hash: one.accessHash }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** The first access works once: reading it uses it up. */
export async function takeProfessionalAccess(
  db: Db,
  accessHash: string,
): Promise<string | undefined> {
  const row = await db
    .updateTable('professional')
    .set({ access_hash: null })
    .where('access_hash', '=', accessHash)
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function findProfessionalByMail(db: Db, email: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('professional')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst()
  return row?.id
}

export async function findProfessionalName(db: Db, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('professional')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.name
}

export type SecondFactor = {
  email: string
  sealedTotp: string | null
  totpSince: Date | null
  totpStep: number
  wrongCodes: number
  waitsUntil: Date | null
}

/** Takes the second factor for the rest of the transaction, so that no code is used twice at once. */
export async function lockSecondFactor(db: Db, id: string): Promise<SecondFactor | undefined> {
  const row = await db
    .selectFrom('professional')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && factorOf(row)
}

export async function findSecondFactor(db: Db, id: string): Promise<SecondFactor | undefined> {
  const row = await db
    .selectFrom('professional')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && factorOf(row)
}

function factorOf(
  row: Omit<ProfessionalRow, 'totp_step' | 'wrong_codes'> & {
    totp_step: number
    wrong_codes: number
  },
): SecondFactor {
  return {
    email: row.email,
    sealedTotp: row.sealed_totp,
    totpSince: row.totp_since,
    totpStep: row.totp_step,
    wrongCodes: row.wrong_codes,
    waitsUntil: row.waits_until,
  }
}

export async function updateTotp(
  db: Db,
  id: string,
  { sealedTotp, totpSince }: { sealedTotp: string | null; totpSince: Date | null },
): Promise<void> {
  await db
    .updateTable('professional')
    .set({
      sealed_totp: sealedTotp,
      totp_since: totpSince,
      wrong_codes: 0,
      waits_until: null,
      // Another application counts from the start.
      ...(sealedTotp === null || totpSince === null ? { totp_step: 0 } : {}),
    })
    .where('id', '=', id)
    .execute()
}

export async function updateTotpStep(db: Db, id: string, step: number): Promise<void> {
  await db
    .updateTable('professional')
    .set({ totp_step: step, wrong_codes: 0, waits_until: null })
    .where('id', '=', id)
    .execute()
}

export async function updateWrongCodes(
  db: Db,
  id: string,
  wrongCodes: number,
  waitsUntil: Date | null,
): Promise<void> {
  await db
    .updateTable('professional')
    .set({ wrong_codes: wrongCodes, waits_until: waitsUntil })
    .where('id', '=', id)
    .execute()
}

export async function replaceRecoveryCodes(
  db: Db,
  id: string,
  hashes: readonly string[],
): Promise<void> {
  await db.deleteFrom('recovery_code').where('professional_id', '=', id).execute()
  if (hashes.length === 0) return
  await db
    .insertInto('recovery_code')
    .values(hashes.map((code_hash) => ({ professional_id: id, code_hash })))
    .execute()
}

/** A recovery code works once: true when there was such a one. */
export async function takeRecoveryCode(db: Db, id: string, hash: string): Promise<boolean> {
  const answer = await db
    .deleteFrom('recovery_code')
    .where('professional_id', '=', id)
    .where('code_hash', '=', hash)
    .executeTakeFirst()
  return answer.numDeletedRows > 0n
}

export async function countRecoveryCodes(db: Db, id: string): Promise<number> {
  const rows = await db
    .selectFrom('recovery_code')
    .select('code_hash')
    .where('professional_id', '=', id)
    .execute()
  return rows.length
}
