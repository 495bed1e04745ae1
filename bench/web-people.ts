import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { uuidV7 } from '../platform/id.ts'
import type { Db } from '../platform/server/db.ts'

export type BenchPeople = { tokens: string[] }

const COMPETENCES = [
  'organiser',
  'regles',
  'equipe',
  'maths',
  'oral',
  'ecrit',
  'usages',
  'numerique',
  'informations',
  'imprevu',
]
const FAMILIES = [
  'cuisine',
  'animaux',
  'nature',
  'contact',
  'mains',
  'soin',
  'conduire',
  'enfants',
  'technologies',
  'bouger',
]

type Known = { code: string; label: string }

/** Fills the database with simulated people: two experiences each, four things they know how to do, three tastes. */
export async function givenManyPeople(
  db: Db,
  hash: (token: string) => string,
  skills: readonly Known[],
  count: number,
): Promise<BenchPeople> {
  const now = new Date()
  const tokens: string[] = []
  for (let start = 0; start < count; start += 1000) {
    const people = Array.from({ length: Math.min(1000, count - start) }, (_, index) => {
      const token = randomBytes(32).toString('base64url')
      tokens.push(token)
      return {
        id: uuidV7(now, randomBytes(10)),
        session: uuidV7(now, randomBytes(10)),
        hash: hash(token),
        rank: start + index,
      }
    })
    await insertPeople(db, people, now)
    await insertExperiences(db, people, skills, now)
  }
  await sql`analyze`.execute(db)
  return { tokens }
}

type BenchPerson = { id: string; session: string; hash: string; rank: number }

async function insertPeople(db: Db, people: readonly BenchPerson[], now: Date): Promise<void> {
  const end = new Date(now.getTime() + 3_600_000)
  const ids = people.map(({ id }) => id)
  await sql`insert into person (id, nickname, created_at, seen_at)
    select id, 'Essai', ${now}::timestamptz, ${now}::timestamptz from unnest(${ids}::uuid[]) as id`.execute(
    db,
  )
  await sql`insert into session (id, token_hash, person_id, opened_at, used_at, expires_at)
    select s, h, p, ${now}::timestamptz, ${now}::timestamptz, ${end}::timestamptz
    from unnest(${people.map(({ session }) => session)}::uuid[], ${people.map((one) => one.hash)}::text[], ${ids}::uuid[]) as t(s, h, p)`.execute(
    db,
  )
  await sql`insert into interest_choice (person_id, family, position)
    select p, (${FAMILIES}::text[])[1 + (r * 3 + n) % 10], n
    from unnest(${ids}::uuid[], ${people.map(({ rank }) => rank)}::int[]) as t(p, r), generate_series(1, 3) as n`.execute(
    db,
  )
}

async function insertExperiences(
  db: Db,
  people: readonly BenchPerson[],
  skills: readonly Known[],
  now: Date,
): Promise<void> {
  const lives = people.flatMap((person) =>
    [0, 1].map((turn) => ({
      id: uuidV7(now, randomBytes(10)),
      person: person.id,
      rank: person.rank * 2 + turn,
      skills: JSON.stringify(
        Array.from(
          { length: 4 },
          (_, index) => skills[(person.rank * 7 + turn * 3 + index * 11) % skills.length],
        ),
      ),
    })),
  )
  await sql`insert into experience (id, person_id, kind, title, skills, chosen, step, finished_at, created_at, updated_at)
    select id, p, 'work', 'Un été de travail', s::jsonb, ${COMPETENCES.slice(0, 2)}::text[], 'check', ${now}::timestamptz, ${now}::timestamptz, ${now}::timestamptz
    from unnest(${lives.map(({ id }) => id)}::uuid[], ${lives.map(({ person }) => person)}::uuid[], ${lives.map((life) => life.skills)}::text[]) as t(id, p, s)`.execute(
    db,
  )
  await sql`insert into skill_claim (id, experience_id, person_id, competence, level, how, sentence, claimed_at)
    select gen_random_uuid(), e, p, (${COMPETENCES}::text[])[1 + (r + n * 3) % 10], 1 + (r + n) % 4, 'behaviour', 'Je l’ai fait tous les matins.', ${now}::timestamptz
    from unnest(${lives.map(({ id }) => id)}::uuid[], ${lives.map(({ person }) => person)}::uuid[], ${lives.map(({ rank }) => rank)}::int[]) as t(e, p, r), generate_series(0, 1) as n`.execute(
    db,
  )
}
