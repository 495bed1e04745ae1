import { beforeAll, describe, expect, it } from 'vitest'
import { type Stock, stockOf } from '../../../bench/credentials/stock.ts'
import { isObject, type JsonObject, objectsOf } from '../json.ts'
import { verificationMethodOf } from '../keys/did.ts'
import { signDocument } from '../proofs/integrity-proof.ts'
import { yes } from '../verify/verdict.ts'
import { type Report, verifyCredential } from '../verify/verify-credential.ts'
import { DAY, ENDORSER, REGIE } from './facts.ts'
import {
  keyOf,
  outside,
  realisticBadge,
  signedBy,
  smallBadge,
  statusList,
  words,
} from './issued.ts'
import { MUTATIONS, mutated } from './mutations.ts'

/** What an engine is made of, so that a piece can be replaced by a bad one. */
type Engine = { sign: typeof signDocument; verify: typeof verifyCredential }

const HONEST: Engine = { sign: signDocument, verify: verifyCredential }

const pair = keyOf(1)
const signing = {
  pkcs8: pair.pkcs8,
  verificationMethod: verificationMethodOf(REGIE.id, pair.multikey),
  created: DAY,
}

let stock: Stock
beforeAll(async () => {
  const seed = new Uint8Array(32).fill(1)
  stock = await stockOf({ id: signing.verificationMethod, controller: REGIE.id, seed, date: DAY })
})

type Judge = (engine: Engine) => Promise<boolean>

/** Each judge by what it asks; true when it is content. */
const JUDGES: { [asks: string]: Judge } = {
  'peers accept what it signs': async ({ sign }) =>
    (await stock.accepts(await sign(realisticBadge(3), signing))) &&
    (await stock.accepts(await sign(smallBadge(4), signing))),
  'it accepts what peers sign': async ({ verify }) => {
    const theirs: unknown = JSON.parse(JSON.stringify(await stock.issue(realisticBadge(5))))
    return (
      isObject(theirs) && (await verify(theirs, outside(await statusList()))).proof.answer === 'yes'
    )
  },
  'it refuses what was changed': async ({ verify }) => {
    const badge = await signedBy(REGIE.id, realisticBadge(1))
    const list = await statusList()
    const reports = await Promise.all(
      MUTATIONS.map((mutation) => verify(mutated(badge, mutation), outside(list))),
    )
    return reports.every(({ proof }) => proof.answer !== 'yes')
  },
  'it sees what is revoked': async ({ verify }) => {
    const badge = await signedBy(REGIE.id, realisticBadge(6))
    const [before, after] = [await statusList(), await statusList([6])]
    const said = [await verify(badge, outside(before)), await verify(badge, outside(after))]
    return said.map(({ status }) => status.code).join() === 'status_clear,revoked'
  },
  'it looks into endorsements inside': async ({ verify }) => {
    const inside = await signedBy(ENDORSER.id, words(14, realisticBadge(2).id as string)) // a text, made above
    const badge = realisticBadge(2, [mutated(inside, SPOILT)])
    const report = await verify(await signedBy(REGIE.id, badge), outside(await statusList()))
    return report.endorsements.map(({ report }) => report.proof.answer).join() === 'no'
  },
}

const SPOILT = {
  what: 'praises more',
  change: (document: JsonObject) => {
    for (const subject of objectsOf(document.credentialSubject))
      subject.endorsementComment = 'Parfaite !'
  },
}

async function discontent(engine: Engine): Promise<string[]> {
  const judged = Object.entries(JUDGES).map(async ([asks, judge]) =>
    (await judge(engine)) ? [] : [asks],
  )
  return (await Promise.all(judged)).flat()
}

const changed =
  (change: (report: Report) => Report): Engine['verify'] =>
  async (...asked) =>
    change(await verifyCredential(...asked))

const good = yes('signed')
const allGood = (report: Report): Report => ({
  form: good,
  proof: good,
  dates: good,
  status: yes('status_clear'),
  issuer: good,
  subject: good,
  authorship: good,
  endorsements: report.endorsements.map((each) => ({
    ...each,
    target: good,
    report: allGood(each.report),
  })),
  credentials: [],
})

/** Pieces that cheat, and a judge that catches each. */
const CHEATS: { cheat: string; engine: Engine; caught: string }[] = [
  {
    cheat: 'always the same signature',
    engine: {
      ...HONEST,
      sign: async (_, ...rest) => {
        const { proof } = await signDocument(smallBadge(9), ...rest)
        return { ..._, proof: proof ?? null }
      },
    },
    caught: 'peers accept what it signs',
  },
  {
    cheat: 'accepts everything',
    engine: { ...HONEST, verify: changed(allGood) },
    caught: 'it refuses what was changed',
  },
  {
    cheat: 'refuses everything',
    engine: {
      ...HONEST,
      verify: changed((report) => ({ ...report, proof: { answer: 'no', code: 'no' } })),
    },
    caught: 'it accepts what peers sign',
  },
  {
    cheat: 'does not ask for the status',
    engine: {
      ...HONEST,
      verify: changed((report) => ({ ...report, status: yes('status_clear') })),
    },
    caught: 'it sees what is revoked',
  },
  {
    cheat: 'does not look into endorsements',
    engine: {
      ...HONEST,
      verify: changed((report) => ({
        ...report,
        endorsements: report.endorsements.map((each) => ({
          ...each,
          report: allGood(each.report),
        })),
      })),
    },
    caught: 'it looks into endorsements inside',
  },
]

describe('an engine with a piece that cheats', () => {
  it('is told from the honest one, of which no judge complains', async () => {
    expect(await discontent(HONEST)).toEqual([])
  })

  it.each(CHEATS)('is caught when it $cheat', async ({ engine, caught }) => {
    expect(await discontent(engine)).toContain(caught)
  })
})
