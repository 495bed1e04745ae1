import type { Context } from '../../../platform/server/context.ts'
import { isHidden } from '../../consent/server/erasure/ask-erasure.ts'
import { type ReadCv, readShownCv } from '../../cv/server/read-cv.ts'
import { standingAmong } from '../../cv/server/standing-among.ts'
import { type CvLink, isOpen, KEY_MINUTES, linkClosed } from '../cv-link.ts'
import { findLinkByToken } from './link-store.ts'

type Address = { token: string; key: string | undefined }

export type OpenedCv = { locked: true } | { locked: false; read: ReadCv }

/** What a link shows: the CV as it is today, or the question of its PIN. Looking changes nothing. */
export async function openCvLink(ctx: Context, { token, key }: Address): Promise<OpenedCv> {
  const link = await openLink(ctx, token)
  if (link.pinHash && !isKeyOf(ctx, link, key)) return { locked: true }
  return { locked: false, read: await readShownCv(ctx, link) }
}

/** The link behind an address, while it is open and its CV is not in the bin. */
export async function openLink(ctx: Context, token: string, toTry = false): Promise<CvLink> {
  const link = await findLinkByToken(ctx.db, ctx.secrets.hash(token), toTry)
  if (!link || !isOpen(link, ctx.now)) throw linkClosed()
  if (!(await standingAmong(ctx, { cvIds: [link.cvId] })).has(link.cvId)) throw linkClosed()
  // Somebody who asked to be erased is seen nowhere, even while they may change their mind.
  if (await isHidden(ctx, { personId: link.personId })) throw linkClosed()
  return link
}

/** What a browser keeps once the PIN was right: for this link, for half an hour, signed by the installation. */
export function keyOf(ctx: Context, link: CvLink): string {
  const until = ctx.now.getTime() + KEY_MINUTES * 60_000
  return `${link.id}.${until}.${signature(ctx, link, until)}`
}

function isKeyOf(ctx: Context, link: CvLink, key: string | undefined): boolean {
  const [id, until, signed] = (key ?? '').split('.')
  const end = Number(until)
  return id === link.id && end > ctx.now.getTime() && signed === signature(ctx, link, end)
}

function signature(ctx: Context, { id, pinHash }: CvLink, until: number): string {
  return ctx.secrets.hash(`cv link key ${id} ${pinHash} ${until}`)
}
