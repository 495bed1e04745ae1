import { dayInWords } from '../../../../platform/day.ts'
import { keptUntil, RETENTION } from '../../../../platform/retention.ts'
import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { sayer } from '../../../../platform/words.ts'
import { addressOf } from '../../../accounts/server/mail/address-of.ts'
import { inactiveStep } from '../../erasure.ts'
import { erasureWords } from '../../erasure-words.ts'
import { deleteWarningsOf, findWarnings, insertWarning } from './warning-store.ts'

type Away = { personId: string; seenAt: Date }

const plain = { language: 'fr', mode: 'simple' } as const

/**
 * Warns the owner of an account nobody opens, when it is time; answers true when its time is over. Who gave an e-mail gets a
 * letter; all are told on the page when they come back.
 */
export async function warnInactive(ctx: Context, { personId, seenAt }: Away): Promise<boolean> {
  const step = inactiveStep(seenAt, await findWarnings(ctx.db, personId), ctx.now)
  if (step === 'nothing' || step === 'erase') return step === 'erase'
  await insertWarning(ctx.db, personId, { daysBefore: step.warn, at: ctx.now })
  await audit(ctx, {
    kind: 'person.warned',
    subjectId: personId,
    facts: { daysBefore: step.warn },
  })
  const to = await addressOf(ctx, { personId })
  if (to) {
    const say = sayer(erasureWords, plain)
    const planned = keptUntil(RETENTION.account, seenAt)
    const soonest = keptUntil({ days: step.warn }, ctx.now)
    const day = dayInWords(new Date(Math.max(planned.getTime(), soonest.getTime())), plain)
    const address = ctx.config.publicUrl ?? ''
    await ctx.mail({
      to,
      subject: say('inactiveSubject'),
      text: say('inactiveLetter', { day, address }),
    })
  }
  return false
}

/** The person is back: the warnings are forgotten; true when there was one, so that they are told. */
export async function welcomeBack(
  ctx: Context,
  { personId }: { personId: string },
): Promise<boolean> {
  return deleteWarningsOf(ctx.db, personId)
}
