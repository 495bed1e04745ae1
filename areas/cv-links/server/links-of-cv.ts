import type { Context } from '../../../platform/server/context.ts'
import { getCv } from '../../cv/server/get-cv.ts'
import { type CvLink, isOpen } from '../cv-link.ts'
import { findLinks } from './link-store.ts'

export type OpenLink = CvLink & { token: string }

/** Who may see this CV by a link today: each with its address, to copy again or to stop. */
export async function linksOfCv(ctx: Context, { cvId }: { cvId: string }): Promise<OpenLink[]> {
  const { personId } = await getCv(ctx, { cvId })
  const links = await findLinks(ctx.db, personId)
  return links
    .filter((link) => link.cvId === cvId && isOpen(link, ctx.now))
    .map((link) => ({ ...link, token: ctx.secrets.unseal(link.sealedToken) }))
}
