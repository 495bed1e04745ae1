import { audit } from '../../../platform/server/audit/audit.ts'
import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { type AgeBand, formNotNeeded, type KnownAge } from '../age-band.ts'
import { deleteAgeBandOf, findAgeBand, updateForm, upsertAgeBand } from './age-band-store.ts'
import { personWhoShares } from './people-who-share.ts'

/** The person says in which age band they are, or takes it back: it stays a free answer. */
export async function sayAgeBand(ctx: Context, { band }: { band: AgeBand | null }): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  if (band) await upsertAgeBand(ctx.db, personId, band, ctx.now)
  else await deleteAgeBandOf(ctx.db, personId)
}

/** What is known of somebody's age, for the rules that ask; null when they have not said. */
export async function ageOf(ctx: Context, { personId }: { personId: string }): Promise<KnownAge> {
  const found = await findAgeBand(ctx.db, personId)
  return found ? { band: found.band, hasSignedForm: found.formNotedAt !== null } : null
}

/** A professional the person lets in notes that the structure holds the form signed by a parent. */
export async function noteSignedForm(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await personWhoShares(ctx, { personId })
  const age = await ageOf(ctx, { personId })
  if (age?.band !== 'under15') throw formNotNeeded()
  await updateForm(ctx.db, personId, ctx.now)
  await audit(ctx, { kind: 'form.noted', subjectId: personId })
}
