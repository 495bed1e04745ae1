import { z } from 'zod'
import { oneOf, optionalText, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'
import type { Language } from '../../platform/words.ts'
import type { Place } from '../issuers/status.ts'

/** What is endorsed: one version of a badge, in its exact words, or whoever gives badges. */
export type Target =
  | { kind: 'version'; badgeId: string; version: number; personId: string | null }
  | { kind: 'issuer'; organisationId: string }

/** Who speaks: an organisation from its account, somebody reached by a letter, the platform for what its operator checked. */
export const BY = ['organisation', 'letter', 'platform'] as const
export type By = (typeof BY)[number]

/** How it came: asked for, offered to who co-wrote, of one's own accord, asked again for a new version, or checked here. */
export type Way = 'asked' | 'partner' | 'own' | 'again' | 'verified'

export type Status = 'requested' | 'granted' | 'declined' | 'withdrawn' | 'superseded'

/**
 * How well it is known who signed: an address that answered, one of a professional domain, one of a domain the operator
 * checked; an account with two keys, that of an organisation the operator checked; the operator. It never rises by itself.
 */
export const ASSURANCES = [
  'mail',
  'domain',
  'organisation',
  'account',
  'checked',
  'operator',
] as const
export type Assurance = (typeof ASSURANCES)[number]

/** What ties who signs to whose badge it is: the same person, the same address, the same domain. Said beside, never hidden. */
export type Closeness = 'person' | 'address' | 'domain'

/** A word of somebody about a version of a badge or about who gives it, from the ask to what becomes of it. */
export type Endorsement = {
  id: string
  target: Target
  by: By
  endorserId: string | null
  way: Way
  status: Status
  asker: string | null
  message: string | null
  language: Language
  mailHash: string | null
  sealedMail: string | null
  codeHash: string | null
  codeEndsAt: Date | null
  codeTries: number
  codesSent: number
  signer: string | null
  role: string | null
  belongsTo: string | null
  comment: string | null
  assurance: Assurance | null
  knownAs: string | null
  closeness: Closeness | null
  /** As it was signed; null once it was taken back. */
  credential: string | null
  place: Place | null
  askedAt: Date
  endsAt: Date
  answeredAt: Date | null
}

export const COMMENT_MAX = 600
export const MESSAGE_MAX = 600
/** What one badge or one organisation needs, and far from what would annoy. */
export const MOST_OPEN = 20
export const LETTERS_A_DAY = 10
export const LETTERS_TO_ADDRESS_A_DAY = 5
/** One address is sent so many codes for one ask, and may be wrong so often with each. */
export const MOST_CODES = 6
export const CODE_TRIES = 5
export const CODE_MINUTES = 10

/** Somebody may still answer. */
export const isOpen = ({ status, endsAt }: Pick<Endorsement, 'status' | 'endsAt'>, now: Date) =>
  status === 'requested' && endsAt > now

/** It is shown and travels: signed, and not taken back. Of a former version it goes on speaking for that one. */
export const stands = ({ credential }: Pick<Endorsement, 'credential'>) => credential !== null

export const toAsk = z.object({
  to: oneOf(['here', 'mail']),
  organisationId: z
    .union([z.uuid(), z.literal('')])
    .optional()
    .catch(undefined),
  mail: optionalText(120),
  message: optionalText(MESSAGE_MAX),
})

export const granted = z.object({ comment: optionalText(COMMENT_MAX) })

/** In whose name, when one acts for several. */
export const grantedFor = granted.extend({ organisationId: z.uuid('endorsements.sayWhich') })

export const signedByLetter = z.object({
  name: text(60),
  role: text(60),
  organisation: optionalText(80),
  comment: optionalText(COMMENT_MAX),
})

export const noSuchEndorsement = refusal('endorsements.noSuch', 404)
export const notYourOwnBadge = refusal('endorsements.notYourOwn', 409)
export const ownMail = refusal('endorsements.ownMail', 422, 'mail')
export const badMail = refusal('endorsements.badMail', 422, 'mail')
export const sayWhom = refusal('endorsements.sayWhom', 422, 'organisationId')
export const noLinks = refusal('endorsements.noLinks', 422, 'message')
export const alreadyAsked = refusal('endorsements.already', 409)
export const closedMailBox = refusal('endorsements.closedMailBox', 409, 'mail')
export const tooMany = refusal('endorsements.tooMany', 429)
export const notNow = refusal('endorsements.notNow', 409)
export const noOrganisation = refusal('endorsements.noOrganisation', 409)
export const noPost = refusal('endorsements.noPost', 409, 'mail')
/** The same word whether it never was, has ended or was stopped. */
export const linkClosed = refusal('endorsementLetters.linkClosed', 410)
export const writeFirst = refusal('endorsementLetters.writeFirst', 409)
export const tooManyCodes = refusal('endorsementLetters.tooManyCodes', 429)
export const wrongCode = refusal('endorsementLetters.wrongCode', 401, 'code')
export const codeOver = refusal('endorsementLetters.codeOver', 401, 'code')
