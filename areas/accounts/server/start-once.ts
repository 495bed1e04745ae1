import type { Context } from '../../../platform/server/context.ts'
import type { Coming, Session } from '../session.ts'
import { updateNickname } from './account-store.ts'
import { keptByBrowser, type OpenedSession, openSession } from './session/open-session.ts'
import { closeSession, findSessionOfToken, lockBeginning } from './session/session-store.ts'
import { startAnonymously } from './start-anonymously.ts'

type Arrival = Coming & { nickname?: string | null; formKey: string | undefined }
type Found = Session & { personId: string }
/** `isAgain`: this very form had already opened the account. */
type Begun = OpenedSession & { personId: string; isAgain: boolean }

/** As long as one tries again when a reply was lost; later, the same form begins anew. */
const AGAIN_MS = 15 * 60_000

/**
 * Nobody is there yet to remember a form for, so the token of the session is made from its key: a finger that taps twice,
 * or a reply lost on the way, finds the account that the first tap opened. A session closed meanwhile is never found again.
 */
export async function startOnce(
  ctx: Context,
  { formKey, nickname, ...arrival }: Arrival,
): Promise<Begun> {
  const named = { ...arrival, nickname: nickname ?? null }
  if (!formKey) return { ...(await startAnonymously(ctx, named)), isAgain: false }
  await lockBeginning(ctx.db, ctx.secrets.hash(`begins with ${formKey}`))
  const token = tokenFor(ctx, formKey, arrival.mine ? 'own' : 'shared')
  const deviceToken = arrival.deviceToken ?? tokenFor(ctx, formKey, 'device')
  const coming = { ...named, deviceToken }
  const before = await findSessionOfToken(ctx.db, ctx.secrets.hash(token))
  if (isStillBegun(ctx, before)) {
    if (nickname !== undefined) await updateNickname(ctx.db, before.personId, nickname)
    const opened = keptByBrowser(token, arrival.mine ? deviceToken : undefined)
    return { ...opened, personId: before.personId, isAgain: true }
  }
  const otherwise = before ? undefined : await begunOtherwise(ctx, formKey, arrival)
  if (!otherwise) {
    const begun = await startAnonymously(ctx, before ? coming : { ...coming, token })
    return { ...begun, isAgain: false }
  }
  const { id, personId } = otherwise
  if (nickname !== undefined) await updateNickname(ctx.db, personId, nickname)
  await closeSession(ctx.db, {}, id, ctx.now)
  const opened = await openSession(ctx, { personId }, coming, 'start', { token })
  return { ...opened, personId, isAgain: true }
}

/** The same form, sent with the other answer to "is this device yours?". */
async function begunOtherwise(
  ctx: Context,
  formKey: string,
  { mine }: Coming,
): Promise<Found | undefined> {
  const token = tokenFor(ctx, formKey, mine ? 'shared' : 'own')
  const session = await findSessionOfToken(ctx.db, ctx.secrets.hash(token))
  return isStillBegun(ctx, session) ? session : undefined
}

/** True for the session that this form has just opened. */
export async function wasBegunWith(ctx: Context, formKey: string | undefined): Promise<boolean> {
  const { actor } = ctx
  if (!formKey || actor.kind !== 'person') return false
  for (const what of ['own', 'shared'] as const) {
    const hash = ctx.secrets.hash(tokenFor(ctx, formKey, what))
    if ((await findSessionOfToken(ctx.db, hash))?.id === actor.sessionId) return true
  }
  return false
}

function isStillBegun(ctx: Context, session: Session | undefined): session is Found {
  if (!session?.personId || session.closedAt) return false
  return ctx.now.getTime() - session.openedAt.getTime() < AGAIN_MS
}

/** 256 bits drawn from the 128 random bits of the key, which only this browser's page holds, and the installation's key. */
function tokenFor({ secrets }: Context, formKey: string, what: 'own' | 'shared' | 'device') {
  return Buffer.from(secrets.hash(`${what} begun with ${formKey}`), 'hex').toString('base64url')
}
