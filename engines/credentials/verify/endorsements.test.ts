import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { JsonObject } from '../json.ts'
import { ACHIEVEMENT, ENDORSER, REGIE } from '../judges/facts.ts'
import {
  everythingIssued,
  outside,
  realisticBadge,
  signedBy,
  smallBadge,
  statusList,
  words,
} from '../judges/issued.ts'
import { verificationMethodOf } from '../keys/did.ts'
import { signBadgeJwt } from '../proofs/badge-jwt.ts'
import type { Asked, Outside } from './verdict.ts'
import { verifyCredential } from './verify-credential.ts'

type Issued = Awaited<ReturnType<typeof everythingIssued>>
let issued: Issued
let list: JsonObject = {}
beforeAll(async () => {
  issued = await everythingIssued()
  list = await statusList()
})

const verify = (document: JsonObject, changed: Partial<Outside> = {}, asked: Asked = {}) =>
  verifyCredential(document, outside(list, changed), asked)

describe('endorsements', () => {
  const inside = async (endorsement: JsonObject) =>
    (await verify(await signedBy(REGIE.id, realisticBadge(2, [endorsement])))).endorsements[0]

  it('beside a badge speak of it, of its class or of its issuer; a foreign one is told', async () => {
    const beside = [
      issued.onAward,
      issued.onClass,
      issued.onIssuer,
      await signedBy(ENDORSER.id, words(15, 'urn:uuid:9')),
    ]
    const { endorsements } = await verify(issued.badge, {}, { endorsements: beside })
    expect(endorsements.map(({ target }) => target.code)).toEqual([
      'target_exact',
      'target_named',
      'target_named',
      'endorses_something_else',
    ])
    expect(endorsements.every(({ report }) => report.proof.answer === 'yes')).toBe(true)
  })

  it('bound to one version do not pass for another', async () => {
    const other = await signedBy(
      ENDORSER.id,
      words(16, ACHIEVEMENT.id, { id: ACHIEVEMENT.id, name: 'Avant' }),
    )
    const { endorsements } = await verify(issued.badge, {}, { endorsements: [other] })
    expect(endorsements[0]?.target.code).toBe('endorses_another_version')
  })

  it('inside a badge are verified one by one: unsigned, spoilt, about something else, revoked', async () => {
    const id = String(realisticBadge(2).id)
    expect((await inside(words(17, id)))?.report.proof.code).toBe('not_signed')
    const signed = await signedBy(ENDORSER.id, words(17, id))
    expect((await inside({ ...signed, name: 'Mieux' }))?.report.proof.code).toBe('signature_wrong')
    expect((await inside(issued.onClass))?.target.code).toBe('endorses_something_else')
    list = await statusList([17])
    expect((await inside(signed))?.report.status.code).toBe('revoked')
    list = await statusList()
  })

  it('signed as tokens are read like the others: by whom, about what, and whether they hold', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const kid = verificationMethodOf(ENDORSER.id, 'p256')
    const jwk = publicKey.export({ format: 'jwk' })
    const listed = {
      id: ENDORSER.id,
      verificationMethod: [
        { id: kid, type: 'JsonWebKey', controller: ENDORSER.id, publicKeyJwk: jwk },
      ],
      assertionMethod: [kid],
    }
    const tokenAbout = (target: string) =>
      signBadgeJwt(words(18, target), { jwk: { ...privateKey.export({ format: 'jwk' }) }, kid })
    const id = String(realisticBadge(2).id)
    const read = async (token: string) => {
      const badge = await signedBy(REGIE.id, { ...realisticBadge(2), endorsementJwt: [token] })
      const resolveController: Outside['resolveController'] = async (asked) =>
        asked === ENDORSER.id
          ? JSON.parse(JSON.stringify(listed))
          : outside(list).resolveController(asked)
      const { proof, endorsements } = await verify(badge, { resolveController })
      expect(proof.code).toBe('signed')
      return endorsements.map(({ target, report }) => [
        target.code,
        report.proof.code,
        report.status.code,
      ])
    }
    const token = await tokenAbout(id)
    expect(await read(token)).toEqual([['target_named', 'signed', 'status_clear']])
    list = await statusList([18])
    expect(await read(token)).toEqual([['target_named', 'signed', 'revoked']])
    list = await statusList()
    expect((await read(await tokenAbout('urn:uuid:9')))[0]?.[0]).toBe('endorses_something_else')
    const [header, , signature] = token.split('.')
    const other = Buffer.from(JSON.stringify(words(18, id))).toString('base64url')
    expect((await read(`${header}.${other}.${signature}`))[0]?.[1]).toBe('signature_wrong')
    expect((await read('a.b.c'))[0]?.[0]).toBe('token_malformed')
  })

  it('of endorsements are followed three levels, and fifty in all', async () => {
    let deep = await signedBy(ENDORSER.id, words(30, 'urn:uuid:deep'))
    for (let level = 0; level < 4; level++)
      deep = { ...words(31 + level, 'urn:uuid:deep'), endorsement: [deep] }
    const found = await verify({ ...realisticBadge(3), endorsement: [deep] })
    const third = found.endorsements[0]?.report.endorsements[0]?.report.endorsements[0]?.report
    expect(third?.endorsements[0]?.report.form.code).toBe('endorsement_too_deep')
    const many = Array.from({ length: 51 }, (_, last) => words(last, 'urn:uuid:x'))
    expect((await verify({ ...smallBadge(), endorsement: many })).form.code).toBe('too_many_nested')
    const beside = await verify(smallBadge(), {}, { endorsements: many })
    expect(beside.endorsements[50]?.report.form.code).toBe('too_many_endorsements')
  })
})
