import { presentation } from '../../../engines/credentials/build/presentation.ts'
import { isToken } from '../../../engines/credentials/proofs/token.ts'
import { rateLimiter } from '../../../platform/rate.ts'
import type { Context } from '../../../platform/server/context.ts'
import { addressOf } from '../../accounts/server/mail/address-of.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import type { Neighbours } from '../../verification/server/follow-link.ts'
import { kindOfPhoto } from '../../verification/server/open-picture.ts'
import { verifyBadge } from '../../verification/server/verify-badge.ts'
import {
  type BadgeAsk,
  type Checked,
  LARGEST_FILE,
  type Verification,
} from '../../verification/verification.ts'
import {
  type Answers,
  type FoundBadge,
  type Media,
  noneInside,
  tooFast,
  tooHeavy,
} from '../brought-badge.ts'
import { samenessOf } from './sameness-of.ts'
import { smallPicture } from './small-picture.ts'

/** Each may ask other sites: a person brings some, a program does not bring thousands through us. */
const PER_PERSON = { burst: 30, perSecond: 1 / 30 }
const { take } = rateLimiter()

type Look = Pick<BadgeAsk, 'file' | 'link' | 'text'> & { neighbours: Neighbours }

/** What badges are in what the person brings, and what is found of each? Nothing is kept; other sites may be asked. */
export async function lookAtBadges(
  ctx: Context,
  { neighbours, ...ask }: Look,
): Promise<FoundBadge[]> {
  const personId = mustBePerson(ctx.actor)
  if (take(personId, PER_PERSON, ctx.now.getTime()) > 0) throw tooFast()
  const person = (await addressOf(ctx, { personId })) ?? null
  const seen = await verifyBadge(ctx, { ...ask, person, neighbours })
  const badges = seen.badges.flatMap(badgesIn)
  if (badges.length === 0) throw noneInside()
  const isWhole = badges.length === 1 && badges[0] === seen.badges.find(isBadge)
  const found: FoundBadge[] = []
  for (const badge of badges) found.push(await foundBadge(badge, seen, isWhole))
  return found
}

const isBadge = ({ kind }: Checked) => kind === 'badge' || kind === 'oldBadge'

/** A record is not kept as such: each badge in it is chosen by itself. */
function badgesIn(one: Checked): Checked[] {
  return [one, ...one.inside].filter(isBadge)
}

async function foundBadge(
  badge: Checked,
  { bytes, picture }: Verification,
  isWhole: boolean,
): Promise<FoundBadge> {
  const content = (isWhole ? bytes : undefined) ?? partOf(badge)
  if (content.length > LARGEST_FILE) throw tooHeavy()
  return {
    content,
    media: mediaOf(content),
    sameness: samenessOf(badge, content),
    picture: await smallPicture(badge.shown.picture ?? (isWhole ? picture : undefined)),
    answers: answersOf(badge),
  }
}

/** One badge of several, with the words that came about it. */
function partOf({ source: { document, token, beside } }: Checked): Uint8Array {
  if (token !== undefined) return Buffer.from(token)
  if (beside.length === 0) return Buffer.from(JSON.stringify(document))
  return Buffer.from(JSON.stringify(presentation({ credentials: [document, ...beside] })))
}

function mediaOf(content: Uint8Array): Media {
  if (kindOfPhoto(content) === 'png') return 'png'
  const text = Buffer.from(content)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim()
  if (text.startsWith('<')) return 'svg'
  return isToken(text) ? 'jwt' : 'json'
}

/** What is written down of a check; the picture is kept apart, drawn small. */
export function answersOf({ kind, id, report, shown, endorsers }: Checked): Answers {
  return { kind, id, report, shown: { ...shown, picture: undefined }, endorsers }
}
