import { isObject, type Json, type JsonObject } from '../json.ts'
import { OB_3, OB_EXTENSIONS, VC_1, VC_2 } from '../json-ld/known-contexts.ts'
import type { Dice } from './dice.ts'

/** Small documents of every kind the engine meets, to be spoilt by `spoil`. */
export function smallDocument(dice: Dice): JsonObject {
  return dice.oneOf(SMALL)(dice)
}

const SMALL: ((dice: Dice) => JsonObject)[] = [
  badge,
  badge,
  badge,
  endorsement,
  oldBadge,
  statusList,
  presentation,
  proofOptions,
]

const id = (dice: Dice) =>
  dice.oneOf([`urn:uuid:${dice.below(9)}`, `https://a.test/${dice.below(5)}`, 'did:web:a.test'])

function badge(dice: Dice): JsonObject {
  return {
    '@context': contextsFor(dice, VC_2),
    id: id(dice),
    type: ['VerifiableCredential', dice.oneOf(['OpenBadgeCredential', 'AchievementCredential'])],
    issuer: dice.once(2) ? id(dice) : { id: id(dice), type: ['Profile'], name: 'Régie' },
    validFrom: '2026-01-02T03:04:05Z',
    credentialSubject: subject(dice),
    ...(dice.once(3) ? { proof: [proof()] } : {}),
    ...(dice.once(6) ? { endorsement: [endorsement(dice)] } : {}),
  }
}

function subject(dice: Dice): JsonObject {
  return {
    ...(dice.once(2) ? { id: id(dice) } : {}),
    type: ['AchievementSubject'],
    achievement: {
      id: id(dice),
      type: ['Achievement'],
      name: 'Accueillir "le public" \\ \n',
      criteria: { narrative: 'A vu.' },
      description: 'é\u2028\u007f😀',
      ...(dice.once(2) ? { tag: ['a', 'b', 'a'] } : {}),
      ...(dice.once(3) ? { alignment: [alignment(dice), alignment(dice)] } : {}),
      ...(dice.once(4)
        ? { resultDescription: [{ type: ['ResultDescription'], allowedValue: ['x', 'y', 'x'] }] }
        : {}),
      ...(dice.once(4) ? { creditsAvailable: dice.oneOf([1, 1.5, 0, 1e21, -0.25]) } : {}),
    },
  }
}

const alignment = (dice: Dice): JsonObject => ({
  type: ['Alignment'],
  targetName: dice.oneOf(['un', 'deux']),
  targetUrl: 'https://a.test/x',
})

const proof = (): JsonObject => ({
  type: 'DataIntegrityProof',
  created: '2026-01-02T03:04:05Z',
  cryptosuite: 'eddsa-rdfc-2022',
  proofPurpose: 'assertionMethod',
  verificationMethod: 'did:web:a.test#z6Mk',
  proofValue: 'z123',
})

function endorsement(dice: Dice): JsonObject {
  return {
    '@context': contextsFor(dice, VC_2),
    id: id(dice),
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: { id: id(dice), type: ['Profile'], name: 'Karim' },
    credentialSubject: { id: id(dice), type: ['EndorsementSubject'], endorsementComment: 'Oui.' },
    ...(dice.once(2) ? { proof: proof() } : {}),
  }
}

function oldBadge(dice: Dice): JsonObject {
  const ob = dice.oneOf(['context.json', 'context-3.0.1.json', 'context-3.0.2.json'])
  return {
    '@context': [VC_1, OB_3.replace('context-3.0.3.json', ob)],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: id(dice), type: 'Profile' },
    issuanceDate: '2026-01-02T03:04:05Z',
    credentialSubject: subject(dice),
  }
}

function statusList(dice: Dice): JsonObject {
  return {
    '@context': [VC_2],
    id: id(dice),
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: id(dice),
    credentialSubject: {
      id: id(dice),
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: 'uH4',
    },
  }
}

function presentation(dice: Dice): JsonObject {
  return {
    '@context': [VC_2],
    type: 'VerifiablePresentation',
    holder: id(dice),
    verifiableCredential: [dice.once(2) ? endorsement(dice) : statusList(dice)],
  }
}

function proofOptions(dice: Dice): JsonObject {
  const { proofValue: _, ...options } = proof()
  return { '@context': contextsFor(dice, VC_2), ...options }
}

function contextsFor(dice: Dice, first: string): Json {
  if (dice.once(25)) return first
  if (dice.once(25)) return [OB_3, first]
  if (dice.once(25)) return [first, 'https://w3id.org/security/data-integrity/v2', OB_3]
  return dice.once(5) ? [first, OB_3, OB_EXTENSIONS] : [first, OB_3]
}

