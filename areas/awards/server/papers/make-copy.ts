import {
  isObject,
  type JsonObject,
  objectsOf,
  textOf,
} from '../../../../engines/credentials/json.ts'
import { endorsementsIn } from '../../../../engines/credentials/verify/endorsements-in.ts'
import { readDocument } from '../../../../engines/credentials/verify/limits.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { endorsementsAbout } from '../../../endorsements/server/standing/about-badge.ts'
import { signAgain } from '../../../issuers/server/sign-again.ts'
import { type Award, notNow } from '../../award.ts'
import { endorsementsOf } from '../endorsing/endorsements-of.ts'
import { ownAward } from '../receiving/own-award.ts'
import { type AwardCopy, findCopies, upsertCopy } from './copy-store.ts'

/** What a verifier reads of one document (a thousand statements) leaves room for so many words inside it. */
const MOST_INSIDE = 12

type Which = { awardId: string }

/**
 * A copy of one's badge that carries inside it the words that stand today: about the badge given, about what it is given for,
 * about who gives it. It is signed again by whoever gave it, under the same number; the badge itself does not change.
 */
export async function makeCopy(ctx: Context, { awardId }: Which): Promise<void> {
  const award = await ownAward(ctx, { awardId }, true)
  const { credential, personId, status } = award
  if (!credential || !personId || status !== 'accepted') throw notNow()
  const badge = readDocument(credential)
  const words = (await wordsFor(ctx, award, badge)).slice(0, MOST_INSIDE)
  if (words.length === 0) throw notNow()
  const carrying = await signAgain(ctx, withInside(badge, words))
  await upsertCopy(ctx.db, {
    awardId,
    personId,
    credential: JSON.stringify(carrying),
    madeAt: ctx.now,
  })
}

/** The copy made of one's badge, if there is one. */
export async function copyOf(ctx: Context, { awardId }: Which): Promise<AwardCopy | undefined> {
  const { id } = await ownAward(ctx, { awardId })
  const [copy] = await findCopies(ctx.db, { awardId: id })
  return copy
}

/** Only words on the very wording the badge carries: the others would look wrong inside it. */
async function wordsFor(ctx: Context, award: Award, badge: JsonObject): Promise<JsonObject[]> {
  const all = [...(await endorsementsOf(ctx, award)), ...(await endorsementsAbout(ctx, badge))]
  const beside = all.map(({ credential }) => readDocument(credential))
  return endorsementsIn(badge, beside)
    .filter(({ target, token }) => target.answer === 'yes' && token === undefined)
    .map(({ endorsement }) => endorsement)
}

/** Each where it speaks: on the badge, on what it is given for, on who gives it (Open Badges 3.0, `endorsement`). */
function withInside(badge: JsonObject, words: readonly JsonObject[]): JsonObject {
  const about = (thing: JsonObject): JsonObject => {
    const id = textOf(thing.id)
    const theirs = words.filter(
      ({ credentialSubject }) => objectsOf(credentialSubject)[0]?.id === id,
    )
    return theirs.length > 0 ? { ...thing, endorsement: theirs } : thing
  }
  const { issuer = null, credentialSubject: subject } = badge
  const [one] = objectsOf(subject)
  const achievement = one && isObject(one.achievement) ? one.achievement : undefined
  return {
    ...about(badge),
    issuer: isObject(issuer) ? about(issuer) : issuer,
    ...(one && achievement
      ? { credentialSubject: { ...one, achievement: about(achievement) } }
      : {}),
  }
}
