import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Issuer } from '../areas/issuers/issuer.ts'
import { ensureIssuer } from '../areas/issuers/server/ensure-issuer.ts'
import { outsideOf } from '../areas/issuers/server/outside-of.ts'
import { resignAll } from '../areas/issuers/server/resign-all.ts'
import { signCredential } from '../areas/issuers/server/sign-credential.ts'
import { signMany } from '../areas/issuers/server/sign-many.ts'
import { takeStatusPlace, takeStatusPlaces } from '../areas/issuers/server/take-status-place.ts'
import { withdrawStatus } from '../areas/issuers/server/withdraw-status.ts'
import type { JsonObject } from '../engines/credentials/json.ts'
import { keyOf, realisticBadge } from '../engines/credentials/judges/issued.ts'
import { signDocument } from '../engines/credentials/proofs/integrity-proof.ts'
import { statusEntry } from '../engines/credentials/status/status-list.ts'
import { verifyCredential } from '../engines/credentials/verify/verify-credential.ts'
import { uuidV7 } from '../platform/id.ts'
import { readConfig } from '../platform/server/config.ts'
import type { Context } from '../platform/server/context.ts'
import { inTransaction } from '../platform/server/db.ts'
import { makeContext } from '../platform/server/make-context.ts'
import { secretsFrom } from '../platform/server/secrets.ts'
import { type BenchDatabase, onEachDatabase } from './import-databases.ts'
import { type BenchReport, mustOf } from './report.ts'

export const question =
  'How many badges a second are issued through the threads, one at a time and 500 at once, place and log included, and how long does checking one of ours take?'

const ONE_BY_ONE = 400
const BATCH = 500
const BATCHES = 8

/** On each database: a place in a status list, a signature in a thread, a line in the log, in one transaction. */
export async function run(): Promise<BenchReport> {
  const root = join(import.meta.dirname, '..')
  const report: BenchReport = {
    name: 'issuers',
    question,
    dataVersion: 'fictitious badges of 3.9 kB',
    rows: [],
    musts: [],
    notes: [
      'CPU: of this program with its threads, without the server of PostgreSQL.',
      'Two threads at most; the database and whatever else runs here share the same cores.',
    ],
  }
  report.rows.push({
    what: 'the engine alone, one thread',
    kind: 'baseline',
    figures: { 'issue/s': await bareEngine() },
  })
  await onEachDatabase(root, report.notes, (database, folder) => {
    const env = { SILLAGE_DATA: folder, PUBLIC_URL: 'https://sillage.test' }
    return measure(database, readConfig(env, root), report)
  })
  return report
}

/** The engine alone, on the thread of the bench. */
async function bareEngine(): Promise<number> {
  const { pkcs8, multikey } = keyOf(1)
  const badge = realisticBadge(1)
  const signing = {
    pkcs8,
    verificationMethod: `did:web:x#${multikey}`,
    created: '2026-01-01T00:00:00Z',
  }
  for (let warm = 0; warm < 500; warm++) await signDocument(badge, signing)
  const start = performance.now()
  for (let at = 0; at < 2_000; at++) await signDocument(realisticBadge(at), signing)
  return 2_000 / seconds(start)
}

async function measure(
  { name, connection: { db } }: BenchDatabase,
  config: Context['config'],
  report: BenchReport,
): Promise<void> {
  const ctx = makeContext({
    db,
    now: new Date(),
    config,
    actor: { kind: 'task', name: 'bench' },
    newId: () => uuidV7(new Date(), randomBytes(10)),
    secrets: secretsFrom(randomBytes(32)),
  })
  const profile = { name: 'Régie', url: 'https://sillage.test/o/regie' }
  const ask = { kind: 'organisation', id: crypto.randomUUID(), slug: 'regie', profile } as const
  const regie = await ensureIssuer(ctx, ask)
  for (let warm = 0; warm < 4; warm++) await issueMany(ctx, regie, BATCH)
  const row = (what: string, figures: Record<string, number>) =>
    report.rows.push({ what: `${name}: ${what}`, figures, kind: 'ours' })

  let start = performance.now()
  for (let at = 0; at < ONE_BY_ONE; at++) await issueOne(ctx, regie)
  row('one at a time', { 'issue/s': ONE_BY_ONE / seconds(start) })

  start = performance.now()
  const before = process.cpuUsage()
  const kept: JsonObject[] = []
  for (let at = 0; at < BATCHES; at++) kept.push(...(await issueMany(ctx, regie, BATCH)))
  const inBatches = kept.length / seconds(start)
  const { user, system } = process.cpuUsage(before)
  const cpu = (user + system) / 1000 / kept.length
  row(`${BATCH} at once`, { 'issue/s': inBatches, 'ms of CPU each': cpu })

  start = performance.now()
  const credentials = kept.map((document, place) => ({ name: place, issuerId: regie.id, document }))
  let count = 0
  for await (const { name: _ } of resignAll(ctx, credentials)) count++
  row('signed again, the log asked first', { 'issue/s': count / seconds(start) })

  const slowest = await checking(ctx, kept.slice(0, 300))
  row('checking one of ours, 95th percentile', { ms: slowest })
  start = performance.now()
  for (let at = 0; at < 50; at++)
    await withdrawStatus(ctx, await takeStatusPlace(ctx, 'endorsement'))
  row('withdrawn, its list signed anew', { 'withdraw/s': 50 / seconds(start) })
  report.musts.push(
    mustOf(`${name}: ms of CPU a badge, ${BATCH} at once`, cpu, 'lower', 1),
    mustOf(`${name}: ms to check one of ours, 95th percentile`, slowest, 'lower', 50),
  )
}

function badge(regie: Issuer, place: { list: string; index: number }): JsonObject {
  return {
    ...realisticBadge(place.index),
    issuer: { id: regie.did, type: ['Profile'], name: 'Régie' },
    credentialStatus: statusEntry({ ...place, purpose: 'revocation' }),
  }
}

async function issueOne(ctx: Context, regie: Issuer): Promise<void> {
  await inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db }
    const place = await takeStatusPlace(inside, 'award')
    await signCredential(inside, { issuerId: regie.id, document: badge(regie, place) })
  })
}

async function issueMany(ctx: Context, regie: Issuer, count: number): Promise<JsonObject[]> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db }
    const places = await takeStatusPlaces(inside, { kind: 'award', count })
    return signMany(
      inside,
      places.map((place) => ({ issuerId: regie.id, document: badge(regie, place) })),
    )
  })
}

async function checking(ctx: Context, badges: JsonObject[]): Promise<number> {
  const times: number[] = []
  for (const each of badges) {
    const start = performance.now()
    const { proof } = await verifyCredential(each, outsideOf(ctx))
    times.push(performance.now() - start)
    if (proof.answer !== 'yes') throw new Error(`A badge of ours is not good: ${proof.code}`)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN
}

const seconds = (start: number) => (performance.now() - start) / 1000
