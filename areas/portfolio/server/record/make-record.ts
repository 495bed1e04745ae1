import { randomUUID } from 'node:crypto'
import { rateLimiter } from '../../../../platform/rate.ts'
import { keptSince, RETENTION } from '../../../../platform/retention.ts'
import type { Context } from '../../../../platform/server/context.ts'
import type { Reading } from '../../../../platform/words.ts'
import { sayer } from '../../../../platform/words.ts'
import { mustBePerson } from '../../../accounts/server/must-be-person.ts'
import { ensureIssuer } from '../../../issuers/server/ensure-issuer.ts'
import { momentOf, signMany } from '../../../issuers/server/sign-many.ts'
import {
  type LearnerRecord,
  madeTooOften,
  noSuchRecord,
  nothingToTake,
} from '../../learner-record.ts'
import { recordWords } from '../../record-words.ts'
import { lockCollections } from '../collection-store.ts'
import { learnerRecordOf } from './learner-record-of.ts'
import { planRecord } from './record-plan.ts'
import { deleteRecordsOf, findRecords, insertRecord } from './record-store.ts'

/** Each is signed and noted in the log of all that was. */
const PER_PERSON = { burst: 10, perSecond: 1 / 360 }
const { take } = rateLimiter()

/** Everything the person has, signed together by this installation: what was made before goes. */
export async function makeRecord(
  ctx: Context,
  { reading }: { reading: Reading },
): Promise<LearnerRecord[]> {
  const personId = mustBePerson(ctx.actor)
  const { parts } = await planRecord(ctx)
  if (parts.length === 0) throw nothingToTake()
  if (take(personId, PER_PERSON, ctx.now.getTime()) > 0) throw madeTooOften()
  const { id: issuerId, profile: issuer } = await ensureIssuer(ctx, { kind: 'platform' })
  const say = sayer(recordWords, reading)
  // One random subject for all its parts: nothing in them says who it is.
  const subjectId = `urn:uuid:${randomUUID()}`
  const facts = { subjectId, issuer, validFrom: momentOf(ctx.now) }
  const asks = parts.map((badges, place) => ({
    issuerId,
    document: learnerRecordOf(
      {
        ...facts,
        id: `urn:uuid:${randomUUID()}`,
        name:
          parts.length === 1 ? say('name') : say('namePart', { now: place + 1, of: parts.length }),
      },
      badges,
    ),
  }))
  const signed = await signMany(ctx, asks)
  await lockCollections(ctx.db, personId)
  await deleteRecordsOf(ctx.db, personId)
  const records = signed.map((document, place) => ({
    ...{ id: ctx.newId(), personId, part: place + 1, madeAt: ctx.now },
    badges: parts[place]?.length ?? 1,
    credential: JSON.stringify(document),
  }))
  for (const one of records) await insertRecord(ctx.db, one)
  return records
}

/** What was made for the acting person less than a day ago. */
export async function myRecords(ctx: Context): Promise<LearnerRecord[]> {
  const since = keptSince(RETENTION.passing, ctx.now)
  const all = await findRecords(ctx.db, mustBePerson(ctx.actor))
  return all.filter(({ madeAt }) => madeAt > since)
}

/** One of them; anybody else's does not exist for them. */
export async function getRecord(
  ctx: Context,
  { recordId }: { recordId: string },
): Promise<LearnerRecord> {
  const found = (await myRecords(ctx)).find(({ id }) => id === recordId)
  if (!found) throw noSuchRecord()
  return found
}
