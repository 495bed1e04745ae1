import { keptUntil, RETENTION } from '../../../../platform/retention.ts'
import type { Context } from '../../../../platform/server/context.ts'
import type { Language } from '../../../../platform/words.ts'
import type { By, Endorsement, Target, Way } from '../../endorsement.ts'

type New = {
  target: Target
  by: By
  way: Way
  language: Language
  endorserId?: string | null
  asker?: string | null
  message?: string | null
  mailHash?: string | null
  sealedMail?: string | null
  signer?: string | null
  role?: string | null
  belongsTo?: string | null
}

/** An endorsement that nobody signed yet: it waits thirty days. */
export function newAsk(ctx: Context, asked: New): Endorsement {
  return {
    endorserId: null,
    asker: null,
    message: null,
    mailHash: null,
    sealedMail: null,
    signer: null,
    role: null,
    belongsTo: null,
    ...asked,
    id: ctx.newId(),
    status: 'requested',
    codeHash: null,
    codeEndsAt: null,
    codeTries: 0,
    codesSent: 0,
    comment: null,
    assurance: null,
    knownAs: null,
    closeness: null,
    credential: null,
    place: null,
    askedAt: ctx.now,
    endsAt: keptUntil(RETENTION.endedAsk, ctx.now),
    answeredAt: null,
  }
}
