import { randomBytes } from 'node:crypto'
import { keptUntil, RETENTION } from '../../../../platform/retention.ts'
import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { resumeCodeFrom } from '../../../accounts/resume-code.ts'
import { mustBePerson } from '../../../accounts/server/must-be-person.ts'
import { type ErasureAsk, nothingAsked } from '../../erasure.ts'
import { stopGrantsOf } from '../stop-grant.ts'
import { deleteAskOf, findAsk, findDue, insertAsk, type KeptAsk } from './erasure-store.ts'

/** What was asked, with the code of the receipt to come. */
export type AskWithCode = ErasureAsk & { code: string; codeHash: string }

/**
 * The person asks to be erased. From now on nobody reads them; in seven days everything goes, unless they change their
 * mind. They get the code of the receipt at once, since afterwards nobody knows whom to give it to.
 */
export async function askErasure(ctx: Context): Promise<AskWithCode> {
  const personId = mustBePerson(ctx.actor)
  const before = await erasureAsked(ctx, { personId })
  if (before) return before
  const code = resumeCodeFrom(randomBytes(10))
  const ask = { personId, askedAt: ctx.now, dueAt: keptUntil(RETENTION.erasure, ctx.now) }
  await stopGrantsOf(ctx, { personId })
  const codeHash = await ctx.secrets.slowHash(code)
  await insertAsk(ctx.db, { ...ask, codeHash, sealedCode: ctx.secrets.seal(code) })
  await audit(ctx, { kind: 'erasure.asked', subjectId: personId })
  return { ...ask, code, codeHash }
}

/** What the person asked for, with the code of the receipt to come. */
export async function erasureAsked(
  ctx: Context,
  { personId }: { personId: string },
): Promise<AskWithCode | undefined> {
  const found = await findAsk(ctx.db, personId)
  if (!found) return undefined
  const { sealedCode, ...asked } = found
  return { ...asked, code: ctx.secrets.unseal(sealedCode) }
}

/** True for somebody on their way out: nothing of them is shown anywhere, public pages included. */
export async function isHidden(ctx: Context, { personId }: { personId: string }): Promise<boolean> {
  return (await findAsk(ctx.db, personId)) !== undefined
}

/** The person stays after all. What was shared stays stopped: it is theirs to share again. */
export async function changeMind(ctx: Context): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  if (!(await deleteAskOf(ctx.db, personId))) throw nothingAsked()
  await audit(ctx, { kind: 'erasure.cancelled', subjectId: personId })
}

/** Whose day has come, the oldest first. */
export async function erasuresDue(ctx: Context, { most }: { most: number }): Promise<KeptAsk[]> {
  return findDue(ctx.db, ctx.now, most)
}
