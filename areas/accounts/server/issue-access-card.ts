import { randomBytes } from 'node:crypto'
import { audit } from '../../../platform/server/audit/audit.ts'
import type { Context } from '../../../platform/server/context.ts'
import { resumeCodeFrom } from '../resume-code.ts'
import { findCardOf, replaceCard } from './account-store.ts'
import { mustBePerson } from './must-be-person.ts'
import { deleteKnownDevices } from './session/known-person-store.ts'

/**
 * Makes the person's access card; an older card stops working at once, and devices forget the person, since the
 * PIN went with the old card. A card that a professional had printed is theirs no more.
 */
export async function issueAccessCard(ctx: Context): Promise<{ code: string }> {
  const personId = mustBePerson(ctx.actor)
  const code = resumeCodeFrom(randomBytes(10))
  const hadOne = (await findCardOf(ctx.db, personId)) !== undefined
  if (hadOne) await deleteKnownDevices(ctx.db, personId)
  await replaceCard(ctx.db, {
    personId,
    codeHash: await ctx.secrets.slowHash(code),
    sealedCode: ctx.secrets.seal(code),
    issuedAt: ctx.now,
  })
  if (hadOne)
    await audit(ctx, { kind: 'secret.revoked', subjectId: personId, facts: { what: 'card' } })
  await audit(ctx, { kind: 'secret.changed', subjectId: personId, facts: { what: 'card' } })
  return { code }
}
