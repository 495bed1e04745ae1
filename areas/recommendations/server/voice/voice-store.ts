import { type Generated, type Selectable, sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'
import type { WordVoice } from '../../voice.ts'

type VoiceRow = {
  recommendation_id: string
  person_id: string
  kind: WordVoice['kind']
  seconds: number
  sound: Uint8Array
  may_be_heard: boolean
  is_shown: Generated<boolean>
  key_hash: string
  sealed_key: string
  recorded_at: Date
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    recommendation_voice: VoiceRow
  }
}

const COLUMNS = [
  'recommendation_id',
  'person_id',
  'kind',
  'seconds',
  'may_be_heard',
  'is_shown',
  'sealed_key',
  'recorded_at',
] as const

const voiceOf = (row: Pick<Selectable<VoiceRow>, (typeof COLUMNS)[number]>): WordVoice => ({
  recommendationId: row.recommendation_id,
  personId: row.person_id,
  kind: row.kind,
  seconds: row.seconds,
  mayBeHeard: row.may_be_heard,
  isShown: row.is_shown,
  sealedKey: row.sealed_key,
  recordedAt: row.recorded_at,
})

/** One voice a word: speaking again takes the place of what was said before. */
export async function replaceVoice(
  db: Db,
  one: WordVoice,
  { sound, keyHash }: { sound: Uint8Array; keyHash: string },
): Promise<void> {
  await deleteVoice(db, one.recommendationId)
  await db
    .insertInto('recommendation_voice')
    .values({
      recommendation_id: one.recommendationId,
      person_id: one.personId,
      kind: one.kind,
      seconds: one.seconds,
      sound: Buffer.from(sound),
      may_be_heard: one.mayBeHeard,
      is_shown: one.isShown,
      key_hash: keyHash,
      sealed_key: one.sealedKey,
      recorded_at: one.recordedAt,
    })
    .execute()
}

/** Every voice of these, without its sound. */
export async function findVoices(
  db: Db,
  by: { personId: string } | { recommendationId: string } | { keyHash: string },
): Promise<WordVoice[]> {
  const rows = await db
    .selectFrom('recommendation_voice')
    .select(COLUMNS)
    .where((where) => {
      if ('personId' in by) return where('person_id', '=', by.personId)
      if ('keyHash' in by) return where('key_hash', '=', by.keyHash)
      return where('recommendation_id', '=', by.recommendationId)
    })
    .orderBy('recorded_at')
    .orderBy('recommendation_id')
    .execute()
  return rows.map(voiceOf)
}

export async function findSound(db: Db, recommendationId: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('recommendation_voice')
    .select('sound')
    .where('recommendation_id', '=', recommendationId)
    .executeTakeFirst()
  return row?.sound
}

export async function updateHeard(
  db: Db,
  recommendationId: string,
  change: { mayBeHeard: boolean } | { isShown: boolean },
): Promise<void> {
  await db
    .updateTable('recommendation_voice')
    .set(
      'mayBeHeard' in change ? { may_be_heard: change.mayBeHeard } : { is_shown: change.isShown },
    )
    .where('recommendation_id', '=', recommendationId)
    .execute()
}

export async function deleteVoice(db: Db, recommendationId: string): Promise<void> {
  await db
    .deleteFrom('recommendation_voice')
    .where('recommendation_id', '=', recommendationId)
    .execute()
}

/** Spoken, and never signed: gone with the ask that ended before this moment. */
export async function deleteUnsignedVoices(db: Db, endedBefore: Date): Promise<void> {
  await sql`delete from recommendation_voice v using recommendation r
    where r.id = v.recommendation_id and r.signed_at is null
      and least(r.ended_at, r.expires_at) <= ${endedBefore}`.execute(db)
}
