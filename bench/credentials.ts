import { sign, verify } from 'node:crypto'
import type { JsonObject } from '../engines/credentials/json.ts'
import { objectsOf } from '../engines/credentials/json.ts'
import { toQuads } from '../engines/credentials/json-ld/to-quads.ts'
import { DAY, ENDORSER, REGIE } from '../engines/credentials/judges/facts.ts'
import {
  keyOf,
  outside,
  realisticBadge,
  SIGNERS,
  signedBy,
  statusList,
  words,
} from '../engines/credentials/judges/issued.ts'
import { verificationMethodOf } from '../engines/credentials/keys/did.ts'
import { publicKeyOf } from '../engines/credentials/keys/multikey.ts'
import { privateKeyOf } from '../engines/credentials/keys/private-key.ts'
import { checkModel } from '../engines/credentials/model/check-model.ts'
import { checkProof, signDocument } from '../engines/credentials/proofs/integrity-proof.ts'
import { verifyCredential } from '../engines/credentials/verify/verify-credential.ts'
import { stockOf } from './credentials/stock.ts'
import { verificationRows } from './credentials/verification.ts'
import { type BenchReport, mustOf } from './report.ts'

export const question =
  'How many badges are issued, and verified, in a second of one core, beside the usual JavaScript stack in the same run?'

const pair = keyOf(1)
const signing = {
  pkcs8: pair.pkcs8,
  verificationMethod: verificationMethodOf(REGIE.id, pair.multikey),
  created: DAY,
}

/** Each round is timed alone; the middle one is told, so that a busy machine spoils one round and not the figure. */
const ROUNDS = 5

/** `--badges=N` re-signs N badges instead of 100,000. */
const BADGES = Number(
  process.argv.find((word) => word.startsWith('--badges='))?.slice(9) ?? 100_000,
)

export async function run(): Promise<BenchReport> {
  const [sample] = await badges(1)
  const stock = await stockOf({
    id: signing.verificationMethod,
    controller: REGIE.id,
    seed: new Uint8Array(32).fill(1),
    date: DAY,
  })
  const signed = await badges(400)
  const unsigned = signed.map((_, last) => realisticBadge(last))
  const theirs = {
    issue: await stockIssue(stock, unsigned),
    verify: await stockVerify(stock, signed),
  }
  const ours = {
    issue: await perSecond(unsigned, issueOne),
    verify: await perSecond(signed, verifyOne),
  }
  const again = await signAgain()
  const page = await verificationRows()
  return {
    name: 'credentials',
    question,
    dataVersion: 'fictitious badges made for the purpose',
    rows: [
      { what: '@digitalbazaar/vc, as documented', figures: theirs, kind: 'baseline' },
      { what: 'node:crypto alone, 64 bytes', figures: await floor(), kind: 'baseline' },
      { what: 'ours, rules of the data models included', figures: ours, kind: 'ours' },
      {
        what: 'ours, every verdict, status list verified each time',
        figures: { verify: await everyVerdict(signed) },
        kind: 'ours',
      },
      {
        what: 'ours, three endorsements inside, every verdict of all four',
        figures: { verify: await withEndorsements() },
        kind: 'ours',
      },
      { what: `${BADGES} badges signed again`, figures: again, kind: 'ours' },
      ...page.rows,
    ],
    musts: [
      mustOf('issued a second', ours.issue, 'higher', 3000),
      mustOf('verified a second', ours.verify, 'higher', 3000),
      mustOf('issued, times the usual stack', ours.issue / theirs.issue, 'higher', 25),
      mustOf('verified, times the usual stack', ours.verify / theirs.verify, 'higher', 25),
      mustOf(`${BADGES} badges signed again, seconds`, again.seconds, 'lower', 90),
      ...page.musts,
    ],
    notes: [
      ...page.notes,
      `A badge has ${JSON.stringify(sample).length} characters and ${toQuads(sample ?? {}).length} statements, proof included; each is another one.`,
      'Per second of processor, threads of the machine that collects memory included; the middle of five rounds.',
      'Both stacks hold contexts, keys and controller documents in memory; neither asks a status list, but where it is said.',
      'Signing again counts making the badge, checking it and signing it, on one core, nothing kept on disk.',
    ],
  }
}

