import { idOf, isObject, type JsonObject, objectsOf } from '../json.ts'
import { checkModel } from '../model/check-model.ts'
import { dataModelOf, instantOf } from '../model/credential-rules.ts'
import { type Endorsed, endorsementsIn } from './endorsements-in.ts'
import { mustBeWithinLimits } from './limits.ts'
import { proofVerdict } from './proof-verdict.ts'
import { statusVerdict } from './status-verdict.ts'
import { subjectVerdict } from './subject-verdict.ts'
import { tokenVerdict } from './token-verdict.ts'
import {
  type Asked,
  issuerOf,
  no,
  type Outside,
  unknown,
  type Verdict,
  verdictOf,
  yes,
} from './verdict.ts'

/** One answer a question: none of them says "valid" or "invalid" as a whole, the reader weighs them. */
export type Report = {
  form: Verdict
  proof: Verdict
  dates: Verdict
  status: Verdict
  issuer: Verdict
  subject: Verdict
  authorship: Verdict
  /** Each endorsement with its own report, and whether it is really about this credential. */
  endorsements: { id: string | undefined; target: Verdict; report: Report }[]
  /** Each credential a learner record holds. */
  credentials: { id: string | undefined; report: Report }[]
}

/**
 * Answers every question about a credential: form, proof, dates, status, issuer, subject, authorship, and the same for each endorsement
 * inside it or beside it (three levels, fifty in all). Never throws for what the document holds.
 * @param document as read by `readDocument`
 */
export async function verifyCredential(
  document: JsonObject,
  outside: Outside,
  asked: Asked = {},
): Promise<Report> {
  return report(document, outside, { lists: new Map(), ...asked }, 0, { left: 50 })
}

const DEEPEST = 3

async function report(
  document: JsonObject,
  outside: Outside,
  asked: Asked,
  depth: number,
  count: { left: number },
  token?: string,
): Promise<Report> {
  const form = formVerdict(document)
  const issuer = issuerOf(document)
  if (form.code === 'too_deep' || form.code === 'too_many_nested') return refused(form)
  return {
    form,
    proof:
      token === undefined
        ? await proofVerdict(document, issuer, 'assertionMethod', outside, asked)
        : await tokenVerdict(token, document, outside),
    dates: datesVerdict(document, outside.now),
    status: await statusVerdict(document, outside, asked),
    issuer: await issuerVerdict(issuer, outside),
    subject: subjectVerdict(document, asked),
    authorship: await authorshipVerdict(document, outside),
    endorsements: await endorsementReports(document, outside, asked, depth, count),
    credentials: await credentialReports(document, outside, asked, depth, count),
  }
}

/** The badges of a learner record, each by itself: its signature says only that they were put together. */
async function credentialReports(
  document: JsonObject,
  outside: Outside,
  asked: Asked,
  depth: number,
  count: { left: number },
): Promise<Report['credentials']> {
  const held = objectsOf(document.credentialSubject).flatMap(({ verifiableCredential }) =>
    objectsOf(verifiableCredential),
  )
  const reports: Report['credentials'] = []
  for (const credential of held) {
    const isBeyond = depth >= DEEPEST || count.left <= 0
    count.left--
    reports.push({
      id: idOf(credential),
      report: isBeyond
        ? refused(unknown('too_many_nested'))
        : await report(credential, outside, { ...asked, endorsements: [] }, depth + 1, count),
    })
  }
  return reports
}

function refused(form: Verdict): Report {
  const unsaid = unknown('not_checked')
  const rest = { proof: unsaid, dates: unsaid, status: unsaid, issuer: unsaid, subject: unsaid }
  return { form, ...rest, authorship: unsaid, endorsements: [], credentials: [] }
}

function formVerdict(document: JsonObject): Verdict {
  try {
    mustBeWithinLimits(document)
  } catch (error) {
    return verdictOf(error)
  }
  const [finding] = checkModel(document)
  return finding === undefined ? yes('well_formed') : no(finding.code, finding.where)
}

/** Dates at the moment `now`, by either data model. */
export function datesVerdict(document: JsonObject, now: string): Verdict {
  const is11 = dataModelOf(document) === '1.1'
  const from = instantOf(is11 ? document.issuanceDate : document.validFrom)
  const until = instantOf(is11 ? document.expirationDate : document.validUntil)
  const today = Date.parse(now)
  if (from !== undefined && from > today) return no('not_yet_valid')
  if (until !== undefined && until < today) return no('expired')
  return yes('in_force')
}

async function issuerVerdict(issuer: string | undefined, outside: Outside): Promise<Verdict> {
  if (issuer === undefined) return no('issuer_not_named')
  const isKnown = await outside.isKnownIssuer(issuer)
  if (isKnown === undefined) return unknown('issuer_list_unreachable')
  return isKnown ? yes('issuer_known') : no('issuer_not_known', issuer)
}

/** Whether the creator a badge names is who publishes the achievement at its address; without a creator, the issuer is meant. */
async function authorshipVerdict(document: JsonObject, outside: Outside): Promise<Verdict> {
  const achievement = objectsOf(document.credentialSubject)[0]?.achievement
  if (!isObject(achievement)) return unknown('no_achievement')
  const named = idOf(achievement.creator) ?? issuerOf(document)
  const address = idOf(achievement)
  if (address === undefined || !/^https:/.test(address))
    return unknown('achievement_without_address')
  const published = await outside.creatorOf(address)
  if (published === undefined) return unknown('achievement_unreachable', address)
  return published === named ? yes('creator_confirmed') : no('creator_differs', published)
}

async function endorsementReports(
  document: JsonObject,
  outside: Outside,
  asked: Asked,
  depth: number,
  count: { left: number },
): Promise<Report['endorsements']> {
  const found: Endorsed[] = endorsementsIn(document, depth === 0 ? (asked.endorsements ?? []) : [])
  const reports: Report['endorsements'] = []
  for (const { endorsement, target, token } of found) {
    const isBeyond = depth >= DEEPEST || count.left <= 0
    count.left--
    reports.push({
      id: idOf(endorsement),
      target,
      report: isBeyond
        ? refused(unknown(depth >= DEEPEST ? 'endorsement_too_deep' : 'too_many_endorsements'))
        : await report(
            endorsement,
            outside,
            { ...asked, endorsements: [] },
            depth + 1,
            count,
            token,
          ),
    })
  }
  return reports
}
