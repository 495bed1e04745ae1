import type { JsonObject } from '../../../engines/credentials/json.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import type { Context } from '../../../platform/server/context.ts'
import { type Answer, askOutside } from './wall/ask-outside.ts'

/** A document from elsewhere; the word of its host that there is none; or the reason why it could not be asked. */
export type Fetched = { found: JsonObject } | { absent: true } | { unreachable: string }

const FRESH_MS = 600_000
/** What failed is asked again sooner. */
const FAILED_FRESH_MS = 60_000
/** A host that is away is believed from memory so long. */
const STALE_MS = 86_400_000
const REMEMBERED = 500

const remembered = new Map<string, { at: number; foundAt: number; fetched: Fetched }>()
const underWay = new Map<string, Promise<Fetched>>()

/**
 * Reads a JSON document at an address somebody else named, behind the wall of `askOutside`: 3 s, 64 kB, two redirects.
 * Remembered ten minutes, and for a day while its host is away.
 */
export async function fetchJson(
  ctx: Pick<Context, 'config' | 'now'>,
  address: string,
): Promise<Fetched> {
  const now = ctx.now.getTime()
  const known = remembered.get(address)
  if (known && now - known.at < ('found' in known.fetched ? FRESH_MS : FAILED_FRESH_MS))
    return known.fetched
  const asking =
    underWay.get(address) ??
    askOutside(address, ctx.config.privateOrigins)
      .then(read)
      .finally(() => underWay.delete(address))
  underWay.set(address, asking)
  const fetched = await asking
  const isKept =
    'unreachable' in fetched && known && 'found' in known.fetched && now - known.foundAt < STALE_MS
  const kept = isKept ? known.fetched : fetched
  remembered.delete(address)
  // What is kept from before is asked for again soon.
  const at = isKept ? now - FRESH_MS + FAILED_FRESH_MS : now
  remembered.set(address, { at, foundAt: isKept ? known.foundAt : now, fetched: kept })
  if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value ?? '')
  return kept
}

function read(answer: Answer): Fetched {
  if (!('text' in answer)) return answer
  try {
    return { found: readDocument(answer.text) }
  } catch {
    // Whatever page stands there, it is not the word that there is no document.
    return { unreachable: 'not_a_document' }
  }
}