const KEYS =
  'id type name description image url narrative alignment endorsement achievement creator criteria related result role source term version inLanguage evidence proof issuer validUntil credentialStatus credentialSchema identifier targetUrl audience email parentOrg address allowedValue resultDescription proofPurpose nonce statusPurpose jsonSchema cnf holder verifiableCredential awardedDate unknown @id @type @value @set @list @graph @language @index https://a.test/p sec:x @odd'.split(
    ' ',
  )
const TYPES =
  'Achievement Profile Image Criteria Evidence Alignment Result ResultDescription EndorsementSubject DataIntegrityProof BitstringStatusList JsonSchema VerifiableCredential Unknown https://a.test/T id @json'.split(
    ' ',
  )

/** A value no form would have sent. */
function oddValue(dice: Dice): Json {
  const odd: (() => Json)[] = [
    () => null,
    () => '',
    () =>
      dice.oneOf([
        'relative',
        '/path',
        '#x',
        '?q',
        'a b',
        '@odd',
        '@type',
        '_:x',
        'sec:x',
        'xsd:date',
      ]),
    () =>
      dice.oneOf([
        'https://a.test/é',
        'https://a.test/<',
        'urn:a b',
        'mailto:x@y.test',
        'HTTP://A.test',
      ]),
    () => dice.oneOf([0, -1, 1.25, 1e22, 12345678901234567000]),
    () => dice.once(2),
    () => [],
    () => ({}),
    () => ({ id: id(dice) }),
    () => ({ type: dice.oneOf(TYPES) }),
    () => ({ id: id(dice), type: [dice.oneOf(TYPES), dice.oneOf(TYPES)], name: 'x' }),
    () => ({
      '@value': dice.oneOf(['v', 1, true, '']),
      '@language': dice.oneOf(['fr', 'FR-ca', '', 'e_n']),
    }),
    () => ({ '@value': 'v', '@type': dice.oneOf(['https://a.test/d', 'xsd:date', 'relative']) }),
    () => ({ '@value': dice.oneOf(['v', null, 2]) }),
    () => ({ '@list': ['a', 'a'] }),
    () => [[1], 'a'],
    () => ['a', null, 'a'],
    () => [{ name: 'x' }, { name: 'x' }],
    () => ({
      '@context': dice.oneOf([null, VC_2, OB_3, {}, { x: 'https://a.test/x' }]),
      name: 'x',
    }),
  ]
  return dice.oneOf(odd)()
}

/** Changes one or two things anywhere in the document: half the time something plausible, half the time anything. */
export function spoil(dice: Dice, document: JsonObject): JsonObject {
  const spoilt = structuredClone(document)
  for (let left = dice.once(3) ? 2 : 1; left > 0; left--) {
    const node = dice.oneOf(nodesOf(spoilt))
    const keys = Object.keys(node).filter((key) => key !== '@context' || dice.once(8))
    const key = dice.once(6) || keys.length === 0 ? dice.oneOf(KEYS) : dice.oneOf(keys)
    if (key === 'type' && dice.once(2)) node.type = dice.oneOf(TYPES)
    else if (key === 'type') node.type = [dice.oneOf(TYPES), ...keysOf(node.type)]
    else if (dice.once(6)) delete node[key]
    else if (dice.once(5)) node[dice.oneOf(KEYS)] = node[key] ?? null
    else node[key] = dice.once(2) ? plausibleValue(dice) : oddValue(dice)
  }
  return spoilt
}

/** What a third-party issuer may well have written. */
function plausibleValue(dice: Dice): Json {
  const plausible: (() => Json)[] = [
    () => dice.oneOf(['https://a.test/é', 'mailto:x@y.test', 'urn:x:y', 'did:key:z6Mk']),
    () => [id(dice), id(dice)],
    () => ({ id: id(dice), type: [dice.oneOf(TYPES)], name: 'x' }),
    () => [{ name: 'x' }, { name: 'x' }, { name: 'y' }],
    () => [
      { type: 'Image', caption: 'une' },
      { type: 'Profile', name: 'x', image: id(dice) },
    ],
    () => ({ '@value': 'v', '@language': dice.oneOf(['fr', 'FR-ca']) }),
    () => ({ '@value': 'v', '@language': 'Fr', '@direction': dice.oneOf(['ltr', 'rtl', 'up']) }),
    () => ['https://a.test/b', null, 'https://a.test/a', 'https://a.test/b'],
    () => dice.oneOf([0, -1, 1.25, 1e22, true, false]),
  ]
  return dice.oneOf(plausible)()
}

const keysOf = (types: Json | undefined): Json[] =>
  Array.isArray(types) ? types : types === undefined ? [] : [types]

function nodesOf(value: Json): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (!isObject(value)) return []
  return [
    value,
    ...Object.entries(value).flatMap(([key, each]) => (key === '@context' ? [] : nodesOf(each))),
  ]
}
