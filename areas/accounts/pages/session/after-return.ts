import type { Context } from '../../../../platform/server/context.ts'
import { type Going, goTo } from '../../../../platform/web/going.ts'
import { keptAnswerOf } from '../../server/session/keep-answer.ts'
import type { OpenedSession } from '../../server/session/open-session.ts'
import { cookiesFor } from './session-cookies.ts'

type Back = {
  personId: string
  opened: OpenedSession
  /** Something was being written in this browser before: the person is asked whether it is theirs. */
  hasDraft: boolean
  address?: string | undefined
}

/** Where somebody goes who has just come back: to what waits for them first, then to their notebook. */
export async function afterReturn(ctx: Context, back: Back): Promise<Going> {
  const waits = await keptAnswerOf(ctx, back.personId)
  const address = back.address ?? '/mes-experiences'
  const next = back.hasDraft ? '/rassembler' : waits ? '/reponse-gardee' : address
  return goTo(next, 'accounts.hello', { cookies: cookiesFor(back.opened) })
}
