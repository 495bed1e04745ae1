import { randomBytes } from 'node:crypto'
import { inLetter } from '../../../../platform/letter-address.ts'
import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { emit } from '../../../../platform/server/event.ts'
import type { Language } from '../../../../platform/words.ts'
import { letterOfAsk } from '../../letters.ts'
import {
  endOfAsk,
  isOpen,
  LETTERS_A_DAY,
  LETTERS_TO_ADDRESS_A_DAY,
  MOST_OPEN,
  notNow,
  type Recommendation,
  tooManyLetters,
  tooManyOpen,
} from '../../recommendation.ts'
import {
  countLetters,
  findRecommendationsOf,
  updateRecommendation,
} from '../recommendation-store.ts'
import { getOwnAsk, getOwnDraft } from './get-own-ask.ts'

type Sending = { askId: string; origin: string }

/** The letter leaves, or the QR code is ready. The secret of the address is sealed: the person never sees that of a letter. */
export async function sendRecommendation(
  ctx: Context,
  { askId, origin }: Sending,
): Promise<Recommendation> {
  const draft = await getOwnDraft(ctx, { askId }, true)
  await mustHaveRoom(ctx, draft)
  const { sent, token, tokenHash } = opened(ctx, draft)
  await updateRecommendation(ctx.db, sent, { tokenHash })
  const to = sent.sealedMail && ctx.secrets.unseal(sent.sealedMail)
  if (to) await ctx.mail(letterOfAsk(sent, { to, link: linkOf(origin, token, sent.language) }))
  await audit(ctx, {
    kind: 'recommendation.asked',
    subjectId: sent.personId,
    facts: { way: sent.way, about: sent.about.kind },
  })
  await emit(ctx, 'recommendations.asked', { recommendationId: sent.id })
  return sent
}

/** The quarter of an hour of a QR code is over: another one, at another address. */
export async function renewQr(ctx: Context, { askId }: { askId: string }): Promise<Recommendation> {
  const ask = await getOwnAsk(ctx, { askId }, true)
  if (ask.way !== 'place' || (ask.status !== 'sent' && ask.status !== 'opened')) throw notNow()
  const { sent, tokenHash } = opened(ctx, ask)
  await updateRecommendation(ctx.db, sent, { tokenHash })
  return sent
}

/** The address of a QR code, for the person's own screen; nothing for a letter. */
export function addressOfQr(ctx: Context, ask: Recommendation, origin: string): string | undefined {
  if (ask.way !== 'place' || ask.status !== 'sent' || !isOpen(ask, ctx.now) || !ask.sealedToken)
    return undefined
  return linkOf(origin, ctx.secrets.unseal(ask.sealedToken), ask.language)
}

/** Who opens it reads on in the language in which they were asked. */
export const linkOf = (origin: string, token: string, language: Language) =>
  inLetter(`${origin}/r/${token}`, language)

function opened(ctx: Context, ask: Recommendation) {
  const token = randomBytes(32).toString('base64url')
  const sent: Recommendation = {
    ...ask,
    status: 'sent',
    sealedToken: ctx.secrets.seal(token),
    browserHash: null,
    answer: null,
    sentAt: ctx.now,
    openedAt: null,
    expiresAt: endOfAsk(ask.way, ctx.now),
  }
  return { sent, token, tokenHash: ctx.secrets.hash(token) }
}

async function mustHaveRoom(ctx: Context, draft: Recommendation): Promise<void> {
  const all = await findRecommendationsOf(ctx.db, draft.personId)
  if (all.filter((one) => isOpen(one, ctx.now)).length >= MOST_OPEN)
    throw tooManyOpen({ max: MOST_OPEN })
  if (draft.mailHash === null) return
  const since = new Date(ctx.now.getTime() - 24 * 3_600_000)
  const { ofPerson, toAddress } = await countLetters(ctx.db, {
    personId: draft.personId,
    mailHash: draft.mailHash,
    since,
  })
  if (ofPerson >= LETTERS_A_DAY || toAddress >= LETTERS_TO_ADDRESS_A_DAY) throw tooManyLetters()
}
