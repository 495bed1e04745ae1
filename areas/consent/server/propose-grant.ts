import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { codeWaits, wrongCode } from '../grant.ts'
import { MOST_USES, minutesLeft, readShareCode, restAfterWrong } from '../share-code.ts'
import { insertDraft } from './grant-store.ts'
import { lockTries, updateShareTries, useShareCode } from './share-code-store.ts'

/**
 * The person typed the letters a professional shows: they may now choose what to show. Nothing is shared yet.
 * Wrong tries are counted on their account, and a code has so many uses: nobody is ever blocked by address.
 */
export async function proposeGrant(
  ctx: Context,
  { code }: { code: string },
): Promise<{ grantId: string }> {
  const personId = mustBePerson(ctx.actor)
  const { wrong, waitsUntil } = await lockTries(ctx.db, personId)
  const minutes = minutesLeft(waitsUntil, ctx.now)
  if (minutes > 0) throw codeWaits({ minutes })
  const read = readShareCode(code)
  const professionalId =
    read && (await useShareCode(ctx.db, ctx.secrets.hash(read), ctx.now, MOST_USES))
  if (!professionalId) {
    const rest = restAfterWrong(wrong + 1, ctx.now)
    await updateShareTries(ctx.db, personId, wrong + 1, rest ?? null)
    throw rest ? codeWaits({ minutes: minutesLeft(rest, ctx.now) }) : wrongCode()
  }
  await updateShareTries(ctx.db, personId, 0, null)
  const grantId = ctx.newId()
  await insertDraft(ctx.db, { id: grantId, personId, professionalId, madeAt: ctx.now })
  return { grantId }
}