async function badges(count: number): Promise<JsonObject[]> {
  return Promise.all(
    Array.from({ length: count }, (_, last) => signedBy(REGIE.id, realisticBadge(last))),
  )
}

async function issueOne(document: JsonObject): Promise<void> {
  mustBeClean(document)
  await signDocument(document, signing)
}

async function verifyOne(document: JsonObject): Promise<void> {
  mustBeClean(document)
  for (const proof of objectsOf(document.proof)) await checkProof(document, proof, pair.multikey)
}

function mustBeClean(document: JsonObject): void {
  const [finding] = checkModel(document)
  if (finding) throw new Error(finding.code)
}

type StockStack = Awaited<ReturnType<typeof stockOf>>

const stockIssue = (stock: StockStack, all: JsonObject[]) =>
  perSecond(all.slice(0, 40), (document) => stock.issue(document))

const stockVerify = (stock: StockStack, all: JsonObject[]) =>
  perSecond(all.slice(0, 40), async (document) => {
    if (!(await stock.accepts(document))) throw new Error('The usual stack refuses a badge')
  })

async function everyVerdict(all: JsonObject[]): Promise<number> {
  const world = outside(await statusList())
  return perSecond(all, async (document) => {
    const { proof, status } = await verifyCredential(document, world)
    if (proof.answer !== 'yes' || status.answer !== 'yes') throw new Error('A badge is refused')
  })
}

async function withEndorsements(): Promise<number> {
  const world = outside(await statusList())
  const all = await Promise.all(
    Array.from({ length: 60 }, async (_, last) => {
      const { id } = realisticBadge(last)
      const three = [1, 2, 3].map((one) => signedBy(ENDORSER.id, words(one, String(id))))
      return signedBy(REGIE.id, realisticBadge(last, await Promise.all(three)))
    }),
  )
  return perSecond(all, async (document) => {
    const { endorsements } = await verifyCredential(document, world)
    if (endorsements.some(({ report }) => report.proof.answer !== 'yes')) throw new Error('Refused')
  })
}

/** What cannot be gone below: the signature itself. */
async function floor(): Promise<{ issue: number; verify: number }> {
  const bytes = Array.from({ length: 400 }, (_, last) => Buffer.alloc(64, last))
  const [secret, open] = [privateKeyOf(pair.pkcs8), publicKeyOf(pair.multikey)]
  const made = bytes.map((each) => ({ each, signature: sign(null, each, secret) }))
  return {
    issue: await perSecond(bytes, async (each) => sign(null, each, secret)),
    verify: await perSecond(made, async ({ each, signature }) =>
      verify(null, each, open, signature),
    ),
  }
}

/** Every badge of an organisation whose key was stolen, signed with the new one. */
async function signAgain(): Promise<{ seconds: number; perSecond: number }> {
  const fresh = keyOf(9)
  const renewed = {
    ...signing,
    pkcs8: fresh.pkcs8,
    verificationMethod: verificationMethodOf(REGIE.id, fresh.multikey),
  }
  const begun = performance.now()
  let bytes = 0
  for (let last = 0; last < BADGES; last++) {
    const badge = realisticBadge(last)
    mustBeClean(badge)
    bytes += JSON.stringify(await signDocument(badge, renewed)).length
  }
  const seconds = (performance.now() - begun) / 1000
  if (bytes < BADGES * 1000 || !SIGNERS.has(REGIE.id)) throw new Error('Nothing was signed')
  return { seconds, perSecond: BADGES / seconds }
}

async function perSecond<Item>(
  all: readonly Item[],
  does: (item: Item) => Promise<unknown>,
): Promise<number> {
  for (const item of all) await does(item)
  const rates: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    for (const item of all) await does(item)
    const { user, system } = process.cpuUsage(before)
    rates.push((all.length / (user + system)) * 1e6)
  }
  return rates.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
}
