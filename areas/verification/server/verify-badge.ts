import { idOf, type JsonObject, listOf, objectsOf } from '../../../engines/credentials/json.ts'
import { isBadge, isEndorsement } from '../../../engines/credentials/model/open-badge-rules.ts'
import { endorsementsIn } from '../../../engines/credentials/verify/endorsements-in.ts'
import type { Outside } from '../../../engines/credentials/verify/verdict.ts'
import {
  type Report,
  verifyCredential,
} from '../../../engines/credentials/verify/verify-credential.ts'
import { verifyPresentation } from '../../../engines/credentials/verify/verify-presentation.ts'
import type { Context } from '../../../platform/server/context.ts'
import { outsideOf } from '../../issuers/server/outside-of.ts'
import { shownCredential } from '../shown-badge.ts'
import {
  type BadgeAsk,
  type Checked,
  type CheckedKind,
  notABadge,
  type Verification,
} from '../verification.ts'
import { checkOldBadge, isOldBadge } from './check-old-badge.ts'
import type { Neighbours } from './follow-link.ts'
import { type ReadBadge, readBadge } from './read-badge.ts'
import { tokenVerdict } from './token-verdict.ts'

/** Answers every question about what somebody sent, each by itself. Nothing is written, here or elsewhere. */
export async function verifyBadge(
  ctx: Context,
  { neighbours = {}, ...ask }: BadgeAsk & { neighbours?: Neighbours },
): Promise<Verification> {
  const read = await readBadge(ctx, { ask, neighbours })
  const outside = patient(outsideOf(ctx, neighbours.outside?.(ctx) ?? {}))
  const subject = subjectOf(ask.person)
  const { document, picture } = read
  const asked = subject === undefined ? {} : { subject }
  if (listOf(document.type).includes('VerifiablePresentation'))
    return { ...(await checkPresentation(read, outside, asked)), document, picture }
  const badge = isOldBadge(document)
    ? await checkOldBadge(ctx, read, { outside, person: subject })
    : await checkOne(read, outside, asked)
  return { badges: [badge], wrapping: undefined, document, picture }
}

type Asked = { subject?: { email?: string; name?: string } }

/** A credential by itself; signed as a token, its signature is that of the token. */
async function checkOne(
  { document, token }: ReadBadge,
  outside: Outside,
  asked: Asked,
): Promise<Checked> {
  const report = await verifyCredential(document, outside, asked)
  if (token === undefined) return checked(document, report)
  return checked(document, { ...report, proof: await tokenVerdict(token, document, outside) })
}

/** What a person shows: each badge by itself, with the words that speak of it; words about nothing shown stand alone. */
async function checkPresentation(
  { document, field }: ReadBadge,
  outside: Outside,
  asked: Asked,
): Promise<Pick<Verification, 'badges' | 'wrapping'>> {
  const shown = objectsOf(document.verifiableCredential)
  if (shown.length === 0) throw notABadge(field)
  const endorsements = shown.filter(isEndorsement)
  const badges = shown.filter((each) => !isEndorsement(each))
  const told = new Set<JsonObject>()
  const all: Checked[] = []
  for (const badge of badges) {
    const theirs = endorsements.filter((each) => namesIn(badge).has(targetOf(each)))
    for (const each of theirs) told.add(each)
    const report = await verifyCredential(badge, outside, { ...asked, endorsements: theirs })
    all.push(checked(badge, report, theirs))
  }
  for (const alone of endorsements.filter((each) => !told.has(each)))
    all.push(checked(alone, await verifyCredential(alone, outside, asked)))
  return { badges: all, wrapping: await wrappingVerdicts(document, outside) }
}

/** An unsigned presentation is allowed: then only its form is asked, and its badges are not checked twice. */
async function wrappingVerdicts(document: JsonObject, outside: Outside) {
  const bare = { ...document, verifiableCredential: [] }
  const isSigned = objectsOf(document.proof).length > 0
  const { form, proof } = await verifyPresentation(isSigned ? document : bare, outside)
  return { form, proof }
}

const targetOf = (endorsement: JsonObject) =>
  idOf(objectsOf(endorsement.credentialSubject)[0]) ?? ''

/** What an endorsement of a badge may speak of: the badge, what it is given for, who gives it. */
function namesIn(badge: JsonObject): Set<string> {
  const achievement = objectsOf(badge.credentialSubject)[0]?.achievement
  const names = [idOf(badge), idOf(achievement), idOf(badge.issuer)]
  return new Set(names.filter((each) => each !== undefined))
}

function checked(
  document: JsonObject,
  report: Report,
  beside: readonly JsonObject[] = [],
): Checked {
  const held = objectsOf(document.credentialSubject).flatMap((subject) =>
    objectsOf(subject.verifiableCredential),
  )
  return {
    kind: kindOf(document),
    id: idOf(document),
    report,
    shown: shownCredential(document),
    endorsers: endorsementsIn(document, beside).map(({ endorsement }) =>
      shownCredential(endorsement),
    ),
    inside: report.credentials.map((each, place) => checked(held[place] ?? {}, each.report)),
  }
}

function kindOf(document: JsonObject): CheckedKind {
  if (isEndorsement(document)) return 'endorsement'
  if (isBadge(document)) return 'badge'
  return listOf(document.type).includes('ClrCredential') ? 'record' : 'other'
}

function subjectOf(person: string | null | undefined): Asked['subject'] {
  if (!person) return undefined
  return person.includes('@') ? { email: person } : { name: person }
}

/** A check ends in good time: what was not answered by then is not known. */
function patient(outside: Outside): Outside {
  const ends = AbortSignal.timeout(8_000)
  return {
    ...outside,
    resolveController: async (id) => (ends.aborted ? undefined : outside.resolveController(id)),
    fetchStatusList: async (at) => (ends.aborted ? undefined : outside.fetchStatusList(at)),
    creatorOf: async (at) => (ends.aborted ? undefined : outside.creatorOf(at)),
  }
}
