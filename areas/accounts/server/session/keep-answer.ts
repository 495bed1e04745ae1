import type { Context } from '../../../../platform/server/context.ts'
import { KEPT_ANSWER_HOURS } from '../../session.ts'
import { mustBePerson } from '../must-be-person.ts'
import { deleteKeptAnswer, findKeptAnswer, upsertKeptAnswer } from './kept-answer-store.ts'

/** Fields of a form by name; repeated ones are lists. */
export type Answer = Record<string, string | string[]>

const LONGEST = 100_000

/** The session closed while the person was writing: what they sent waits for them, sealed. True when something was kept. */
export async function keepAnswer(
  ctx: Context,
  { path, typed }: { path: string; typed: Answer },
): Promise<boolean> {
  const personId = ctx.actor.kind === 'visitor' ? ctx.actor.held?.personId : undefined
  const text = JSON.stringify(typed)
  const isEmpty = Object.values(typed).flat().join('').trim() === ''
  if (!personId || isEmpty || text.length > LONGEST || path.length > 300) return false
  await upsertKeptAnswer(ctx.db, personId, {
    path,
    sealed: ctx.secrets.seal(text),
    keptAt: ctx.now,
  })
  return true
}

/** What waits for the person, if anything does. */
export async function keptAnswerOf(
  ctx: Context,
  personId: string,
): Promise<{ path: string; typed: Answer } | undefined> {
  const after = new Date(ctx.now.getTime() - KEPT_ANSWER_HOURS * 3600 * 1000)
  const kept = await findKeptAnswer(ctx.db, personId, after)
  if (!kept) return undefined
  // Only keepAnswer() seals here, with this very shape.
  return { path: kept.path, typed: JSON.parse(ctx.secrets.unseal(kept.sealed)) as Answer }
}

/** The person takes their answer back, or does not want it any more. Answers where it was going. */
export async function takeAnswerBack(ctx: Context): Promise<{ path: string } | undefined> {
  const personId = mustBePerson(ctx.actor)
  const kept = await keptAnswerOf(ctx, personId)
  await deleteKeptAnswer(ctx.db, personId)
  return kept && { path: kept.path }
}
