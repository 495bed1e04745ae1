import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { openVcApi } from './testing.ts'

const house = givenHouse()
const { lines, post, givenProgram } = openVcApi(house)

const deep = (open: string, close: string) => open.repeat(30_000) + close.repeat(30_000)

/** What nobody sends by mistake. */
const ODD = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '7',
  '{"credential":1}',
  '{"credential":null,"options":[]}',
  deep('[', ']'),
  `{"credential":${deep('[', ']')}}`,
  `{"credential":{"@context":${deep('[', ']')}}}`,
  `{"verifiableCredential":${deep('{"a":', '}').replace(/:}/, ':1}')}}`,
  `{"credential":"${'x'.repeat(300_000)}"}`,
  '\u0000',
  '{"__proto__":{"a":1},"credential":{"__proto__":[]}}',
  '{"verifiableCredential":"eyJ.a.b"}',
  '{"verifiablePresentation":{"type":"VerifiablePresentation","verifiableCredential":[1,"x",null]}}',
]
const VALUES = [
  null,
  1,
  true,
  '',
  'x',
  'did:web:a\u0000b',
  [],
  {},
  [[]],
  [null],
  { id: 1 },
  { '@value': {} },
]
const NAMES =
  '@context id type issuer credentialSubject credentialStatus validFrom proof relatedResource endorsement evidence name'.split(
    ' ',
  )

/** A credential with each value in each place where it does not belong. */
function spoilt(credential: { issuer: string }): string[] {
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    verificationMethod: `${credential.issuer}#x`,
    proofPurpose: 'assertionMethod',
    proofValue: 'z1',
  }
  return NAMES.flatMap((name) =>
    VALUES.map((value) => {
      const each = { ...credential, proof, [name]: value }
      return JSON.stringify({
        credential: each,
        verifiableCredential: each,
        verifiablePresentation: { ...each, verifiableCredential: each },
      })
    }),
  )
}

describe('odd requests', () => {
  it('are answered 4xx with a problem, never a fault', async () => {
    const { key, credential } = await givenProgram()
    const wrong: unknown[] = []
    for (const path of ['/credentials/issue', '/credentials/verify', '/presentations/verify'])
      for (const body of [...ODD, ...spoilt(credential)]) {
        const { status } = await post(path, body, key)
        // Some of these may well be signed: nothing in them breaks a rule.
        const isRight = status < 500 && (status >= 400 || path.endsWith('issue'))
        if (!isRight) wrong.push([path, status, body.slice(0, 200)])
      }
    expect(wrong).toEqual([])
    expect(lines.filter(({ level }) => level === 'error')).toEqual([])
    expect(JSON.stringify(lines)).not.toContain(key)
  }, 30_000)
})
