import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { type Accepted, acceptedOf } from '../../applications/server/accepted-of.ts'
import { standingOf } from '../../awards/award.ts'
import { type AwardInSight, myAwards } from '../../awards/server/receiving/own-award.ts'
import { type BroughtBadge, isShowable } from '../../brought-badges/brought-badge.ts'
import { myBrought } from '../../brought-badges/server/my-brought.ts'
import type { CardSkill } from '../../card/card.ts'
import { readCard } from '../../card/server/read-card.ts'
import { type Memo, mayBeHeard } from '../../keepsakes/memo.ts'
import { mayBeShown, type Photo } from '../../keepsakes/photo.ts'
import { memosOf } from '../../keepsakes/server/memo-of-story.ts'
import { photosOf } from '../../keepsakes/server/photos-of.ts'
import type { GivenRecommendation } from '../../recommendations/given.ts'
import { recommendationsOf } from '../../recommendations/server/recommendations-of.ts'
import type { Piece } from '../collection.ts'

/** One thing that may be shown, with what there is to see of it. */
export type Showable = { id: string } & (
  | { kind: 'skill'; skill: CardSkill }
  | { kind: 'badge'; badge: AwardInSight }
  | { kind: 'brought'; brought: BroughtBadge }
  | { kind: 'recommendation'; said: GivenRecommendation }
  | { kind: 'evidence'; evidence: Accepted }
  | { kind: 'photo'; photo: Photo; about: string }
  | { kind: 'voice'; memo: Memo; about: string }
)

/**
 * Everything of the acting person that others may see one day: badges they took that still count, badges they
 * keep from elsewhere, words they accepted, what they know how to do, photos with their words where nobody can mind, voices with their writing.
 */
export async function showableOf(ctx: Context): Promise<Showable[]> {
  const personId = mustBePerson(ctx.actor)
  const [badges, brought, words, card, photos, memos] = [
    await myAwards(ctx),
    await myBrought(ctx),
    await recommendationsOf(ctx, { personId }),
    await readCard(ctx),
    await photosOf(ctx),
    await memosOf(ctx),
  ]
  const nameOf = (story: string) => card.experiences.find(({ id }) => id === story)?.title ?? ''
  return [
    ...badges
      .filter(({ award }) => standingOf(award, ctx.now) === 'accepted' && award.credential)
      .map((badge) => ({ kind: 'badge' as const, id: badge.award.id, badge })),
    // What somebody changed is kept for the person to see, and shown to nobody.
    ...brought
      .filter(isShowable)
      .map((one) => ({ kind: 'brought' as const, id: one.id, brought: one })),
    ...words.map((said) => ({ kind: 'recommendation' as const, id: said.id, said })),
    ...(await acceptedOf(ctx)).map((evidence) => ({
      kind: 'evidence' as const,
      id: evidence.id,
      evidence,
    })),
    ...card.skills.map((skill) => ({ kind: 'skill' as const, id: skill.code, skill })),
    ...photos.filter(mayBeShown).map((photo) => ({
      kind: 'photo' as const,
      id: photo.id,
      photo,
      about: nameOf(photo.experienceId),
    })),
    // A story has one voice, which may be recorded again: it keeps the name of its story.
    ...memos.filter(mayBeHeard).map((memo) => ({
      kind: 'voice' as const,
      id: memo.experienceId,
      memo,
      about: nameOf(memo.experienceId),
    })),
  ]
}

/** What a collection shows today, in its order. What is no longer there is not shown, and its place waits. */
export function shownIn(pieces: readonly Piece[], all: readonly Showable[]): Showable[] {
  return pieces.flatMap(
    ({ kind, id }) => all.find((one) => one.kind === kind && one.id === id) ?? [],
  )
}
