import type { Context } from '../../../../platform/server/context.ts'
import { findChanges } from '../history/change-store.ts'
import { findVersion } from '../versions/version-store.ts'
import { findSeats, takeMails } from './seat-store.ts'

export type Partner = { name: string; about: string | null; mail: string }

/**
 * Partners who said they agree with the very words of a version, with the address they were written to. It is given once, to
 * write to them about this version, and is not kept at the table any longer.
 */
export async function takePartnersWhoAgreed(
  ctx: Context,
  { badgeId, number }: { badgeId: string; number: number },
): Promise<Partner[]> {
  const version = await findVersion(ctx.db, { badgeId }, number)
  if (!version) return []
  const agreed = new Set(
    (await findChanges(ctx.db, badgeId))
      .filter(({ deed, after }) => deed === 'agreed' && after?.digest === version.digest)
      .map(({ seatId }) => seatId),
  )
  const seats = (await findSeats(ctx.db, badgeId)).filter(
    ({ id, kind, goneAt }) => kind === 'partner' && goneAt === null && agreed.has(id),
  )
  const mails = await takeMails(
    ctx.db,
    seats.map(({ id }) => id),
  )
  return seats.flatMap(({ id, name, about }) => {
    const sealed = mails.get(id)
    return name && sealed ? [{ name, about, mail: ctx.secrets.unseal(sealed) }] : []
  })
}
