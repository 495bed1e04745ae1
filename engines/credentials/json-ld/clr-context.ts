import type { JsonObject } from '../json.ts'

/**
 * The terms of the learner record (Comprehensive Learner Record 2.0, data model of 1EdTech), which no package publishes as a
 * context. Written by us from the standard: which word means which address, and what each value is. A judge reads records with
 * this and with the published file and finds the same statements, byte for byte; a file an installation gives replaces it.
 */
const CLR = 'https://purl.imsglobal.org/spec/vc/clr/vocab.html#'
const OB = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#'

/** Several values under one word, each of the type named. */
const several = (word: string, type: string) => ({
  '@id': `${CLR}${word}`,
  '@type': type,
  '@container': '@set',
})

const NAMES = { id: '@id', type: '@type' }

export const CLR_CONTEXT: JsonObject = {
  '@context': {
    ...NAMES,
    ClrCredential: {
      '@id': `${CLR}ClrCredential`,
      '@context': { ...NAMES, partial: { '@id': `${CLR}partial`, '@type': 'xsd:boolean' } },
    },
    ClrSubject: {
      '@id': `${CLR}ClrSubject`,
      '@context': {
        ...NAMES,
        achievement: several('achievement', `${OB}Achievement`),
        association: several('association', `${CLR}Association`),
        identifier: several('identifier-1', `${OB}Identifier`),
        verifiableCredential: several(
          'verifiableCredential',
          'https://www.w3.org/2018/credentials#verifiableCredential',
        ),
      },
    },
    Association: {
      '@id': `${CLR}Association`,
      '@context': {
        associationType: { '@id': `${CLR}AssociationType` },
        sourceId: { '@id': `${CLR}sourceId`, '@type': 'xsd:anyURI' },
        targetId: { '@id': `${CLR}targetId`, '@type': 'xsd:anyURI' },
      },
    },
  },
}
