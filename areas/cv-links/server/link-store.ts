import type { Db } from '../../../platform/server/db.ts'
import type { CvLink } from '../cv-link.ts'

type CvLinkRow = {
  id: string
  cv_id: string
  person_id: string
  label: string | null
  token_hash: string
  sealed_token: string
  pin_hash: string | null
  wrong_pins: number
  waits_until: Date | null
  created_at: Date
  expires_at: Date
  stopped_at: Date | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    cv_link: CvLinkRow
  }
}

function linkOf(row: CvLinkRow): CvLink {
  return {
    id: row.id,
    cvId: row.cv_id,
    personId: row.person_id,
    label: row.label,
    sealedToken: row.sealed_token,
    pinHash: row.pin_hash,
    wrongPins: row.wrong_pins,
    waitsUntil: row.waits_until,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    stoppedAt: row.stopped_at,
  }
}

export async function insertLink(db: Db, link: CvLink, tokenHash: string): Promise<void> {
  await db
    .insertInto('cv_link')
    .values({
      id: link.id,
      cv_id: link.cvId,
      person_id: link.personId,
      label: link.label,
      token_hash: tokenHash,
      sealed_token: link.sealedToken,
      pin_hash: link.pinHash,
      wrong_pins: link.wrongPins,
      waits_until: link.waitsUntil,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
      stopped_at: link.stoppedAt,
    })
    .execute()
}

/** Every link this person made, the last first. */
export async function findLinks(db: Db, personId: string): Promise<CvLink[]> {
  const rows = await db
    .selectFrom('cv_link')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(linkOf)
}

/** The link behind an address; read to be tried, two tries at once count as two. */
export async function findLinkByToken(
  db: Db,
  tokenHash: string,
  toTry = false,
): Promise<CvLink | undefined> {
  const row = await db
    .selectFrom('cv_link')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .$if(toTry, (query) => query.forUpdate())
    .executeTakeFirst()
  return row && linkOf(row)
}

type Tries = Pick<CvLink, 'wrongPins' | 'waitsUntil' | 'stoppedAt'>

export async function updateLinkTries(db: Db, id: string, tries: Tries): Promise<void> {
  await db
    .updateTable('cv_link')
    .set({
      wrong_pins: tries.wrongPins,
      waits_until: tries.waitsUntil,
      stopped_at: tries.stoppedAt,
    })
    .where('id', '=', id)
    .execute()
}

/** True when there was such a link to stop. */
export async function updateLinkStopped(
  db: Db,
  personId: string,
  id: string,
  at: Date,
): Promise<boolean> {
  const answer = await db
    .updateTable('cv_link')
    .set({ stopped_at: at })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('stopped_at', 'is', null)
    .executeTakeFirst()
  return answer.numUpdatedRows > 0n
}

export async function deleteLinksOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('cv_link').where('person_id', '=', personId).execute()
}
