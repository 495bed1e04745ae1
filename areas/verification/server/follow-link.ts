import type { JsonObject } from '../../../engines/credentials/json.ts'
import type { Outside } from '../../../engines/credentials/verify/verdict.ts'
import { rateLimiter } from '../../../platform/rate.ts'
import type { Context } from '../../../platform/server/context.ts'
import { publicUrlOf } from '../../issuers/server/ensure-issuer.ts'
import { fetchJson } from '../../issuers/server/fetch-json.ts'
import {
  askedTooOften,
  linkAway,
  linkEmpty,
  linkMalformed,
  noSuchBadgeHere,
} from '../verification.ts'

/** What only other areas know of this installation; apps/server gives it. */
export type Neighbours = {
  /** The badge or the presentation behind an address of ours, such as a share link: its path with its query. */
  badgeAt?: (ctx: Context, path: string) => Promise<JsonObject | undefined>
  /** Words held here about what a badge was given for and about who gave it, signed beside it. */
  wordsAbout?: (ctx: Context, badge: JsonObject) => Promise<JsonObject[]>
  /** Who publishes an achievement here, which issuers are known. */
  outside?: (ctx: Context) => Partial<Outside>
}

/** One host is asked so often for visitors of ours, all together: we carry nobody's flood. */
const PER_HOST = { burst: 30, perSecond: 1 }
const { take } = rateLimiter()

/** The document at an address: ours without the network, any other behind the wall. */
export async function followLink(
  ctx: Context,
  { link, neighbours }: { link: string; neighbours: Neighbours },
): Promise<JsonObject> {
  if (!URL.canParse(link)) throw linkMalformed()
  const { origin, protocol, host, pathname, search, href } = new URL(link)
  if (origin === new URL(publicUrlOf(ctx.config)).origin) {
    const found = await neighbours.badgeAt?.(ctx, pathname + search)
    if (!found) throw noSuchBadgeHere()
    return found
  }
  if (protocol !== 'https:') throw linkMalformed()
  if (take(host, PER_HOST, ctx.now.getTime()) > 0) throw askedTooOften()
  const fetched = await fetchJson(ctx, href)
  if ('found' in fetched) return fetched.found
  throw 'absent' in fetched || fetched.unreachable === 'not_a_document' ? linkEmpty() : linkAway()
}
