import {
  idOf,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectsOf,
} from '../../engines/credentials/json.ts'
import type { OldBadge } from '../../engines/credentials/open-badges-2.ts'

/** A thing with a name that may be read somewhere; `address` is always https or nothing. */
export type Named = {
  name: string | undefined
  address: string | undefined
  note: string | undefined
}

/** What a badge says, whatever its format. Only its signature says whether that is true. */
export type ShownBadge = {
  name: string | undefined
  description: string | undefined
  /** A picture that is inside the document itself: nothing is fetched to show it. */
  picture: string | undefined
  criteria: { text: string | undefined; address: string | undefined }
  issuer: Named
  issuerId: string | undefined
  creator: string | undefined
  givenOn: string | undefined
  endsOn: string | undefined
  alignments: Named[]
  evidence: Named[]
  /** Words of an endorser, and how it is said that they were identified. */
  comment: string | undefined
}

const LONGEST = { name: 200, text: 2_000 }
const MOST_LINES = 20

/** What a credential of the data models 1.1 and 2.0 says, above all a badge or an endorsement. */
export function shownCredential(document: JsonObject): ShownBadge {
  const subject = objectsOf(document.credentialSubject)[0] ?? {}
  const achievement = isObject(subject.achievement) ? subject.achievement : {}
  const criteria = isObject(achievement.criteria) ? achievement.criteria : {}
  return {
    name: short(achievement.name) ?? short(document.name),
    description: long(achievement.description) ?? long(document.description),
    picture: pictureIn(achievement.image) ?? pictureIn(document.image),
    criteria: { text: long(criteria.narrative), address: httpsIn(criteria.id) },
    issuer: profile(document.issuer),
    issuerId: idOf(document.issuer),
    creator: isObject(achievement.creator) ? short(achievement.creator.name) : undefined,
    givenOn: dayIn(document.awardedDate ?? document.validFrom ?? document.issuanceDate),
    endsOn: dayIn(document.validUntil ?? document.expirationDate),
    alignments: some(achievement.alignment).map((each) => ({
      name: short(each.targetName),
      address: httpsIn(each.targetUrl),
      note: short(each.targetFramework),
    })),
    evidence: some(document.evidence).map(piece),
    comment: long(subject.endorsementComment),
  }
}

/** The same of a badge of Open Badges 2.x. */
export function shownOldBadge(badge: OldBadge): ShownBadge {
  const { issuer, criteria } = badge
  return {
    name: short(badge.name),
    description: long(badge.description),
    picture: pictureIn(badge.image),
    criteria: { text: long(criteria.narrative), address: httpsIn(criteria.id) },
    issuer: {
      name: short(issuer.name),
      address: httpsIn(issuer.url) ?? httpsIn(issuer.id),
      note: undefined,
    },
    issuerId: issuer.id,
    creator: undefined,
    givenOn: dayIn(badge.issuedOn),
    endsOn: dayIn(badge.expires),
    alignments: badge.alignments.slice(0, MOST_LINES).map(({ name, url, code }) => ({
      name: short(name),
      address: httpsIn(url),
      note: short(code),
    })),
    evidence: badge.evidence.slice(0, MOST_LINES).map(({ id, narrative }) => ({
      name: undefined,
      address: httpsIn(id),
      note: long(narrative),
    })),
    comment: undefined,
  }
}

/** Who: a name with where they belong, or the bare identifier. */
function profile(issuer: Json | undefined): Named {
  if (!isObject(issuer)) return { name: idOf(issuer), address: undefined, note: undefined }
  const parent = isObject(issuer.parentOrg) ? short(issuer.parentOrg.name) : undefined
  const notes = [short(issuer.official), parent].filter((each) => each !== undefined)
  return {
    name: short(issuer.name) ?? idOf(issuer),
    address: httpsIn(issuer.url),
    note: notes.length > 0 ? notes.join(', ') : undefined,
  }
}

const piece = (each: JsonObject): Named => ({
  name: short(each.name),
  address: httpsIn(each.id),
  note: long(each.narrative) ?? long(each.description),
})

const some = (value: Json | undefined): JsonObject[] => objectsOf(value).slice(0, MOST_LINES)

const short = (value: Json | undefined) => textIn(value, LONGEST.name)
const long = (value: Json | undefined) => textIn(value, LONGEST.text)

/** A text, or the first of texts in several languages; a very long one is cut. */
function textIn(value: Json | undefined, longest: number): string | undefined {
  const [first] = listOf(value)
  const text = isObject(first) ? first['@value'] : first
  if (typeof text !== 'string' || text.trim() === '') return undefined
  // Signs that turn the direction of reading would let a name hide another.
  const clean = text.toWellFormed().replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean
}

/** Only addresses that a browser may follow without harm. */
function httpsIn(value: Json | undefined): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined
  const { protocol, href } = new URL(value)
  return protocol === 'https:' && href.length <= 2_000 ? href : undefined
}

/** A drawing that could hold more than a picture is left out. */
function pictureIn(value: Json | undefined): string | undefined {
  const id = idOf(value)
  return id !== undefined && /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$/.test(id)
    ? id
    : undefined
}

/** The day in a date; whatever else stands there is not shown. */
function dayIn(value: Json | undefined): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return undefined
  const day = value.slice(0, 10)
  return Number.isNaN(Date.parse(day)) ? undefined : day
}
