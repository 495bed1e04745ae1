import type { Db } from '../../../../platform/server/db.ts'

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    award_named_copy: {
      award_id: string
      person_id: string
      name: string
      credential: string
      made_at: Date
    }
  }
}

/** A badge with the name of the person in it. */
export type NamedCopy = {
  awardId: string
  personId: string
  name: string
  credential: string
  madeAt: Date
}

/** One at a time: asked again, it takes the place of the one before. */
export async function replaceNamedCopy(db: Db, one: NamedCopy): Promise<void> {
  await deleteNamedCopy(db, one.awardId)
  await db
    .insertInto('award_named_copy')
    .values({
      award_id: one.awardId,
      person_id: one.personId,
      name: one.name,
      credential: one.credential,
      made_at: one.madeAt,
    })
    .execute()
}

export async function findNamedCopies(db: Db, awardIds: readonly string[]): Promise<NamedCopy[]> {
  if (awardIds.length === 0) return []
  const rows = await db
    .selectFrom('award_named_copy')
    .selectAll()
    .where('award_id', 'in', awardIds)
    .execute()
  return rows.map(({ award_id, person_id, name, credential, made_at }) => ({
    awardId: award_id,
    personId: person_id,
    name,
    credential,
    madeAt: made_at,
  }))
}

export async function deleteNamedCopy(db: Db, awardId: string): Promise<void> {
  await db.deleteFrom('award_named_copy').where('award_id', '=', awardId).execute()
}
