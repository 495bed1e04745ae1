import { randomBytes } from 'node:crypto'
import type { Context } from '../../../../platform/server/context.ts'
import { peopleOfDevice } from '../../../accounts/server/session/people-of-device.ts'
import { EMPTY_ANSWER } from '../../answer.ts'
import { endOnceBegun } from '../../recommendation.ts'
import { updateRecommendation } from '../recommendation-store.ts'
import { type Address, openAskToAnswer } from './open-ask.ts'

type Beginning = Address & { deviceToken: string | undefined }

/**
 * Somebody says they will answer. From a QR code, whose address is on the person's screen too, the answer is from then on
 * this one browser's; it is noted when that browser is one the person called theirs.
 */
export async function beginAnswer(
  ctx: Context,
  { token, key, deviceToken }: Beginning,
): Promise<{ key: string | undefined }> {
  const ask = await openAskToAnswer(ctx, { token, key })
  const people = await peopleOfDevice(ctx, deviceToken)
  const isFresh = ask.way === 'place' && ask.browserHash === null
  const own = isFresh ? randomBytes(32).toString('base64url') : key
  await updateRecommendation(ctx.db, {
    ...ask,
    status: 'opened',
    openedAt: ask.openedAt ?? ctx.now,
    expiresAt: endOnceBegun(ask, ctx.now),
    browserHash: isFresh && own ? ctx.secrets.hash(own) : ask.browserHash,
    isSameBrowser: ask.isSameBrowser || people.some(({ personId }) => personId === ask.personId),
    answer: ask.answer ?? EMPTY_ANSWER,
  })
  return { key: own }
}
