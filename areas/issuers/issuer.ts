import { z } from 'zod'
import type { ProfileFacts } from '../../engines/credentials/build/profile.ts'
import { didWebOf } from '../../engines/credentials/keys/did.ts'
import { refusal } from '../../platform/refusal.ts'

/** What is told of an issuer in what it signs; its identifier is ours to give. */
export type IssuerProfile = Omit<ProfileFacts, 'id'>

/**
 * Who is to sign. An organisation is known by its address under /o; somebody without account and a person who says it
 * of themselves by a random number, a new one each time: two badges of one person share nothing.
 */
export const issuerAsk = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('platform') }),
  z.object({
    kind: z.literal('organisation'),
    id: z.uuid(),
    slug: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    profile: z.custom<IssuerProfile>(),
  }),
  z.object({ kind: z.literal('endorser'), id: z.uuid(), profile: z.custom<IssuerProfile>() }),
  z.object({ kind: z.literal('self'), id: z.uuid(), profile: z.custom<IssuerProfile>() }),
])
export type IssuerAsk = z.infer<typeof issuerAsk>
export type IssuerKind = IssuerAsk['kind']

/** Who signs: `profile` goes as it is into `issuer` of a credential. */
export type Issuer = { id: string; kind: IssuerKind; did: string; profile: ProfileFacts }

/** The platform is one issuer among others, with a number everybody knows. */
export const PLATFORM_ID = '00000000-0000-4000-8000-000000000195'

/** Where an issuer publishes its keys, under the installation's address. */
export function pathOf(ask: IssuerAsk): string {
  if (ask.kind === 'platform') return ''
  return ask.kind === 'organisation' ? `o/${ask.slug}` : `e/${ask.id}`
}

/** `did:web` of an issuer of this installation. */
export function didOf(publicUrl: string, path: string): string {
  return didWebOf(new URL(publicUrl).host, path === '' ? [] : path.split('/'))
}

/** A slug that another organisation had: what it signed would become theirs. */
export const pathTaken = refusal('issuers.pathTaken', 409)
export const noSuchIssuer = refusal('issuers.noSuchIssuer', 404)
export const noSuchKey = refusal('issuers.noSuchKey', 404)
/** Its keys were destroyed: it signs no more. */
export const cannotSign = refusal('issuers.cannotSign', 410)
/** What is to be signed breaks a rule of the data model, or names another issuer. */
export const malformed = refusal('issuers.malformed', 422)
export const notTheIssuer = refusal('issuers.notTheIssuer', 422)
/** A key-encryption key that is no longer given to the program. */
export const unknownSeal = refusal('issuers.unknownSeal', 503)
export const badPassphrase = refusal('issuers.badPassphrase', 422)
