import type { Verdict } from '../../engines/credentials/verify/verdict.ts'
import type { Report } from '../../engines/credentials/verify/verify-credential.ts'
import type { Facts } from '../../platform/words.ts'
import type { summaryWords } from './summary-words.ts'
import type { verdictWords } from './verdict-words.ts'
import {
  type Checked,
  endorsementAnswer,
  type Question,
  shownAnswer,
  type Tone,
} from './verification.ts'

export type VerdictKey = keyof typeof verdictWords & string
export type SummaryKey = keyof typeof summaryWords & string

/** What is said of one question: the tone, the key of its sentence, and what the sentence names. */
export type Said = { tone: Tone | 'unasked'; key: VerdictKey; facts: Facts }

/** Verdicts with a sentence of their own; the others say only that it is so, that it is not, or that it is not known. */
const BY_CODE: Record<string, VerdictKey> = {
  'proof.hosted_same': 'hostedSame',
  'proof.not_signed': 'notSigned',
  'proof.signature_wrong': 'signatureWrong',
  'proof.hosted_differs': 'hostedDiffers',
  'proof.hosted_gone': 'hostedGone',
  'proof.not_signed_by_issuer': 'notByIssuer',
  'proof.key_not_listed': 'notByIssuer',
  'proof.key_not_for_purpose': 'notByIssuer',
  'proof.controller_mismatch': 'notByIssuer',
  'proof.did_not_found': 'notByIssuer',
  'proof.hosted_elsewhere': 'notByIssuer',
  'proof.controller_unreachable': 'issuerAway',
  'proof.hosted_unreachable': 'issuerAway',
  'proof.key_only_in_token': 'keyInside',
  'dates.expired': 'expired',
  'dates.not_yet_valid': 'notYet',
  'status.status_not_declared': 'statusNotDeclared',
  'status.revoked': 'revoked',
  'status.suspended': 'suspended',
  'subject.subject_not_asked': 'subjectNotAsked',
  'authorship.no_achievement': 'authorNotSaid',
  'authorship.not_said_by_old_badges': 'authorNotSaid',
}

const OTHERWISE: Record<Question, Record<Verdict['answer'], VerdictKey>> = {
  form: { yes: 'formYes', no: 'formNo', unknown: 'formUnknown' },
  proof: { yes: 'signed', no: 'proofNo', unknown: 'proofUnknown' },
  dates: { yes: 'inForce', no: 'expired', unknown: 'datesUnknown' },
  status: { yes: 'statusClear', no: 'statusNo', unknown: 'statusUnknown' },
  issuer: { yes: 'issuerKnown', no: 'issuerNo', unknown: 'issuerUnknown' },
  subject: { yes: 'subjectMatches', no: 'subjectDiffers', unknown: 'subjectNotNamed' },
  authorship: { yes: 'authorYes', no: 'authorNo', unknown: 'authorUnknown' },
}

/** What is said of one question about one badge. @param day how its end is said, when it has one */
export function saidOf(
  { report, shown }: Pick<Checked, 'report' | 'shown'>,
  question: Question,
  day: string | undefined,
): Said {
  const { [question]: verdict } = report
  const host = hostOf(shown.issuerId)
  const facts = { host: host ?? '', name: shown.issuer.name ?? host ?? '—', day: day ?? '—' }
  // A name that no signature bears out is only a name.
  if (verdict.code === 'issuer_known' && report.proof.answer !== 'yes')
    return { tone: 'unknown', key: 'issuerUnproved', facts }
  const key = keyOf(question, verdict, { host, day })
  const tone = verdict.code === 'subject_not_asked' ? 'unasked' : shownAnswer(question, verdict)
  return { tone, key, facts }
}

function keyOf(
  question: Question,
  { answer, code }: Verdict,
  { host, day }: { host: string | undefined; day: string | undefined },
): VerdictKey {
  if (code === 'not_checked') return 'notChecked'
  if (code === 'issuer_not_known')
    return host === undefined ? 'issuerNotKnownAlone' : 'issuerNotKnown'
  const key = BY_CODE[`${question}.${code}`] ?? OTHERWISE[question][answer]
  if (key === 'signed' && host === undefined) return 'signedAlone'
  return key === 'inForce' && day !== undefined ? 'inForceUntil' : key
}

/** Where an issuer lives, which no badge can invent once its signature holds: a host, with the path on it. */
export function hostOf(id: string | undefined): string | undefined {
  if (id === undefined) return undefined
  if (id.startsWith('did:web:')) {
    const [host = '', ...path] = id.slice('did:web:'.length).split(':')
    return [host.replace(/%3a/i, ':'), ...path].join('/').slice(0, 120)
  }
  if (!URL.canParse(id)) return undefined
  const { protocol, host, pathname } = new URL(id)
  return protocol === 'https:'
    ? `${host}${pathname === '/' ? '' : pathname}`.slice(0, 120)
    : undefined
}

/** What is said of somebody's word about a badge: the first thing that is wrong with it, or that it holds. */
export function saidOfWord(endorsement: Report['endorsements'][number]): {
  tone: Tone
  key: SummaryKey
} {
  const { target, report } = endorsement
  const tone = endorsementAnswer(endorsement)
  const key =
    tone === 'yes' ? 'wordYes' : tone === 'unknown' ? 'wordUnknown' : brokenWord(target, report)
  return { tone, key }
}

function brokenWord(target: Verdict, { proof, status, dates }: Report): SummaryKey {
  if (target.code === 'endorses_another_version') return 'wordOtherVersion'
  if (target.answer === 'no') return 'wordElsewhere'
  if (status.answer === 'no') return 'wordWithdrawn'
  if (proof.answer === 'no') return 'wordBroken'
  return dates.answer === 'no' ? 'wordEnded' : 'wordBroken'
}
