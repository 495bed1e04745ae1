import { idOf, type JsonObject } from '../../../engines/credentials/json.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import type { Context } from '../../../platform/server/context.ts'
import { findIssuersOf } from './issuer-store.ts'
import { type Kept, resignAll } from './resign-all.ts'

/** A signed document as its keeper has it, and what must change in it before it is signed again. */
export type ToSignAgain = { id: string; credential: string; change?: Kept<string>['change'] }

/** A stretch of what a key signed, after a place, since a resigning began. */
export type Stretch = { multikey: string; after: string | null; most: number; begunAt: Date }
/** How far it went: the last one looked at (none when there is nothing more), and how many were signed and told. */
export type Gone = { last: string | null; count: number; signed: number; told: number }

/** Whoever keeps signed documents says how many a key signed, and signs the next of them again. */
export type Keeper = {
  stage: string
  step: (ctx: Context, stretch: Stretch) => Promise<Gone>
  count: (ctx: Context, multikey: string) => Promise<number>
}

/** Signs these again, each with the key its issuer uses now; answers those that the issuance log knows, the others are left. */
export async function resignKept(
  ctx: Context,
  all: readonly ToSignAgain[],
): Promise<Map<string, JsonObject>> {
  const read = all.map((each) => ({ ...each, document: readDocument(each.credential) }))
  const dids = read.map(({ document }) => idOf(document.issuer) ?? '')
  const issuers = await findIssuersOf(ctx.db, [...new Set(dids)])
  const idOfDid = new Map(issuers.map(({ did, id }) => [did, id]))
  const kept = read.flatMap(({ id, document, change }, at): Kept<string>[] => {
    const issuerId = idOfDid.get(dids[at] ?? '')
    return issuerId ? [{ name: id, issuerId, document, ...(change ? { change } : {}) }] : []
  })
  const signed = new Map<string, JsonObject>()
  for await (const done of resignAll(ctx, kept))
    if ('document' in done) signed.set(done.name, done.document)
  return signed
}
