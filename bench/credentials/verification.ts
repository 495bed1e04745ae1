import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { ensureIssuer } from '../../areas/issuers/server/ensure-issuer.ts'
import { signCredential } from '../../areas/issuers/server/sign-credential.ts'
import { takeStatusPlace } from '../../areas/issuers/server/take-status-place.ts'
import { verifyBadge } from '../../areas/verification/server/verify-badge.ts'
import { summaryOf } from '../../areas/verification/verification.ts'
import { realisticBadge } from '../../engines/credentials/judges/issued.ts'
import { statusEntry } from '../../engines/credentials/status/status-list.ts'
import { uuidV7 } from '../../platform/id.ts'
import { type Config, readConfig } from '../../platform/server/config.ts'
import type { Context } from '../../platform/server/context.ts'
import { makeContext } from '../../platform/server/make-context.ts'
import { secretsFrom } from '../../platform/server/secrets.ts'
import { type BenchDatabase, onEachDatabase } from '../import-databases.ts'
import { type BenchReport, mustOf } from '../report.ts'

const BADGES = 20
const CHECKS = 400

type Measured = Pick<BenchReport, 'rows' | 'musts'> & { notes: string[] }

/**
 * How long the page waits for all the verdicts about a badge issued here, from its text on; keys and list are read in the
 * database. `work` is processor time of the whole process: whatever else runs here only lengthens `p50` and `p95`.
 */
export async function verificationRows(): Promise<Measured> {
  const root = join(import.meta.dirname, '../..')
  const report: Measured = { rows: [], musts: [], notes: [] }
  await onEachDatabase(root, report.notes, (database, folder) => {
    const env = { SILLAGE_DATA: folder, PUBLIC_URL: 'https://sillage.test' }
    return measure(database, readConfig(env, root), report)
  })
  return report
}

async function measure(database: BenchDatabase, config: Config, report: Measured) {
  const now = new Date('2026-11-21T09:00:00Z')
  const ctx: Context = makeContext({
    db: database.connection.db,
    config,
    now,
    actor: { kind: 'task', name: 'bench' },
    newId: () => uuidV7(now, randomBytes(10)),
    secrets: secretsFrom(Buffer.alloc(32, 7)),
  })
  const texts = await badges(ctx)
  const times: number[] = []
  const before = process.cpuUsage()
  for (let at = 0; at < CHECKS; at++) {
    const start = performance.now()
    const { badges: found } = await verifyBadge(ctx, { text: texts[at % BADGES] ?? '' })
    times.push(performance.now() - start)
    if (found[0] && summaryOf(found[0].report) !== 'good')
      throw new Error('A good badge is told bad')
  }
  const { user, system } = process.cpuUsage(before)
  times.sort((one, other) => one - other)
  const at = (share: number) => times[Math.floor(CHECKS * share)] ?? Number.NaN
  report.rows.push({
    what: `the page of verification, on ${database.name}`,
    kind: 'ours',
    figures: { 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'work ms': (user + system) / 1000 / CHECKS },
  })
  report.musts.push(
    mustOf(`a badge of ours checked on ${database.name}, p95 ms`, at(0.95), 'lower', 50),
  )
}

async function badges(ctx: Context): Promise<string[]> {
  const issuer = await ensureIssuer(ctx, {
    kind: 'organisation',
    id: ctx.newId(),
    slug: 'regie-des-tilleuls',
    profile: { name: 'Régie des Tilleuls' },
  })
  const texts: string[] = []
  for (let last = 1; last <= BADGES; last++) {
    const place = await takeStatusPlace(ctx, 'award')
    const document = {
      ...realisticBadge(last),
      issuer: { id: issuer.did, type: ['Profile'], name: 'Régie des Tilleuls' },
      credentialStatus: statusEntry({ ...place, purpose: 'revocation' }),
    }
    texts.push(JSON.stringify(await signCredential(ctx, { issuerId: issuer.id, document })))
  }
  return texts
}
