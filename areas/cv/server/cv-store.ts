import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Language } from '../../../platform/words.ts'
import type { Check, CheckKind } from '../check.ts'
import type { Cv, Layout, Section } from '../cv.ts'

type CvRow = {
  id: string
  person_id: string
  name: string
  headline: string | null
  occupation_code: string | null
  language: Language
  layout: Layout
  shows_levels: boolean
  profile: string | null
  contact_name: string | null
  contact_town: string | null
  contact_phone: string | null
  contact_email: string | null
  sections: Section[]
  experiences: string[]
  skills: string[]
  know_how: string[]
  periods: string[]
  recognitions: string[]
  kept_sentences: Record<string, number[]>
  check_kind: CheckKind | null
  check_id: string | null
  check_code_hash: string | null
  sealed_check_code: string | null
  created_at: Date
  updated_at: Date
  deleted_at: Date | null
}
type SentenceRow = { cv_id: string; person_id: string; skill: string; words: string }

declare module '../../../platform/server/db.ts' {
  interface Tables {
    cv: CvRow
    cv_sentence: SentenceRow
  }
}

function cvOf(row: CvRow, sentences: readonly SentenceRow[]): Cv {
  return {
    id: row.id,
    personId: row.person_id,
    name: row.name,
    headline: row.headline,
    occupationCode: row.occupation_code,
    language: row.language,
    layout: row.layout,
    showsLevels: row.shows_levels,
    profile: row.profile,
    contact: {
      name: row.contact_name,
      town: row.contact_town,
      phone: row.contact_phone,
      email: row.contact_email,
    },
    sections: row.sections,
    experiences: row.experiences,
    skills: row.skills,
    knowHow: row.know_how,
    periods: row.periods,
    recognitions: row.recognitions,
    keptSentences: row.kept_sentences,
    check: checkOf(row),
    sentences: Object.fromEntries(
      sentences.filter(({ cv_id }) => cv_id === row.id).map(({ skill, words }) => [skill, words]),
    ),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

function checkOf({ check_kind, check_id, sealed_check_code }: CvRow): Check | null {
  if (!check_kind || !check_id || !sealed_check_code) return null
  return { kind: check_kind, id: check_id, sealedCode: sealed_check_code }
}

type Written = Omit<CvRow, 'deleted_at' | `${string}check_${string}`>

function rowOf(cv: Cv): Written {
  return {
    id: cv.id,
    person_id: cv.personId,
    name: cv.name,
    headline: cv.headline,
    occupation_code: cv.occupationCode,
    language: cv.language,
    layout: cv.layout,
    shows_levels: cv.showsLevels,
    profile: cv.profile,
    contact_name: cv.contact.name,
    contact_town: cv.contact.town,
    contact_phone: cv.contact.phone,
    contact_email: cv.contact.email,
    sections: cv.sections,
    experiences: cv.experiences,
    skills: cv.skills,
    know_how: cv.knowHow,
    periods: cv.periods,
    recognitions: cv.recognitions,
    kept_sentences: cv.keptSentences,
    created_at: cv.createdAt,
    updated_at: cv.updatedAt,
  }
}

/** One change of what a person keeps here at a time: two taps at once are done one after the other. */
export async function holdTurn(db: Db, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 30))`.execute(db)
}

const NO_CHECK = {
  check_kind: null,
  check_id: null,
  check_code_hash: null,
  sealed_check_code: null,
}

/** A new CV leads nowhere: an address printed for one is never that of another. */
export async function insertCv(db: Db, cv: Omit<Cv, 'check'>): Promise<void> {
  await db
    .insertInto('cv')
    .values({ ...rowOf({ ...cv, check: null }), ...NO_CHECK, deleted_at: null })
    .execute()
  for (const [skill, words] of Object.entries(cv.sentences))
    await upsertSentence(db, cv, skill, words)
}

export async function updateCv(db: Db, cv: Cv): Promise<void> {
  const { id, person_id, created_at: _kept, ...changed } = rowOf(cv)
  await db
    .updateTable('cv')
    .set(changed)
    .where('id', '=', id)
    .where('person_id', '=', person_id)
    .execute()
}

/** Where a CV leads, with the digest by which its short address is found; or nowhere. */
export async function updateCheck(
  db: Db,
  id: string,
  check: (Check & { codeHash: string }) | null,
): Promise<void> {
  const changed = check
    ? {
        check_kind: check.kind,
        check_id: check.id,
        check_code_hash: check.codeHash,
        sealed_check_code: check.sealedCode,
      }
    : NO_CHECK
  await db.updateTable('cv').set(changed).where('id', '=', id).execute()
}

/** The CV behind a short address, unless it is in the bin. */
export async function findCvByCheckCode(db: Db, codeHash: string): Promise<Cv | undefined> {
  const row = await db
    .selectFrom('cv')
    .selectAll()
    .where('check_code_hash', '=', codeHash)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row && cvOf(row, [])
}

export async function upsertSentence(
  db: Db,
  cv: Pick<Cv, 'id' | 'personId'>,
  skill: string,
  words: string,
): Promise<void> {
  await db
    .insertInto('cv_sentence')
    .values({ cv_id: cv.id, person_id: cv.personId, skill, words })
    .onConflict((conflict) => conflict.columns(['cv_id', 'skill']).doUpdateSet({ words }))
    .execute()
}

export async function deleteSentence(db: Db, cvId: string, skill: string): Promise<void> {
  await db.deleteFrom('cv_sentence').where('cv_id', '=', cvId).where('skill', '=', skill).execute()
}

/** One CV of this person, unless it is in the bin; read to be written, it waits for whoever is writing it. */
export async function findCv(
  db: Db,
  personId: string,
  id: string,
  toWrite = false,
): Promise<Cv | undefined> {
  const row = await db
    .selectFrom('cv')
    .selectAll()
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('deleted_at', 'is', null)
    .$if(toWrite, (query) => query.forUpdate())
    .executeTakeFirst()
  return row && cvOf(row, await sentencesOf(db, personId))
}

export async function findStanding(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('cv')
    .select('id')
    .where('id', 'in', ids)
    .where('deleted_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** All CVs of this person, the last changed first. */
export async function findCvs(db: Db, personId: string): Promise<Cv[]> {
  return (await findCvsAndBin(db, personId)).filter(({ deletedAt }) => deletedAt === null)
}

/** The same with those of the bin, each with when it was put there. */
export async function findCvsAndBin(
  db: Db,
  personId: string,
): Promise<(Cv & { deletedAt: Date | null })[]> {
  const rows = await db
    .selectFrom('cv')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const sentences = await sentencesOf(db, personId)
  return rows.map((row) => ({ ...cvOf(row, sentences), deletedAt: row.deleted_at }))
}

function sentencesOf(db: Db, personId: string): Promise<SentenceRow[]> {
  return db.selectFrom('cv_sentence').selectAll().where('person_id', '=', personId).execute()
}

/** Puts in the bin, or takes out of it; true when there was something to move. */
export async function updateCvDeletedAt(
  db: Db,
  personId: string,
  id: string,
  at: Date | null,
): Promise<boolean> {
  const answer = await db
    .updateTable('cv')
    .set({ deleted_at: at })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('deleted_at', at ? 'is' : 'is not', null)
    .executeTakeFirst()
  return answer.numUpdatedRows > 0n
}

/** Empties what has been long enough in the bin. */
export async function deleteBinnedCvs(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('cv').where('deleted_at', '<=', before).execute()
}

export async function deleteCvsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('cv').where('person_id', '=', personId).execute()
}

/** Gives everything of one account to another; what hangs on a CV moves along by itself. */
export async function moveCvs(db: Db, from: string, into: string): Promise<void> {
  await db.updateTable('cv').set({ person_id: into }).where('person_id', '=', from).execute()
}
