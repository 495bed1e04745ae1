import { describe, expect, it } from 'vitest'
import { achievementOf } from '../build/achievement.ts'
import { presentation } from '../build/presentation.ts'
import { type JsonObject, listOf } from '../json.ts'
import { VC_1 } from '../json-ld/known-contexts.ts'
import { ACHIEVEMENT } from '../judges/facts.ts'
import { realisticBadge, words } from '../judges/issued.ts'
import { checkModel, checkPresentationModel } from './check-model.ts'

type Change = (badge: JsonObject) => JsonObject

const put =
  (facts: JsonObject): Change =>
  (badge) => ({ ...badge, ...facts })
const leaveOut =
  (key: string): Change =>
  ({ [key]: _, ...rest }) =>
    rest
const achievement = (facts: JsonObject): Change =>
  put({
    credentialSubject: {
      type: ['AchievementSubject'],
      achievement: { ...achievementOf(ACHIEVEMENT), ...facts },
    },
  })

/** One line for each MUST of the data models (VC 2.0, sections 4 to 5 and 11.1; OB 3.0, appendix B) that a program can check. */
const MUSTS: [code: string, what: string, change: Change][] = [
  ['vc_context_first', 'another first context', put({ '@context': ['https://a.test/c'] })],
  ['vc_context_first', 'no context', leaveOut('@context')],
  [
    'vc_context_malformed',
    'a context that is one text',
    put({ '@context': 'https://www.w3.org/ns/credentials/v2' }),
  ],
  [
    'vc_context_malformed',
    'a context that is a number',
    (badge) => ({ ...badge, '@context': [...listOf(badge['@context']), 3] }),
  ],
  ['vc_id_not_url', 'an id that is no address', put({ id: 'mon badge' })],
  ['vc_id_not_url', 'two ids', put({ id: ['urn:a', 'urn:b'] })],
  ['vc_type_missing', 'not said to be verifiable', put({ type: ['OpenBadgeCredential'] })],
  ['vc_type_malformed', 'a type that is no text', put({ type: ['VerifiableCredential', 4] })],
  ['vc_issuer_missing', 'nobody issues', leaveOut('issuer')],
  ['vc_issuer_not_url', 'an issuer by name only', put({ issuer: 'La Régie' })],
  ['vc_issuer_not_url', 'an issuer without id', put({ issuer: { name: 'La Régie' } })],
  ['vc_issuer_not_url', 'two issuers', put({ issuer: ['did:web:a.test', 'did:web:b.test'] })],
  ['vc_subject_missing', 'about nobody', leaveOut('credentialSubject')],
  ['vc_subject_malformed', 'a subject that is a text', put({ credentialSubject: 'Lina' })],
  ['vc_subject_empty', 'an empty subject', put({ credentialSubject: {} })],
  [
    'vc_subject_id_not_url',
    'a subject id that is no address',
    put({ credentialSubject: { id: 'Lina' } }),
  ],
  ['vc_date_malformed', 'a day without its hour', put({ validFrom: '2026-01-02' })],
  ['vc_date_malformed', 'an hour without its zone', put({ validFrom: '2026-01-02T03:04:05' })],
  ['vc_date_malformed', 'an end that never comes', put({ validUntil: '2026-13-40T00:00:00Z' })],
  ['vc_dates_reversed', 'an end before the beginning', put({ validUntil: '2020-01-01T00:00:00Z' })],
  [
    'vc_type_of_part_missing',
    'a status of no kind',
    put({ credentialStatus: { id: 'https://a.test/1' } }),
  ],
  [
    'vc_type_of_part_missing',
    'evidence of no kind',
    put({ evidence: [{ id: 'https://a.test/1' }] }),
  ],
  ['vc_type_of_part_missing', 'terms of use of no kind', put({ termsOfUse: [{}] })],
  [
    'vc_type_of_part_missing',
    'a refresh service of no kind',
    put({ refreshService: { id: 'https://a.test/1' } }),
  ],
  [
    'vc_id_of_part_not_url',
    'a status id that is no address',
    put({ credentialStatus: { id: 'x', type: 'T' } }),
  ],
  [
    'vc_id_of_part_not_url',
    'a schema without address',
    put({ credentialSchema: { type: 'JsonSchema' } }),
  ],
  [
    'vc_text_malformed',
    'another key in a language object',
    put({ name: { '@value': 'x', '@language': 'fr', note: 'y' } }),
  ],
  ['vc_text_malformed', 'a name that is a number', put({ name: 3 })],
  [
    'vc_resource_id_not_url',
    'a resource without address',
    put({ relatedResource: [{ digestSRI: 'sha256-x' }] }),
  ],
  [
    'vc_resource_digest_missing',
    'a resource without digest',
    put({ relatedResource: [{ id: 'https://a.test/1' }] }),
  ],
  [
    'vc_resource_twice',
    'a resource named twice',
    put({
      relatedResource: [1, 2].map((n) => ({ id: 'https://a.test/1', digestSRI: `sha256-${n}` })),
    }),
  ],
  ['vc_proof_malformed', 'a proof of no kind', put({ proof: [{}] })],
  ['vc_proof_malformed', 'an empty list of proofs', put({ proof: [] })],
  ['ob_id_missing', 'a badge without id', leaveOut('id')],
  [
    'ob_issuer_not_profile',
    'an issuer that is no Profile',
    put({ issuer: { id: 'did:web:a.test' } }),
  ],
  ['ob_valid_from_missing', 'a badge without a first day', leaveOut('validFrom')],
  [
    'ob_subject_not_one',
    'a badge for two',
    put({ credentialSubject: [{ id: 'urn:a' }, { id: 'urn:b' }] }),
  ],
  [
    'ob_subject_type_missing',
    'a subject of no kind',
    put({ credentialSubject: { achievement: achievementOf(ACHIEVEMENT) } }),
  ],
  [
    'ob_achievement_missing',
    'a badge for nothing',
    put({ credentialSubject: { type: ['AchievementSubject'] } }),
  ],
  [
    'ob_identifier_malformed',
    'an identifier without its kind',
    put({
      credentialSubject: {
        type: ['AchievementSubject'],
        achievement: achievementOf(ACHIEVEMENT),
        identifier: [{ hashed: true, identityHash: 'x' }],
      },
    }),
  ],
  ['ob_achievement_id_not_url', 'an achievement without address', achievement({ id: 'accueil' })],
  ['ob_achievement_type_missing', 'an achievement of no kind', achievement({ type: [] })],
  ['ob_achievement_name_missing', 'an achievement without name', achievement({ name: '' })],
  [
    'ob_achievement_description_missing',
    'an achievement without description',
    achievement({ description: '' }),
  ],
  ['ob_criteria_missing', 'an achievement earned nobody knows how', achievement({ criteria: [] })],
  [
    'ob_alignment_malformed',
    'an alignment to nothing',
    achievement({ alignment: [{ targetName: 'x' }] }),
  ],
]

