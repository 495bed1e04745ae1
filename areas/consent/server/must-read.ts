import { audit } from '../../../platform/server/audit/audit.ts'
import type { Context } from '../../../platform/server/context.ts'
import { inTransaction } from '../../../platform/server/db.ts'
import { isStanding, nobodyThere, notShared, type Scope } from '../grant.ts'
import { findGrantsBetween, insertReading } from './grant-store.ts'

type Wanted = { personId: string; scope: Scope }

/** May whoever acts read this of this person, now? The person always may; a professional, while the grant stands. */
export async function mayRead(ctx: Context, { personId, scope }: Wanted): Promise<boolean> {
  if (ctx.actor.kind === 'person') return ctx.actor.personId === personId
  if (ctx.actor.kind !== 'professional') return false
  const grants = await findGrantsBetween(ctx.db, personId, ctx.actor.professionalId)
  return grants.some((grant) => isStanding(grant, ctx.now) && grant.scopes.includes(scope))
}

/**
 * Asked by every verb that reads somebody else's things, before it reads. It refuses, or it writes the line that the
 * person will see. A whole request has one time, so it leaves one line however many verbs ask. To somebody whom the
 * person never let in, they do not exist.
 */
export async function mustRead(ctx: Context, wanted: Wanted): Promise<void> {
  const { actor } = ctx
  if (actor.kind === 'person' && actor.personId === wanted.personId) return
  if (actor.kind !== 'professional') throw nobodyThere()
  const { professionalId } = actor
  if (!(await mayRead(ctx, wanted))) {
    const past = await findGrantsBetween(ctx.db, wanted.personId, professionalId)
    throw past.length > 0 ? notShared() : nobodyThere()
  }
  const line = { ...wanted, professionalId, id: ctx.newId(), at: ctx.now }
  await inTransaction(ctx.db, async (db) => {
    if (!(await insertReading(db, line))) return
    await audit(
      { ...ctx, db },
      { kind: 'person.read', subjectId: wanted.personId, facts: { scope: wanted.scope } },
    )
  })
}
