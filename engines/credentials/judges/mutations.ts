import { isObject, type Json, type JsonObject } from '../json.ts'

/** Something changed after the signature. Every one changes what is said: a verifier that lets it pass does not verify. */
export type Mutation = { what: string; change: (document: JsonObject) => void }

type Path = readonly (string | number)[]

function at(document: Json, path: Path): Json {
  return path.reduce<Json>((value, step) => {
    if (Array.isArray(value) && typeof step === 'number') return value[step] ?? null
    return isObject(value) ? (value[step] ?? null) : null
  }, document)
}

function put(document: JsonObject, path: Path, value: Json | undefined): void {
  const holder = at(document, path.slice(0, -1))
  const last = path.at(-1)
  if (Array.isArray(holder) && typeof last === 'number') holder[last] = value ?? null
  else if (isObject(holder) && typeof last === 'string') {
    if (!(last in holder) && value === undefined) throw new Error(`Nothing at ${path.join('.')}`)
    if (value === undefined) delete holder[last]
    else holder[last] = value
  } else throw new Error(`Nothing at ${path.join('.')}`)
}

const CHANGED: [Path, Json][] = [
  [['id'], 'urn:uuid:00000000-0000-4000-8000-999999999999'],
  [['name'], 'Autre chose'],
  [['validFrom'], '2026-01-01T00:00:00Z'],
  [['awardedDate'], '2025-01-01T00:00:00Z'],
  [['issuer', 'id'], 'did:web:sillage.test:o:une-autre'],
  [['issuer', 'name'], 'Ministère'],
  [['issuer', 'url'], 'https://autre.test/'],
  [['issuer', 'image', 'id'], 'https://autre.test/logo.png'],
  [['issuer', 'image', 'caption'], 'Un chêne'],
  [['credentialSubject', 'id'], 'urn:uuid:00000000-0000-4000-8000-888888888888'],
  [['credentialSubject', 'achievement', 'id'], 'https://sillage.test/b/accueillir/v/3'],
  [['credentialSubject', 'achievement', 'name'], 'Diriger'],
  [['credentialSubject', 'achievement', 'description'], 'Vous savez tout.'],
  [['credentialSubject', 'achievement', 'version'], '3'],
  [['credentialSubject', 'achievement', 'inLanguage'], 'en'],
  [['credentialSubject', 'achievement', 'achievementType'], 'Diploma'],
  [['credentialSubject', 'achievement', 'criteria', 'narrative'], 'Être venu.'],
  [['credentialSubject', 'achievement', 'criteria', 'id'], 'https://autre.test/criteres'],
  [['credentialSubject', 'achievement', 'creator', 'name'], 'Moi'],
  [['credentialSubject', 'achievement', 'tag', 0], 'direction'],
  [['credentialSubject', 'achievement', 'alignment', 1, 'targetUrl'], 'https://autre.test/'],
  [['credentialSubject', 'achievement', 'alignment', 1, 'targetCode'], 'X0000'],
  [['credentialSubject', 'result', 0, 'achievedLevel'], 'https://sillage.test/b/accueillir/v/2#3'],
  [['evidence', 0, 'narrative'], 'Vu tous les jours.'],
  [['evidence', 0, 'id'], 'https://autre.test/preuve'],
  [['credentialStatus', 'statusListIndex'], '2'],
  [['credentialStatus', 'statusPurpose'], 'suspension'],
  [['credentialStatus', 'statusListCredential'], 'https://sillage.test/status/2'],
  [['proof', 0, 'created'], '2026-01-02T03:04:06Z'],
  [['proof', 0, 'proofPurpose'], 'authentication'],
  [['proof', 0, 'cryptosuite'], 'eddsa-jcs-2022'],
  [
    ['proof', 0, 'verificationMethod'],
    'did:web:sillage.test#z6MkoTHsgNNrby8JzCNQ1iRLyW5QQ6R8Xuu6AA8igGrMVPUM',
  ],
  [['proof', 0, 'proofValue'], 'z11111111111111111111111111111111'],
]

const REMOVED: Path[] = [
  ['name'],
  ['awardedDate'],
  ['validFrom'],
  ['credentialStatus'],
  ['evidence'],
  ['credentialSubject', 'id'],
  ['credentialSubject', 'result'],
  ['credentialSubject', 'achievement', 'criteria', 'id'],
  ['proof', 0, 'proofValue'],
]

const ADDED: [Path, Json][] = [
  [['validUntil'], '2099-01-01T00:00:00Z'],
  [['description'], 'En plus.'],
  [['unknownTerm'], 'x'],
  [['credentialSubject', 'role'], 'cheffe'],
  [
    ['credentialSubject', 'achievement', 'alignment', 5],
    { type: ['Alignment'], targetName: 'Plus', targetUrl: 'https://a.test/' },
  ],
  [['type', 2], 'EndorsementCredential'],
  [['@context', 1], 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json'],
]

/** For badges like `realisticBadge`, signed. */
export const MUTATIONS: readonly Mutation[] = [
  ...CHANGED.map(([path, value]) => ({
    what: `changes ${path.join('.')}`,
    change: (document: JsonObject) => put(document, path, value),
  })),
  ...REMOVED.map((path) => ({
    what: `removes ${path.join('.')}`,
    change: (document: JsonObject) => put(document, path, undefined),
  })),
  ...ADDED.map(([path, value]) => ({
    what: `adds ${path.join('.')}`,
    change: (document: JsonObject) => put(document, path, value),
  })),
  {
    what: 'turns one bit of the signature',
    change: (document) => {
      const value = String(at(document, ['proof', 0, 'proofValue']))
      const last = value.endsWith('2') ? '3' : '2'
      put(document, ['proof', 0, 'proofValue'], value.slice(0, -1) + last)
    },
  },
]

export function mutated(document: JsonObject, { change }: Mutation): JsonObject {
  const copy = structuredClone(document)
  change(copy)
  return copy
}
