import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { CODE_TRIES, codeOver, readMailCode, wrongMailCode } from '../../mail-code.ts'
import { onlyInPrivate } from '../../person.ts'
import type { Coming } from '../../session.ts'
import { mustBePerson } from '../must-be-person.ts'
import { draftOf } from '../resume-with-code.ts'
import { type OpenedSession, openSession } from '../session/open-session.ts'
import { addressOf } from './address-of.ts'
import { lockMailCode, type MailCode, updateWrongTries, useMailCode } from './mail-code-store.ts'
import { deleteMail, findPersonByMail, upsertMail } from './person-mail-store.ts'

/** What a right code did: an e-mail was added (or is somebody else's already), or a door opened. */
export type CodeDone =
  | { done: 'added' }
  | { done: 'taken' }
  | { done: 'person'; personId: string; opened: OpenedSession; hasDraft: boolean }
  | { done: 'professional'; opened: OpenedSession }

type Entry = { code: string; browserToken: string | undefined; coming: Coming }

/** The code of the letter, typed in the browser that asked for it: once, in time, five tries. */
export async function enterCode(ctx: Context, entry: Entry): Promise<CodeDone> {
  const asked = await mustBeRight(ctx, entry)
  await useMailCode(ctx.db, asked.browserHash, ctx.now)
  await audit(ctx, {
    kind: 'secret.used',
    ...ownerOf(asked),
    facts: { what: 'mail-code', purpose: asked.purpose },
  })
  if (asked.purpose === 'add') return addMail(ctx, asked)
  if (ctx.actor.kind === 'professional') throw onlyInPrivate()
  if (asked.professionalId) {
    const { professionalId } = asked
    const opened = await openSession(
      ctx,
      { professionalId },
      { ...entry.coming, mine: false },
      'mail',
    )
    return { done: 'professional', opened }
  }
  const personId = asked.personId ?? ''
  const draftId = await draftOf(ctx, personId)
  const opened = await openSession(ctx, { personId }, entry.coming, 'mail', { draftId })
  return { done: 'person', personId, opened, hasDraft: draftId !== null }
}

async function mustBeRight(ctx: Context, { code, browserToken }: Entry): Promise<MailCode> {
  const asked = browserToken && (await lockMailCode(ctx.db, ctx.secrets.hash(browserToken)))
  if (!asked || asked.expiresAt <= ctx.now || asked.wrongTries >= CODE_TRIES) {
    await auditRefusal(ctx, asked || undefined, 'over')
    throw codeOver()
  }
  const digits = readMailCode(code)
  const hash = await ctx.secrets.slowHash(`${browserToken} ${digits ?? ''}`)
  // A code for an address that nobody has here opens nothing, even guessed.
  const isSomebodys = asked.personId !== null || asked.professionalId !== null
  if (digits && isSomebodys && hash === asked.codeHash) return asked
  const tries = asked.wrongTries + 1
  await updateWrongTries(ctx.db, asked.browserHash, tries)
  await auditRefusal(ctx, asked, tries >= CODE_TRIES ? 'blocked' : 'code')
  if (tries >= CODE_TRIES) throw codeOver()
  throw wrongMailCode({ left: CODE_TRIES - tries })
}

function ownerOf({ personId, professionalId }: MailCode): { subjectId?: string } {
  const subjectId = personId ?? professionalId
  return subjectId ? { subjectId } : {}
}

async function auditRefusal(
  ctx: Context,
  asked: MailCode | undefined,
  why: 'code' | 'over' | 'blocked',
): Promise<void> {
  await audit(ctx, {
    kind: 'session.refused',
    ...(asked ? ownerOf(asked) : {}),
    facts: { way: 'mail', why },
  })
}

/** Only who reads the letters of an address learns that it already opens another account. */
async function addMail(
  ctx: Context,
  { personId, mailHash, sealedMail }: MailCode,
): Promise<CodeDone> {
  const me = mustBePerson(ctx.actor)
  if (personId !== me) throw codeOver()
  const owner = await findPersonByMail(ctx.db, mailHash)
  if (owner && owner !== me) return { done: 'taken' }
  await upsertMail(ctx.db, me, mailHash, sealedMail, ctx.now)
  await audit(ctx, { kind: 'secret.changed', subjectId: me, facts: { what: 'mail' } })
  return { done: 'added' }
}

/** The person's e-mail in clear, for them alone. */
export async function myMail(ctx: Context): Promise<string | undefined> {
  return addressOf(ctx, { personId: mustBePerson(ctx.actor) })
}

/** The person takes their e-mail away; their card still opens. */
export async function removeMail(ctx: Context): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  await deleteMail(ctx.db, personId)
  await audit(ctx, { kind: 'secret.revoked', subjectId: personId, facts: { what: 'mail' } })
}
