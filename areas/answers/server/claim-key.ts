import { keptSince, RETENTION } from '../../../platform/retention.ts'
import type { Context } from '../../../platform/server/context.ts'
import {
  deleteSentAnswer,
  deleteSentBefore,
  findGoing,
  findLastSentAt,
  lockQuestion,
  updateGoing,
  upsertSentAnswer,
} from './sent-answer-store.ts'

/** A form as it came: where to, its key, and a fingerprint of what it says. */
type Sent = { path: string; key: string | undefined; print: string }
/** What is remembered of where a deed led. */
type Led = {
  goTo: string
  notice?: string
  facts?: Record<string, string | number>
  undo?: string
}
type Going = Led & {
  cookies?: readonly unknown[]
  elsewhere?: string
  forgets?: string
  sendAgain?: boolean
}

/** Only a person has answers, and only a form with a key is known again. */
function ownerOf(ctx: Context, { key, print }: Sent) {
  if (ctx.actor.kind !== 'person' || key === undefined) return undefined
  return { personId: ctx.actor.personId, key, print: ctx.secrets.hash(print) }
}

/** Where this form led when it was done, if it was. */
export async function findDone(ctx: Context, sent: Sent): Promise<Led | undefined> {
  const mine = ownerOf(ctx, sent)
  const sealed = mine && (await findGoing(ctx.db, mine.personId, mine.key, mine.print))
  // Only keepDone() seals here, with this very shape.
  return sealed ? (JSON.parse(ctx.secrets.unseal(sealed)) as Led) : undefined
}

/**
 * Takes the key of a form until the transaction ends. A finger that taps twice waits for itself here, and then hears the
 * same answer; the same page answered otherwise is done again.
 */
export async function claimKey(ctx: Context, sent: Sent): Promise<'first' | 'changed' | Led> {
  const mine = ownerOf(ctx, sent)
  if (!mine) return 'first'
  await lockQuestion(ctx.db, mine.personId, sent.path)
  const found = await upsertSentAnswer(ctx.db, { ...mine, path: sent.path, at: ctx.now })
  if (found !== 'done') return found
  return (await findDone(ctx, sent)) ?? { goTo: sent.path }
}

/** Remembers where the deed led. What opens or closes a session is not remembered: its cookies are secrets. */
export async function keepDone(ctx: Context, sent: Sent, going: Going): Promise<void> {
  const mine = ownerOf(ctx, sent)
  if (!mine) return
  if (going.cookies || going.elsewhere || going.forgets || going.sendAgain)
    return letKeyGo(ctx, sent)
  const { goTo, notice, facts, undo } = going
  const sealed = ctx.secrets.seal(JSON.stringify({ goTo, notice, facts, undo }))
  await updateGoing(ctx.db, mine.personId, mine.key, sealed)
}

/** Nothing was done: the same form may be sent again. */
export async function letKeyGo(ctx: Context, sent: Sent): Promise<void> {
  const mine = ownerOf(ctx, sent)
  if (mine) await deleteSentAnswer(ctx.db, mine.personId, mine.key)
}

/** When the person last answered the same question from any other page: to know which of two answers is the newer. */
export async function lastSentAt(ctx: Context, sent: Sent): Promise<Date | undefined> {
  const mine = ownerOf(ctx, sent)
  return mine && findLastSentAt(ctx.db, { ...mine, path: sent.path })
}

/** After eight days no phone holds the answer any more: its key need not be known. */
export async function forgetOldKeys(ctx: Context): Promise<void> {
  await deleteSentBefore(ctx.db, keptSince(RETENTION.sentAnswer, ctx.now))
}
