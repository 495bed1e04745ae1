import { type Generated, sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Claim, PastClaim } from '../claim.ts'
import type { ContextAnswers } from '../competence.ts'

type SkillClaimRow = {
  id: string
  place: Generated<number>
  experience_id: string
  person_id: string
  competence: string
  level: number | null
  how: Claim['how']
  autonomy: number | null
  complexity: number | null
  environment: number | null
  sentence: string | null
  set_aside: Generated<boolean>
  claimed_at: Date
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    skill_claim: SkillClaimRow
  }
}

type Read = Omit<SkillClaimRow, 'place' | 'set_aside'>

function pastClaimOf(row: Read): PastClaim {
  return {
    id: row.id,
    personId: row.person_id,
    experienceId: row.experience_id,
    competence: row.competence,
    level: row.level,
    how: row.how,
    answers: answersOf(row),
    sentence: row.sentence,
    claimedAt: row.claimed_at,
  }
}

function answersOf({ autonomy, complexity, environment }: Read): ContextAnswers | null {
  if (autonomy === null || complexity === null || environment === null) return null
  return { autonomy, complexity, environment }
}

function standing(claim: PastClaim): claim is Claim {
  return claim.level !== null
}

export async function insertClaim(db: Db, claim: PastClaim): Promise<void> {
  await db
    .insertInto('skill_claim')
    .values({
      id: claim.id,
      experience_id: claim.experienceId,
      person_id: claim.personId,
      competence: claim.competence,
      level: claim.level,
      how: claim.how,
      autonomy: claim.answers?.autonomy ?? null,
      complexity: claim.answers?.complexity ?? null,
      environment: claim.answers?.environment ?? null,
      sentence: claim.sentence,
      claimed_at: claim.claimedAt,
    })
    .execute()
}

/** The last word on each competence of each experience; taken back and set aside ones are not there. */
export async function findClaims(
  db: Db,
  where: { personId: string; experienceId?: string },
): Promise<Claim[]> {
  const rows = await db
    .selectFrom('skill_claim')
    .selectAll()
    .distinctOn(['experience_id', 'competence'])
    .where('person_id', '=', where.personId)
    .where('set_aside', '=', false)
    .$if(where.experienceId !== undefined, (query) =>
      query.where('experience_id', '=', where.experienceId ?? ''),
    )
    .orderBy('experience_id')
    .orderBy('competence')
    .orderBy('place', 'desc')
    .execute()
  return rows.map(pastClaimOf).filter(standing)
}

/** Every word ever said, the oldest first. */
export async function findPastClaims(
  db: Db,
  personId: string,
  competence?: string,
): Promise<PastClaim[]> {
  const rows = await db
    .selectFrom('skill_claim')
    .selectAll()
    .where('person_id', '=', personId)
    .$if(competence !== undefined, (query) => query.where('competence', '=', competence ?? ''))
    .orderBy('place')
    .execute()
  return rows.map(pastClaimOf)
}

export async function updateAside(
  db: Db,
  personId: string,
  experienceId: string,
  aside: boolean,
): Promise<void> {
  await db
    .updateTable('skill_claim')
    .set({ set_aside: aside })
    .where('person_id', '=', personId)
    .where('experience_id', '=', experienceId)
    .execute()
}

/** What was said of experiences that wait in the bin is set aside with them. */
export async function setAsideBinned(db: Db, personId: string): Promise<void> {
  await sql`update skill_claim set set_aside = true from experience
    where experience.id = skill_claim.experience_id and experience.deleted_at is not null
      and skill_claim.person_id = ${personId}`.execute(db)
}

export async function deleteClaimsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('skill_claim').where('person_id', '=', personId).execute()
}

/** How many things people say they know how to do (one for each person and competence), and how many people; fictitious ones left out. */
export async function countStanding(db: Db): Promise<{ count: number; people: number }> {
  const { rows } = await sql<{ count: number; people: number }>`
    select count(distinct (person_id, competence))::int as count, count(distinct person_id)::int as people
    from skill_claim join person on person.id = skill_claim.person_id
    where level is not null and not set_aside and not is_fictitious`.execute(db)
  return rows[0] ?? { count: 0, people: 0 }
}

/** How many people say they know how to do this one thing, in an experience that still counts. */
export async function countPeopleStanding(db: Db, competence: string): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    select count(distinct person_id)::int as people from (
      select distinct on (person_id, experience_id) person_id, level, set_aside
      from skill_claim where competence = ${competence}
      order by person_id, experience_id, place desc) as last
    join person on person.id = last.person_id
    where level is not null and not set_aside and not is_fictitious`.execute(db)
  return rows[0]?.people ?? 0
}
