import type { Db } from '../../../../platform/server/db.ts'
import type { Place } from '../../../issuers/status.ts'

type EndorsementRow = {
  id: string
  award_id: string
  person_id: string
  recommendation_id: string
  credential: string
  status_list: string
  status_index: number
  is_shown: boolean
  signed_at: Date
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    award_endorsement: EndorsementRow
  }
}

/** Signed words about one award, and the recommendation they come from. */
export type AwardEndorsement = {
  id: string
  awardId: string
  personId: string
  recommendationId: string
  credential: string
  place: Place
  isShown: boolean
  signedAt: Date
}

const endorsementOf = (row: EndorsementRow): AwardEndorsement => ({
  id: row.id,
  awardId: row.award_id,
  personId: row.person_id,
  recommendationId: row.recommendation_id,
  credential: row.credential,
  place: { list: row.status_list, index: row.status_index },
  isShown: row.is_shown,
  signedAt: row.signed_at,
})

export async function insertEndorsement(db: Db, one: AwardEndorsement): Promise<void> {
  await db
    .insertInto('award_endorsement')
    .values({
      id: one.id,
      award_id: one.awardId,
      person_id: one.personId,
      recommendation_id: one.recommendationId,
      credential: one.credential,
      status_list: one.place.list,
      status_index: one.place.index,
      is_shown: one.isShown,
      signed_at: one.signedAt,
    })
    .execute()
}

export async function findEndorsement(
  db: Db,
  recommendationId: string,
): Promise<AwardEndorsement | undefined> {
  const row = await db
    .selectFrom('award_endorsement')
    .selectAll()
    .where('recommendation_id', '=', recommendationId)
    .forUpdate()
    .executeTakeFirst()
  return row && endorsementOf(row)
}

export async function findEndorsements(
  db: Db,
  by: { awardId: string } | { personId: string },
): Promise<AwardEndorsement[]> {
  const rows = await db
    .selectFrom('award_endorsement')
    .selectAll()
    .where((where) =>
      'awardId' in by ? where('award_id', '=', by.awardId) : where('person_id', '=', by.personId),
    )
    .orderBy('signed_at')
    .orderBy('id')
    .execute()
  return rows.map(endorsementOf)
}

export async function updateShown(db: Db, id: string, isShown: boolean): Promise<void> {
  await db
    .updateTable('award_endorsement')
    .set({ is_shown: isShown })
    .where('id', '=', id)
    .execute()
}

export async function deleteEndorsement(db: Db, id: string): Promise<void> {
  await db.deleteFrom('award_endorsement').where('id', '=', id).execute()
}
