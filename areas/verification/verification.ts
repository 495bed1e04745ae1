import { z } from 'zod'
import type { JsonObject } from '../../engines/credentials/json.ts'
import type { Verdict } from '../../engines/credentials/verify/verdict.ts'
import type { Report } from '../../engines/credentials/verify/verify-credential.ts'
import { optionalText } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'
import type { ShownBadge } from './shown-badge.ts'

/** A badge with its picture may weigh so much; the text in it no more than what the engine reads. */
export const LARGEST_FILE = 1024 * 1024

/** A photo of a QR code, as a phone takes it. */
export const LARGEST_PHOTO = 10 * 1024 * 1024

/** What a browser offers to choose from. */
export const BADGE_FILES =
  '.png,.svg,.json,.jsonld,.jwt,.txt,image/png,image/jpeg,image/webp,image/svg+xml,application/json'

/** What is typed on the page; the file comes beside it. */
export const badgeAsk = z.object({
  link: optionalText(2000),
  text: optionalText(300_000),
  person: optionalText(200),
})

/** What somebody wants checked: one of the three, the first there is. */
export type BadgeAsk = {
  file?: Uint8Array | undefined
  link?: string | null | undefined
  text?: string | null | undefined
  /** A name or an e-mail to compare with the badge; used in passing and kept nowhere. */
  person?: string | null | undefined
}

/** What a badge was read from: its document, the token that signs it, and the words that came with it. */
export type Source = { document: JsonObject; token?: string; beside: readonly JsonObject[] }

/** What was found in a document: a badge, the word of somebody about one, a record of several, or another signed thing. */
export type CheckedKind = 'badge' | 'oldBadge' | 'endorsement' | 'record' | 'other'

export type Checked = {
  kind: CheckedKind
  id: string | undefined
  report: Report
  shown: ShownBadge
  source: Source
  /** What each endorsement says, in the order of `report.endorsements`. */
  endorsers: ShownBadge[]
  /** The badges of a record, each by itself. */
  inside: Checked[]
}

/** The whole answer. `wrapping` is about the presentation around the badges, when there is one. */
export type Verification = {
  badges: Checked[]
  wrapping: { form: Verdict; proof: Verdict } | undefined
  document: JsonObject
  /** The picture the badge came in, as a `data:` address. */
  picture: string | undefined
  /** The very bytes that hold all of it; nothing when what was sent only leads to it. */
  bytes: Uint8Array | undefined
}

/** The seven questions asked of each badge, in the order people wonder. Endorsements come apart, one by one. */
export const QUESTIONS = [
  'form',
  'proof',
  'dates',
  'status',
  'issuer',
  'subject',
  'authorship',
] as const
export type Question = (typeof QUESTIONS)[number]

/** What is said in one sentence of a badge, the gravest first. */
export const SUMMARIES = [
  'changed',
  'unsigned',
  'gone',
  'badSignature',
  'revoked',
  'suspended',
  'malformed',
  'expired',
  'notYet',
  'signatureUnknown',
  'statusUnknown',
  'otherPerson',
  'goodUnlisted',
  'good',
] as const
export type Summary = (typeof SUMMARIES)[number]

/** What a signature that does not hold tells, when it is sure of it. */
const BROKEN: Record<string, Summary> = {
  not_signed: 'unsigned',
  signature_wrong: 'changed',
  hosted_differs: 'changed',
  hosted_gone: 'gone',
}

/** One sentence for one report: never more than its verdicts say, and what could not be asked is never a fault. */
export function summaryOf({ form, proof, dates, status, subject }: Report): Summary {
  if (proof.answer === 'no') return BROKEN[proof.code] ?? 'badSignature'
  if (status.answer === 'no') return status.code === 'suspended' ? 'suspended' : 'revoked'
  if (form.answer === 'no') return 'malformed'
  if (dates.answer === 'no') return dates.code === 'not_yet_valid' ? 'notYet' : 'expired'
  if (proof.answer === 'unknown' || form.answer === 'unknown') return 'signatureUnknown'
  if (status.answer === 'unknown' || dates.answer === 'unknown') return 'statusUnknown'
  if (subject.answer === 'no') return 'otherPerson'
  return status.code === 'status_not_declared' ? 'goodUnlisted' : 'good'
}

export type Tone = 'yes' | 'no' | 'unknown'

/** How a summary is shown: what is wrong, what is not known, what holds. */
export function toneOf(summary: Summary): Tone {
  if (summary === 'good' || summary === 'goodUnlisted') return 'yes'
  return summary === 'signatureUnknown' || summary === 'statusUnknown' ? 'unknown' : 'no'
}

/** An issuer who is not on our list is only somebody we do not know: that is no fault of the badge. */
export function shownAnswer(question: Question, { answer, code }: Verdict): Tone {
  return question === 'issuer' && code === 'issuer_not_known' ? 'unknown' : answer
}

/** Whether somebody's word about a badge holds: it is about this badge, signed, in force, and not taken back. */
export function endorsementAnswer({ target, report }: Report['endorsements'][number]): Tone {
  const all = [target, report.form, report.proof, report.dates, report.status]
  if (all.some(({ answer }) => answer === 'no')) return 'no'
  return all.some(({ answer }) => answer === 'unknown') ? 'unknown' : 'yes'
}

export const nothingSent = refusal('verification.nothingSent', 422, 'file')
export const tooLarge = refusal('verification.tooLarge', 413, 'file')
export const noBadgeInside = refusal('verification.noBadgeInside', 422, 'file')
export const imageBroken = refusal('verification.imageBroken', 422, 'file')
export const notABadge = (field: string) => refusal('verification.notABadge', 422, field)()
export const tooDeep = (field: string) => refusal('verification.tooDeep', 422, field)()
export const tokenBroken = (field: string) => refusal('verification.tokenBroken', 422, field)()
export const linkMalformed = refusal('verification.linkMalformed', 422, 'link')
export const linkAway = refusal('verification.linkAway', 422, 'link')
export const linkEmpty = refusal('verification.linkEmpty', 422, 'link')
/** An address of ours that says what a badge is, and not that somebody has it. */
export const aboutNobody = refusal('verification.aboutNobody', 422, 'link')
export const noSuchBadgeHere = refusal('verification.noSuchBadgeHere', 404, 'link')
export const askedTooOften = refusal('verification.askedTooOften', 429, 'link')
