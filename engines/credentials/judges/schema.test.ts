import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { havePublished, published } from '../../../bench/credentials/published.ts'
import type { JsonObject } from '../json.ts'
import { ACHIEVEMENT, ENDORSER, REGIE } from './facts.ts'
import { everythingIssued, realisticBadge, signedBy, smallBadge, words } from './issued.ts'
import { mutated } from './mutations.ts'

const SCHEMA = 'schemas/ob_v3p0_achievementcredential_schema.json'

/** The official schema of badges; that of endorsements stands inside it. */
function schemas() {
  const ajv = new Ajv2019({ strict: false, allErrors: true })
  // Written for CommonJS: its default is the module.
  const formats = addFormats as unknown as { default?: typeof addFormats.default }
  const add = formats.default ?? addFormats.default
  add(ajv)
  ajv.addSchema(published(SCHEMA), 'ob')
  const badge = ajv.compile({ $ref: 'ob' })
  const endorsement = ajv.compile({ $ref: 'ob#/$defs/EndorsementCredential' })
  return {
    badge: (document: JsonObject) => (badge(document) ? [] : badge.errors),
    endorsement: (document: JsonObject) => (endorsement(document) ? [] : endorsement.errors),
  }
}

describe.skipIf(!havePublished)(
  'official schema of 1EdTech (../shared/data), on what we issue',
  () => {
    let issued: Awaited<ReturnType<typeof everythingIssued>>
    let official: ReturnType<typeof schemas>
    beforeAll(async () => {
      issued = await everythingIssued()
      official = schemas()
    })

    it('finds nothing wrong with badges, short or long, alone or carrying an endorsement', async () => {
      expect(official.badge(issued.badge)).toEqual([])
      expect(official.badge(issued.carrying)).toEqual([])
      expect(official.badge(await signedBy(REGIE.id, smallBadge()))).toEqual([])
    })

    it('finds nothing wrong with endorsements of the three targets', () => {
      for (const kind of ['onClass', 'onIssuer', 'onAward'] as const)
        expect(official.endorsement(issued[kind])).toEqual([])
      expect(official.endorsement(words(1, ACHIEVEMENT.id))).toEqual([])
      expect(issued.onClass.issuer).toMatchObject({ id: ENDORSER.id })
    })

    it.each(['id', 'issuer', 'validFrom', 'credentialSubject'])(
      'would find a badge without its %s',
      (key) => {
        const spoilt = mutated(realisticBadge(), {
          what: key,
          change: (badge) => delete badge[key],
        })
        expect(official.badge(spoilt)).not.toEqual([])
      },
    )
  },
)
