import { randomUUID } from 'node:crypto'
import { without } from '../../../../engines/credentials/json.ts'
import { readDocument } from '../../../../engines/credentials/verify/limits.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { sayer } from '../../../../platform/words.ts'
import { issueEndorsement } from '../../../issuers/server/issue-endorsement.ts'
import { withdrawStatus } from '../../../issuers/server/withdraw-status.ts'
import type { GivenRecommendation } from '../../../recommendations/given.ts'
import { assuranceInWords } from '../../../recommendations/in-words.ts'
import { recommendationsAbout } from '../../../recommendations/server/recommendations-of.ts'
import type { Award } from '../../award.ts'
import { endorsementWords } from '../../endorsement-words.ts'
import { findAward } from '../award-store.ts'
import {
  deleteEndorsement,
  findEndorsement,
  insertEndorsement,
  updateShown,
} from './endorsement-store.ts'

/** What recommendations tell of: ids only. */
export type Told = Record<string, string | number>

const asked = ({ aboutKind, aboutId, recommendationId }: Told) => ({
  isOurs: aboutKind === 'award',
  awardId: String(aboutId),
  recommendationId: String(recommendationId),
})

/** The person shows a word about a badge: it is signed in the name of who said it, once, or shown again. */
export async function signEndorsement(ctx: Context, told: Told): Promise<void> {
  const { isOurs, awardId, recommendationId } = asked(told)
  const award = isOurs ? await findAward(ctx.db, { id: awardId }, true) : undefined
  const { personId } = award ?? {}
  if (!award?.credential || !personId) return
  const before = await findEndorsement(ctx.db, recommendationId)
  if (before) return updateShown(ctx.db, before.id, true)
  const all = await recommendationsAbout(ctx, { personId, kind: 'award', id: awardId })
  const said = all.find(({ id }) => id === recommendationId)
  if (!said) return
  const { credential, place } = await signed(ctx, award.credential, said)
  await insertEndorsement(ctx.db, {
    id: ctx.newId(),
    awardId,
    personId,
    recommendationId,
    credential,
    place,
    isShown: true,
    signedAt: ctx.now,
  })
}

/** Kept to oneself again: it goes with the badge no more, and can be shown again. */
export async function hideEndorsement(ctx: Context, told: Told): Promise<void> {
  const found = await endorsementIn(ctx, told)
  if (found) await updateShown(ctx.db, found.id, false)
}

/** Who said it takes it back: it counts no more wherever it went, and nothing of it stays here. */
export async function withdrawEndorsement(ctx: Context, told: Told): Promise<void> {
  const found = await endorsementIn(ctx, told)
  if (!found) return
  await withdrawStatus(ctx, found.place)
  await deleteEndorsement(ctx.db, found.id)
}

async function endorsementIn(ctx: Context, told: Told) {
  const { isOurs, recommendationId } = asked(told)
  return isOurs ? findEndorsement(ctx.db, recommendationId) : undefined
}

type Badge = NonNullable<Award['credential']>

/**
 * Words on the very words of this badge. Their issuer is somebody new each time, under a random number: their address is
 * nowhere in it.
 */
async function signed(ctx: Context, badge: Badge, said: GivenRecommendation) {
  const reading = { language: 'fr', mode: 'simple' } as const
  const say = sayer(endorsementWords, reading)
  const official = [said.role, said.organisation].filter(Boolean).join(', ')
  // the same words signed again are the same badge
  const version = without(readDocument(badge), 'proof')
  return issueEndorsement(ctx, {
    by: { kind: 'endorser', id: randomUUID(), profile: { name: said.name, official } },
    target: String(version.id),
    version,
    name: say('name', { name: said.name }),
    comment: said.comment,
    known: {
      name: say('known'),
      narrative: assuranceInWords(said, reading),
      genre: said.assurance,
    },
    saidAt: said.signedAt,
  })
}
