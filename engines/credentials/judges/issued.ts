import { achievementCredential } from '../build/achievement-credential.ts'
import { clrCredential } from '../build/clr-credential.ts'
import { endorsementCredential } from '../build/endorsement-credential.ts'
import { presentation } from '../build/presentation.ts'
import type { JsonObject } from '../json.ts'
import type { Contexts } from '../json-ld/known-contexts.ts'
import { controllerDocument, didWebOf, verificationMethodOf } from '../keys/did.ts'
import { keyPairFrom } from '../keys/private-key.ts'
import { type Signing, signDocument } from '../proofs/integrity-proof.ts'
import { emptyBits, withBits } from '../status/bits.ts'
import { statusListCredential } from '../status/status-list.ts'
import type { Outside } from '../verify/verdict.ts'
import { ACHIEVEMENT, DAY, ENDORSER, EVIDENCE, LIST, PLATFORM, REGIE } from './facts.ts'

/** Test keys: the seed is a byte repeated, anybody can sign with them. */
export const keyOf = (seed: number) => keyPairFrom(new Uint8Array(32).fill(seed))

/** Who holds which key. */
export const SIGNERS = new Map([
  [REGIE.id, keyOf(1)],
  [ENDORSER.id, keyOf(2)],
  [PLATFORM, keyOf(3)],
])

/** What signs in the name of `id`, with a key of the tests. */
export function signingOf(id: string, seed: number): Signing {
  const { pkcs8, multikey } = keyOf(seed)
  return { pkcs8, verificationMethod: verificationMethodOf(id, multikey), created: DAY }
}

/** Signs in the name of somebody of the tests. */
export async function signedBy(
  id: string,
  document: JsonObject,
  contexts?: Contexts,
): Promise<JsonObject> {
  const pair = SIGNERS.get(id)
  if (pair === undefined) throw new Error(`No key for ${id}`)
  const verificationMethod = verificationMethodOf(id, pair.multikey)
  const signing = { pkcs8: pair.pkcs8, verificationMethod, created: DAY }
  return signDocument(document, signing, contexts === undefined ? {} : { contexts })
}

const uuid = (last: number) => `urn:uuid:00000000-0000-4000-8000-${String(last).padStart(12, '0')}`

/** A badge as organisations give them: 3.9 kB, some 100 statements. */
export function realisticBadge(last = 1, endorsements: JsonObject[] = []): JsonObject {
  return achievementCredential({
    id: uuid(last),
    issuer: REGIE,
    validFrom: DAY,
    awardedDate: DAY,
    achievement: ACHIEVEMENT,
    subject: {
      id: uuid(last + 1_000_000),
      result: [
        { resultDescription: `${ACHIEVEMENT.id}#niveau`, achievedLevel: `${ACHIEVEMENT.id}#2` },
      ],
    },
    evidence: EVIDENCE,
    endorsements,
    status: { list: LIST, index: last % 131_072, purpose: 'revocation' },
  })
}

/** The shortest badge that is one, for oddities that need no more. */
export function smallBadge(last = 1): JsonObject {
  const { id, name, description, criteria } = ACHIEVEMENT
  return achievementCredential({
    id: uuid(last),
    issuer: { id: REGIE.id, name: 'Régie' },
    validFrom: DAY,
    achievement: { id, name, description, criteria },
    subject: { id: uuid(last + 1_000_000) },
  })
}

/** Words of the neighbour about a target. */
export function words(last: number, target: string, version?: JsonObject): JsonObject {
  return endorsementCredential({
    id: uuid(last),
    issuer: ENDORSER,
    validFrom: DAY,
    target,
    name: 'Ce que j’ai vu',
    comment: 'Je l’ai vue accueillir les gens trois étés de suite.',
    evidence: [{ name: 'Adresse vérifiée', narrative: 'Un code envoyé par e-mail.' }],
    status: { list: LIST, index: last, purpose: 'revocation' },
    ...(version === undefined ? {} : { version }),
  })
}

/** The list of statuses, with some entries revoked. */
export async function statusList(revoked: readonly number[] = []): Promise<JsonObject> {
  const bits = withBits(
    emptyBits(),
    revoked.map((entry) => [entry, true] as const),
  )
  const dates = { validFrom: DAY, validUntil: '2099-01-01T00:00:00Z' }
  return signedBy(
    PLATFORM,
    statusListCredential({ id: LIST, issuer: PLATFORM, purpose: 'revocation', bits, ...dates }),
  )
}

/** Everything the engine issues, signed, by what it is. */
export async function everythingIssued() {
  const badge = await signedBy(REGIE.id, realisticBadge(1))
  const onClass = await signedBy(ENDORSER.id, words(11, ACHIEVEMENT.id))
  const onIssuer = await signedBy(ENDORSER.id, words(12, REGIE.id))
  const onAward = await signedBy(ENDORSER.id, words(13, uuid(1), badge))
  const inside = await signedBy(ENDORSER.id, words(14, uuid(2)))
  const carrying = await signedBy(REGIE.id, realisticBadge(2, [inside]))
  const shown = presentation({ credentials: [badge, onAward] })
  return { badge, onClass, onIssuer, onAward, carrying, list: await statusList([77]), shown }
}

/** A learner record of two badges; needs the context of CLR 2.0. */
export async function learnerRecord(contexts: Contexts): Promise<JsonObject> {
  const credentials = [
    await signedBy(REGIE.id, smallBadge(21)),
    await signedBy(REGIE.id, smallBadge(22)),
  ]
  const facts = { id: uuid(20), issuer: REGIE, validFrom: DAY, name: 'Mon parcours' }
  return signedBy(
    REGIE.id,
    clrCredential({ ...facts, subject: { id: uuid(29) }, credentials }),
    contexts,
  )
}

/** The document of anybody who has a key here. */
export function controllerOfTests(id: string): JsonObject | undefined {
  const pair = SIGNERS.get(id)
  return pair === undefined ? undefined : controllerDocument({ id, keys: [pair] })
}

/** A world where everything answers; replace a part to make it fail. */
export function outside(list: JsonObject | undefined, changed: Partial<Outside> = {}): Outside {
  return {
    now: '2026-06-01T00:00:00Z',
    resolveController: async (id) => controllerOfTests(id),
    fetchStatusList: async (address) => (address === LIST ? list : undefined),
    isKnownIssuer: async (id) => id === REGIE.id || id === ENDORSER.id,
    creatorOf: async (address) =>
      address === ACHIEVEMENT.id ? didWebOf('sillage.test', ['o', 'reseau']) : undefined,
    ...changed,
  }
}