describe('rules of the data models', () => {
  it('are all kept by what we issue', () => {
    expect(checkModel(realisticBadge())).toEqual([])
    expect(checkModel(words(1, ACHIEVEMENT.id))).toEqual([])
    expect(checkPresentationModel(presentation({ credentials: [realisticBadge()] }))).toEqual([])
  })

  it.each(MUSTS)('%s: %s', (code, _, change) => {
    expect(checkModel(change(realisticBadge())).map((finding) => finding.code)).toContain(code)
  })

  it('of endorsements: what is endorsed has an address', () => {
    const nothing = { type: ['EndorsementSubject'], endorsementComment: 'Bien.' }
    const found = checkModel({ ...words(1, ACHIEVEMENT.id), credentialSubject: nothing })
    expect(found).toEqual([{ code: 'ob_endorsed_not_named', where: 'credentialSubject.id' }])
  })

  it('of the model 1.1: the day of issue is said', () => {
    const old = { ...leaveOut('validFrom')(realisticBadge()), '@context': [VC_1] }
    expect(checkModel(old)).toEqual([{ code: 'vc_issuance_date_missing', where: 'issuanceDate' }])
    expect(checkModel({ ...old, issuanceDate: '2020-01-01T00:00:00Z' })).toEqual([])
  })

  it.each([
    ['vp_type_missing', { type: ['Dossier'] }],
    ['vp_holder_not_url', { holder: 'Lina' }],
    ['vp_credential_malformed', { verifiableCredential: ['badge'] }],
    ['vc_id_not_url', { id: 'x' }],
    ['vc_context_first', { '@context': [] }],
  ])('of presentations: %s', (code, facts) => {
    const shown = { ...presentation({ credentials: [] }), ...facts }
    expect(checkPresentationModel(shown).map((finding) => finding.code)).toEqual([code])
  })
})
