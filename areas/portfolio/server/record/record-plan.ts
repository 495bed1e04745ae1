import { type JsonObject, objectsOf } from '../../../../engines/credentials/json.ts'
import { toQuads } from '../../../../engines/credentials/json-ld/to-quads.ts'
import { CredentialRefusal, Unsupported } from '../../../../engines/credentials/refusal.ts'
import { LIMITS } from '../../../../engines/credentials/verify/limits.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { showableOf } from '../showable-of.ts'
import { learnerRecordOf, type RecordOf } from './learner-record-of.ts'
import { type SignedBadge, signedBadgesOf } from './signed-badges.ts'

/** What goes into each record, and the names of what goes into none. */
export type RecordPlan = { parts: SignedBadge[][]; left: string[] }

/** What a reader takes at most, with room for what stands around the badges. */
const ROOM = {
  bytes: LIMITS.bytes * 0.8,
  statements: LIMITS.recordStatements * 0.9,
  nested: LIMITS.nested - 2,
}

type Size = { bytes: number; statements: number; nested: number }

/** All that the acting person has that may stand in a record, in as few records as a reader can take. */
export async function planRecord(ctx: Context): Promise<RecordPlan> {
  const { badges, older } = await signedBadgesOf(ctx, await showableOf(ctx))
  const plan: RecordPlan = { parts: [], left: [...older] }
  let used: Size = { bytes: 0, statements: 0, nested: 0 }
  for (const badge of badges) {
    const size = sizeOf(badge)
    if (size === undefined || !fits(size)) {
      plan.left.push(badge.name)
      continue
    }
    const both = together(used, size)
    const part = plan.parts.at(-1)
    if (part && fits(both)) part.push(badge)
    else plan.parts.push([badge])
    used = part && fits(both) ? both : size
  }
  return plan
}

const together = (one: Size, other: Size): Size => ({
  bytes: one.bytes + other.bytes,
  statements: one.statements + other.statements,
  nested: one.nested + other.nested,
})

const fits = ({ bytes, statements, nested }: Size) =>
  bytes <= ROOM.bytes && statements <= ROOM.statements && nested <= ROOM.nested

/**
 * What a badge weighs inside a record; nothing when it cannot stand in one. A token is no document, and a badge in words
 * that a record does not know, or of an older data model, would make the whole impossible to sign.
 */
function sizeOf({ signed, words }: SignedBadge): Size | undefined {
  if (typeof signed === 'string') return undefined
  const record = learnerRecordOf(ALONE, [{ name: '', signed, words }])
  const text = JSON.stringify(record)
  try {
    const statements = toQuads(record, { most: LIMITS.recordStatements }).length
    return { bytes: Buffer.byteLength(text), statements, nested: credentialsIn(record) }
  } catch (problem) {
    if (problem instanceof CredentialRefusal || problem instanceof Unsupported) return undefined
    throw problem
  }
}

/** Credentials at any depth, the endorsements inside a badge too. */
function credentialsIn(value: JsonObject): number {
  return JSON.stringify(value).split('"credentialSubject":').length - 1
}

const ALONE: RecordOf = {
  issuer: { id: 'did:web:exemple.test' },
  validFrom: '2026-01-01T00:00:00Z',
  id: 'urn:uuid:00000000-0000-4000-8000-000000000000',
  subjectId: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  name: '',
}

/** The badges that stand in a plan, and the words with them. */
export function countsOf({ parts }: Pick<RecordPlan, 'parts'>): { badges: number; words: number } {
  const all = parts.flat()
  return {
    badges: all.length,
    words: all.reduce((sum, { words }) => sum + objectsOf(words).length, 0),
  }
}
