import type { Db } from '../../../platform/server/db.ts'
import type { Grant, Reading, Scope } from '../grant.ts'

type ReadGrantRow = {
  id: string
  person_id: string
  professional_id: string
  scopes: Scope[]
  made_at: Date
  given_at: Date | null
  ends_at: Date | null
  stopped_at: Date | null
}
type ReadLineRow = {
  id: string
  person_id: string
  professional_id: string
  scope: Scope
  read_at: Date
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    read_grant: ReadGrantRow
    read_line: ReadLineRow
  }
}

function grantOf(row: ReadGrantRow & { professional: string }): Grant {
  return {
    id: row.id,
    personId: row.person_id,
    professionalId: row.professional_id,
    professional: row.professional,
    scopes: row.scopes,
    madeAt: row.made_at,
    givenAt: row.given_at,
    endsAt: row.ends_at,
    stoppedAt: row.stopped_at,
  }
}

function selectGrants(db: Db) {
  return db
    .selectFrom('read_grant')
    .innerJoin('professional', 'professional.id', 'read_grant.professional_id')
    .selectAll('read_grant')
    .select('professional.name as professional')
}

type NewGrant = { id: string; personId: string; professionalId: string; madeAt: Date }

export async function insertDraft(db: Db, grant: NewGrant): Promise<void> {
  await db
    .insertInto('read_grant')
    .values({
      id: grant.id,
      person_id: grant.personId,
      professional_id: grant.professionalId,
      scopes: [],
      made_at: grant.madeAt,
      given_at: null,
      ends_at: null,
      stopped_at: null,
    })
    .execute()
}

export async function findGrant(db: Db, personId: string, id: string): Promise<Grant | undefined> {
  const row = await selectGrants(db)
    .where('read_grant.id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && grantOf(row)
}

/** Every grant the person confirmed, the last first. */
export async function findGrants(db: Db, personId: string): Promise<Grant[]> {
  const rows = await selectGrants(db)
    .where('person_id', '=', personId)
    .where('given_at', 'is not', null)
    .orderBy('given_at', 'desc')
    .orderBy('read_grant.id')
    .execute()
  return rows.map(grantOf)
}

/** What this professional was given by this person, standing or not, the last first. */
export async function findGrantsBetween(
  db: Db,
  personId: string,
  professionalId: string,
): Promise<Grant[]> {
  const rows = await selectGrants(db)
    .where('person_id', '=', personId)
    .where('professional_id', '=', professionalId)
    .where('given_at', 'is not', null)
    .orderBy('given_at', 'desc')
    .execute()
  return rows.map(grantOf)
}

export type Sharer = {
  personId: string
  nickname: string | null
  scopes: Scope[]
  givenAt: Date
  endsAt: Date
}

/** People who let this professional read today, the last one first. */
export async function findSharers(db: Db, professionalId: string, now: Date): Promise<Sharer[]> {
  const rows = await db
    .selectFrom('read_grant')
    .innerJoin('person', 'person.id', 'read_grant.person_id')
    .select(['person_id', 'nickname', 'scopes', 'given_at', 'ends_at'])
    .where('professional_id', '=', professionalId)
    .where('stopped_at', 'is', null)
    .where('ends_at', '>', now)
    .where('given_at', 'is not', null)
    .orderBy('given_at', 'desc')
    .execute()
  return rows.flatMap(({ person_id, nickname, scopes, given_at, ends_at }) =>
    given_at && ends_at
      ? [{ personId: person_id, nickname, scopes, givenAt: given_at, endsAt: ends_at }]
      : [],
  )
}

export async function updateDraft(
  db: Db,
  id: string,
  chosen: Partial<Pick<ReadGrantRow, 'scopes' | 'ends_at'>>,
): Promise<void> {
  await db
    .updateTable('read_grant')
    .set(chosen)
    .where('id', '=', id)
    .where('given_at', 'is', null)
    .execute()
}

export async function updateGiven(db: Db, id: string, now: Date): Promise<void> {
  await db.updateTable('read_grant').set({ given_at: now }).where('id', '=', id).execute()
}

/** Stops what stands: one grant, all between two, or all of a person. Answers which. */
export async function updateStopped(
  db: Db,
  where: { personId: string; id?: string; professionalId?: string },
  now: Date,
): Promise<string[]> {
  const rows = await db
    .updateTable('read_grant')
    .set({ stopped_at: now })
    .where('person_id', '=', where.personId)
    .where('given_at', 'is not', null)
    .where('stopped_at', 'is', null)
    .$if(where.id !== undefined, (query) => query.where('id', '=', where.id ?? ''))
    .$if(where.professionalId !== undefined, (query) =>
      query.where('professional_id', '=', where.professionalId ?? ''),
    )
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Takes a stop back; true when there was one, since that moment, and nothing else stands between the two. */
export async function updateResumed(
  db: Db,
  grant: Grant,
  stoppedSince: Date,
  now: Date,
): Promise<boolean> {
  const answer = await db
    .updateTable('read_grant')
    .set({ stopped_at: null })
    .where('id', '=', grant.id)
    .where('person_id', '=', grant.personId)
    .where('stopped_at', '>', stoppedSince)
    .where('ends_at', '>', now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('read_grant as other')
            .select('other.id')
            .where('other.person_id', '=', grant.personId)
            .where('other.professional_id', '=', grant.professionalId)
            .where('other.given_at', 'is not', null)
            .where('other.stopped_at', 'is', null),
        ),
      ),
    )
    .executeTakeFirst()
  return answer.numUpdatedRows > 0n
}

/** Writes the line unless this very request wrote it already; true when it is new. */
export async function insertReading(
  db: Db,
  line: { id: string; personId: string; professionalId: string; scope: Scope; at: Date },
): Promise<boolean> {
  const answer = await db
    .insertInto('read_line')
    .values({
      id: line.id,
      person_id: line.personId,
      professional_id: line.professionalId,
      scope: line.scope,
      read_at: line.at,
    })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'professional_id', 'scope', 'read_at']).doNothing(),
    )
    .executeTakeFirst()
  return (answer.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Who read what, the last first. */
export async function findReadings(db: Db, personId: string, most: number): Promise<Reading[]> {
  const rows = await db
    .selectFrom('read_line')
    .innerJoin('professional', 'professional.id', 'read_line.professional_id')
    .select(['scope', 'read_at', 'professional.name as professional'])
    .where('person_id', '=', personId)
    .orderBy('read_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ scope, read_at, professional }) => ({ scope, at: read_at, professional }))
}

export async function deleteGrantsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('read_line').where('person_id', '=', personId).execute()
  await db.deleteFrom('read_grant').where('person_id', '=', personId).execute()
}

export async function deleteDrafts(db: Db, before: Date): Promise<void> {
  await db
    .deleteFrom('read_grant')
    .where('given_at', 'is', null)
    .where('made_at', '<=', before)
    .execute()
}

/** Gives what was granted and read of one account to another; what was not confirmed stays behind. */
export async function moveGrants(db: Db, from: string, into: string): Promise<void> {
  await db
    .updateTable('read_grant')
    .set({ person_id: into })
    .where('person_id', '=', from)
    .where('given_at', 'is not', null)
    .execute()
  await db.updateTable('read_line').set({ person_id: into }).where('person_id', '=', from).execute()
}
