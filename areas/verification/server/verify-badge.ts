import {
  idOf,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectsOf,
  textOf,
} from '../../../engines/credentials/json.ts'
import { isBadge, isEndorsement } from '../../../engines/credentials/model/open-badge-rules.ts'
import { isToken, readToken } from '../../../engines/credentials/proofs/token.ts'
import { endorsementsIn } from '../../../engines/credentials/verify/endorsements-in.ts'
import { LIMITS } from '../../../engines/credentials/verify/limits.ts'
import { tokenVerdict } from '../../../engines/credentials/verify/token-verdict.ts'
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
  type Source,
  tooDeep,
  type Verification,
} from '../verification.ts'
import { checkOldBadge, isOldBadge } from './check-old-badge.ts'
import type { Neighbours } from './follow-link.ts'
import { type ReadBadge, readBadge } from './read-badge.ts'

/** Answers every question about what somebody sent, each by itself. Nothing is written, here or elsewhere. */
export async function verifyBadge(
  ctx: Context,
  { neighbours = {}, ...ask }: BadgeAsk & { neighbours?: Neighbours },
): Promise<Verification> {
  const read = await readBadge(ctx, { ask, neighbours })
  const outside = patient(outsideOf(ctx, neighbours.outside?.(ctx) ?? {}))
  const subject = subjectOf(ask.person)
  const { document, picture, bytes } = read
  const wordsAbout = (badge: JsonObject) =>
    neighbours.wordsAbout?.(ctx, badge) ?? Promise.resolve([])
  const asked = subject === undefined ? { wordsAbout } : { subject, wordsAbout }
  if (listOf(document.type).includes('VerifiablePresentation'))
    return { ...(await checkPresentation(read, outside, asked)), document, picture, bytes }
  const badge = isOldBadge(document)
    ? await checkOldBadge(ctx, read, { outside, person: subject })
    : await checkOne(read, outside, asked)
  return { badges: [badge], wrapping: undefined, document, picture, bytes }
}

type Asked = {
  subject?: { email?: string; name?: string }
  endorsements?: JsonObject[]
  /** Words held here about a badge, whether or not they came with it. */
  wordsAbout: (badge: JsonObject) => Promise<JsonObject[]>
}

/** A credential by itself; signed as a token, its signature is that of the token. */
async function checkOne(
  { document, token }: Shown,
  outside: Outside,
  { wordsAbout, ...asked }: Asked,
): Promise<Checked> {
  const given = asked.endorsements ?? []
  const endorsements = [...given, ...(await notYetIn(document, given, wordsAbout))]
  const report = await verifyCredential(document, outside, { ...asked, endorsements })
  if (token === undefined) return checked({ document, beside: endorsements }, report)
  const proof = await tokenVerdict(token, document, outside)
  return checked({ document, token, beside: endorsements }, { ...report, proof })
}

/** Of what is held here about a badge, what did not come with it. */
async function notYetIn(
  document: JsonObject,
  given: readonly JsonObject[],
  wordsAbout: Asked['wordsAbout'],
): Promise<JsonObject[]> {
  if (!isBadge(document)) return []
  const came = endorsementsIn(document, given).map(({ endorsement }) => idOf(endorsement))
  return (await wordsAbout(document)).filter((one) => !came.includes(idOf(one)))
}

/** What a person shows: each badge by itself, with the words that speak of it; words about nothing shown stand alone. */
async function checkPresentation(
  { document, field }: ReadBadge,
  outside: Outside,
  asked: Asked,
): Promise<Pick<Verification, 'badges' | 'wrapping'>> {
  const shown = listOf(document.verifiableCredential).flatMap(credentialIn)
  if (shown.length === 0) throw notABadge(field)
  if (shown.length > LIMITS.nested) throw tooDeep(field)
  const badges = shown.filter((each) => !isEndorsement(each.document))
  const words = shown.filter((each) => isEndorsement(each.document))
  const told = new Set<Shown>()
  const all: Checked[] = []
  for (const badge of badges) {
    const names = namesIn(badge.document)
    const theirs = words.filter((each) => !each.token && names.has(targetOf(each.document)))
    for (const each of theirs) told.add(each)
    all.push(await checkOne(badge, outside, { ...asked, endorsements: theirs.map(documentOf) }))
  }
  for (const alone of words.filter((each) => !told.has(each)))
    all.push(await checkOne(alone, outside, asked))
  return { badges: all, wrapping: await wrappingVerdicts(document, outside) }
}

type Shown = Pick<ReadBadge, 'document' | 'token'>
const documentOf = ({ document }: Shown) => document

/** A credential in a presentation: as it is, as a token, or as a token in an envelope (data model 2.0, section 4.13.1). */
function credentialIn(value: Json): Shown[] {
  const isEnvelope = isObject(value) && listOf(value.type).includes('EnvelopedVerifiableCredential')
  const text = isEnvelope ? textOf(value.id)?.split(',').at(-1) : textOf(value)
  if (text === undefined) return isObject(value) ? [{ document: value, token: undefined }] : []
  const document = isToken(text) ? readToken(text) : undefined
  return document === undefined ? [] : [{ document, token: text }]
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

function checked(source: Source, report: Report): Checked {
  const { document, beside } = source
  const held = objectsOf(document.credentialSubject).flatMap((subject) =>
    objectsOf(subject.verifiableCredential),
  )
  return {
    kind: kindOf(document),
    id: idOf(document),
    report,
    shown: shownCredential(document),
    source,
    endorsers: endorsementsIn(document, beside).map(({ endorsement }) =>
      shownCredential(endorsement),
    ),
    inside: report.credentials.map((each, place) =>
      checked({ document: held[place] ?? {}, beside: [] }, each.report),
    ),
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

/**
 * A check ends in good time: what was not answered by then is not known. A name with signs that no database holds, which
 * may come from another site's list or profile, is nobody's.
 */
function patient(outside: Outside): Outside {
  const ends = AbortSignal.timeout(8_000)
  const isAskable = (id: string) => !ends.aborted && !/\p{Cc}/u.test(id)
  return {
    ...outside,
    isKnownIssuer: async (id) => (isAskable(id) ? outside.isKnownIssuer(id) : undefined),
    resolveController: async (id) => (isAskable(id) ? outside.resolveController(id) : undefined),
    fetchStatusList: async (at) => (isAskable(at) ? outside.fetchStatusList(at) : undefined),
    creatorOf: async (at) => (isAskable(at) ? outside.creatorOf(at) : undefined),
  }
}
