import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { addressOf } from '../../../accounts/server/mail/address-of.ts'
import { type CollectionLink, isOpen, noSuchLink } from '../../collection-link.ts'
import { letterOfClosed } from '../../letters.ts'
import { findLinks, updateLinkStopped } from './link-store.ts'
import { findReport, findUnhandled, type Report, updateHandled } from './report-store.ts'

/** What waits for those who run the installation: when, and what is said to be wrong; not whose page it is. */
export async function reportsToHandle(
  ctx: Context,
): Promise<Pick<Report, 'id' | 'reason' | 'words' | 'at'>[]> {
  const all = await findUnhandled(ctx.db)
  return all.map(({ id, reason, words, at }) => ({ id, reason, words, at }))
}

/**
 * Those who run the installation have looked: the link is closed, with every report on it, or left as it is. Answers nothing
 * when there is no such report to handle.
 */
export async function handleReport(
  ctx: Context,
  { reportId, closes }: { reportId: string; closes: boolean },
): Promise<Report | undefined> {
  const report = await findReport(ctx.db, reportId)
  if (!report) return undefined
  const how = closes ? 'closed' : 'left'
  if (closes) await close(ctx, (await findLinks(ctx.db, { id: report.linkId }))[0])
  await updateHandled(ctx.db, { id: report.id }, { how, at: ctx.now })
  await audit(ctx, {
    kind: 'report.handled',
    subjectId: report.personId,
    facts: { about: 'portfolio', how },
  })
  return report
}

/** The same for the link behind an address, whether or not it was reported here. */
export async function closePortfolioLink(
  ctx: Context,
  { token }: { token: string },
): Promise<void> {
  const [link] = await findLinks(ctx.db, { tokenHash: ctx.secrets.hash(token) })
  if (!link) throw noSuchLink()
  await close(ctx, link)
}

/** It opens nothing more, and its owner is told that it was not by them. */
async function close(ctx: Context, link: CollectionLink | undefined): Promise<void> {
  if (!link) return
  const { id: linkId, personId } = link
  await updateHandled(ctx.db, { linkId }, { how: 'closed', at: ctx.now })
  if (!isOpen(link, ctx.now)) return
  await updateLinkStopped(ctx.db, linkId, ctx.now)
  await audit(ctx, { kind: 'shown.closed', subjectId: personId, facts: { about: 'portfolio' } })
  const to = await addressOf(ctx, { personId })
  if (to) await ctx.mail(letterOfClosed({ to, personId, contact: ctx.config.contact.email }))
}
