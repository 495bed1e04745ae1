import { idOf } from '../../../engines/credentials/json.ts'
import { CredentialRefusal } from '../../../engines/credentials/refusal.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { myAwards } from '../../awards/server/receiving/own-award.ts'
import {
  type BroughtBadge,
  chooseOne,
  type FoundBadge,
  MOST_BROUGHT,
  MOST_BYTES,
  noRoom,
  noSuchBrought,
  tooManyBrought,
} from '../brought-badge.ts'
import {
  countKept,
  deleteWaiting,
  findKept,
  findWaiting,
  insertBrought,
  keepWaiting,
  lockBrought,
} from './brought-store.ts'

/** Lays what was found before the person, for a day. What they looked at before and did not keep goes. */
export async function layOutBadges(
  ctx: Context,
  { found }: { found: readonly FoundBadge[] },
): Promise<{ batchId: string }> {
  const personId = mustBePerson(ctx.actor)
  await lockBrought(ctx.db, personId)
  await deleteWaiting(ctx.db, personId)
  const batchId = ctx.newId()
  const times = { checkedAt: ctx.now, broughtAt: ctx.now, keptAt: null }
  // The same badge twice in one file is one badge.
  for (const one of new Map(found.map((each) => [each.sameness, each])).values())
    await insertBrought(ctx.db, { ...one, id: ctx.newId(), personId, batchId, ...times })
  return { batchId }
}

/** One that is looked at: `kept` when the person has it already, `here` when it was given to them on this site. */
export type LookedAt = { brought: BroughtBadge; already: 'kept' | 'here' | undefined }

/** What is laid out, with what the person has of it already. */
export async function lookedAt(
  ctx: Context,
  { batchId }: { batchId: string },
): Promise<LookedAt[]> {
  const personId = mustBePerson(ctx.actor)
  const waiting = await findWaiting(ctx.db, personId, batchId)
  if (waiting.length === 0) throw noSuchBrought()
  const kept = new Set((await findKept(ctx.db, personId)).map(({ sameness }) => sameness))
  const here = new Set((await myAwards(ctx)).map(({ award }) => nameOf(award.credential)))
  return waiting.map((brought) => ({
    brought,
    already: here.has(brought.answers.id ?? '')
      ? 'here'
      : kept.has(brought.sameness)
        ? 'kept'
        : undefined,
  }))
}

/** The name of a badge of ours; one without a name is nobody's twin. */
function nameOf(credential: string | null): string | symbol {
  try {
    return idOf(readDocument(credential ?? '')) ?? Symbol('unnamed')
  } catch (problem) {
    if (problem instanceof CredentialRefusal) return Symbol('unread')
    throw problem
  }
}

/** The person keeps those they chose; the others go. Answers what was kept. */
export async function keepBadges(
  ctx: Context,
  { batchId, chosen }: { batchId: string; chosen: readonly string[] },
): Promise<BroughtBadge[]> {
  const personId = mustBePerson(ctx.actor)
  await lockBrought(ctx.db, personId)
  const kept = (await lookedAt(ctx, { batchId }))
    .filter(({ brought, already }) => already !== 'here' && chosen.includes(brought.id))
    .map(({ brought }) => brought)
  if (kept.length === 0) throw chooseOne()
  for (const one of kept) await keepWaiting(ctx.db, one, ctx.now)
  const { count, bytes } = await countKept(ctx.db, personId)
  if (count > MOST_BROUGHT) throw tooManyBrought({ max: MOST_BROUGHT })
  if (bytes > MOST_BYTES) throw noRoom()
  await deleteWaiting(ctx.db, personId)
  const now = await findKept(ctx.db, personId)
  return now.filter(({ sameness }) => kept.some((one) => one.sameness === sameness))
}

/** The person keeps nothing of it. */
export async function leaveBadges(ctx: Context, { batchId }: { batchId: string }): Promise<void> {
  await lookedAt(ctx, { batchId })
  await deleteWaiting(ctx.db, mustBePerson(ctx.actor))
}
