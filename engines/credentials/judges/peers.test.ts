import { beforeAll, describe, expect, it } from 'vitest'
import { askDcc } from '../../../bench/credentials/dcc.ts'
import { contextsWithClr } from '../../../bench/credentials/published.ts'
import { type Stock, stockOf } from '../../../bench/credentials/stock.ts'
import { bakePng, unbakePng } from '../files/png.ts'
import { bakeSvg, unbakeSvg } from '../files/svg.ts'
import type { JsonObject } from '../json.ts'
import { KNOWN } from '../json-ld/known-contexts.ts'
import { verificationMethodOf } from '../keys/did.ts'
import { readDocument } from '../verify/limits.ts'
import { verifyCredential } from '../verify/verify-credential.ts'
import { DAY, LIST, REGIE } from './facts.ts'
import {
  everythingIssued,
  keyOf,
  learnerRecord,
  outside,
  realisticBadge,
  statusList,
} from './issued.ts'
import { MUTATIONS, mutated } from './mutations.ts'
import { smallPng, smallSvg } from './pictures.ts'

type Issued = Awaited<ReturnType<typeof everythingIssued>>

const seed = new Uint8Array(32).fill(1)
const id = verificationMethodOf(REGIE.id, keyOf(1).multikey)
let issued: Issued
let lists: Map<string, object>
let stock: Stock

beforeAll(async () => {
  issued = await everythingIssued()
  lists = new Map([[LIST, issued.list]])
  stock = await stockOf({ id, controller: REGIE.id, seed, date: DAY })
})

const KINDS = ['badge', 'onClass', 'onIssuer', 'onAward', 'carrying', 'list'] as const

describe('the usual stack, @digitalbazaar/vc', () => {
  it('issues the very same bytes as we do', async () => {
    expect(await stock.issue(realisticBadge(1))).toEqual({
      ...issued.badge,
      proof: proofOf(issued.badge),
    })
  })

  it.each(KINDS)('accepts what we issue: %s', async (kind) => {
    expect(await stock.accepts(issued[kind])).toBe(true)
  })

  it('accepts a presentation of badge and endorsement', async () => {
    expect(await stock.acceptsPresentation(issued.shown)).toBe(true)
  })

  it.each(MUTATIONS)('refuses a badge when somebody $what, and so do we', async (mutation) => {
    const spoilt = mutated(issued.badge, mutation)
    expect(await stock.accepts(spoilt)).toBe(false)
    expect((await verifyCredential(spoilt, outside(issued.list))).proof.answer).not.toBe('yes')
  })

  it('accepts a badge it issued and we verify, and the other way round', async () => {
    const theirs = readDocument(JSON.stringify(await stock.issue(realisticBadge(5))))
    expect((await verifyCredential(theirs, outside(issued.list))).proof.answer).toBe('yes')
  })

  // Signed in our own writing of its context, read by the stock in the published one where it is at hand.
  it('accepts a learner record, and none that was touched', async () => {
    const published = contextsWithClr()
    const withClr = await stockOf({ id, controller: REGIE.id, seed, date: DAY }, published)
    const record = await learnerRecord(KNOWN)
    expect(await withClr.accepts(record)).toBe(true)
    expect(await withClr.accepts({ ...record, name: 'Autre' })).toBe(false)
  })
})

describe('the verifier of the Digital Credentials Consortium', () => {
  it.each(KINDS)('accepts what we issue: %s', async (kind) => {
    expect(await askDcc(issued[kind], lists)).toMatchObject({ signature: true })
  })

  it('finds the badge in force and standing, and one that is revoked', async () => {
    expect(await askDcc(issued.badge, lists)).toEqual({
      signature: true,
      inForce: true,
      stands: true,
    })
    const taken = new Map([[LIST, await statusList([1])]])
    expect(await askDcc(issued.badge, taken)).toEqual({
      signature: true,
      inForce: true,
      stands: false,
    })
  })

  it('accepts a presentation, and a badge out of a PNG and out of an SVG', async () => {
    expect(await askDcc(issued.shown, lists)).toEqual({ signature: true })
    const text = JSON.stringify(issued.badge)
    const png = unbakePng(bakePng(smallPng(), text)) ?? ''
    const svg = unbakeSvg(bakeSvg(smallSvg(), text)) ?? ''
    for (const read of [png, svg])
      expect(await askDcc(readDocument(read), lists)).toMatchObject({ signature: true })
  })

  it.each(MUTATIONS)('refuses a badge when somebody $what', async (mutation) => {
    expect((await askDcc(mutated(issued.badge, mutation), lists)).signature).toBe(false)
  })

  it('lets a spoilt endorsement pass inside a badge signed again; we do not', async () => {
    const { carrying } = issued
    const inside = structuredClone(carrying)
    const [endorsement] = Array.isArray(inside.endorsement) ? inside.endorsement : []
    Object.assign(Object(endorsement).credentialSubject, { endorsementComment: 'Parfaite !' })
    const { signedBy } = await import('./issued.ts')
    const again = await signedBy(REGIE.id, { ...inside, proof: [] })
    expect(await askDcc(again, lists)).toMatchObject({ signature: true })
    const report = await verifyCredential(again, outside(issued.list))
    expect(report.proof.answer).toBe('yes')
    expect(report.endorsements.map(({ report }) => report.proof.code)).toEqual(['signature_wrong'])
  })
})

function proofOf(document: JsonObject): unknown {
  return Array.isArray(document.proof) ? document.proof[0] : document.proof
}
