import { type JsonObject, objectsOf, textOf, without } from '../../../engines/credentials/json.ts'
import { controllerOf } from '../../../engines/credentials/keys/did.ts'
import { digestOfDocument } from '../../../engines/credentials/model/digest.ts'
import type { Context } from '../../../platform/server/context.ts'
import { noSuchIssuer } from '../issuer.ts'
import { findIssuers } from './issuer-store.ts'
import { digestsIn } from './log/issuance-store.ts'
import { signMany, type ToSign } from './sign-many.ts'

/** A credential as it is kept, under any name its keeper gives it. */
export type Kept<Name> = ToSign & {
  name: Name
  /** What must change in it before it is signed again; judged honest as it was. */
  change?: (document: JsonObject) => JsonObject
}
/** What becomes of it: signed anew, or left as it is because the log knows nothing of it. */
export type Resigned<Name> = { name: Name; issuerId: string } & (
  | { document: JsonObject }
  | { forged: true }
)

const BATCH = 500

/**
 * Signs anew, with the key in use, all that its keeper hands over: after a key was removed. Only what the issuance log
 * knows is signed; what somebody forged with the leaked key is told, and left. Others' proofs stay.
 */
export async function* resignAll<Name>(
  ctx: Context,
  credentials: AsyncIterable<Kept<Name>> | Iterable<Kept<Name>>,
): AsyncGenerator<Resigned<Name>> {
  let batch: Kept<Name>[] = []
  for await (const credential of credentials) {
    batch.push(credential)
    if (batch.length < BATCH) continue
    yield* await resign(ctx, batch)
    batch = []
  }
  yield* await resign(ctx, batch)
}

async function resign<Name>(ctx: Context, batch: Kept<Name>[]): Promise<Resigned<Name>[]> {
  const honest = await honestIn(ctx, batch)
  const ids = [...new Set(batch.map(({ issuerId }) => issuerId))]
  const issuers = new Map((await findIssuers(ctx.db, ids)).map((one) => [one.id, one.did]))
  const asks = batch
    .filter((each) => honest.has(each))
    .map(({ issuerId, document, change = (same) => same }) => {
      const did = issuers.get(issuerId)
      if (did === undefined) throw noSuchIssuer()
      return { issuerId, document: change(withoutProofsOf(document, did)) }
    })
  const signed = (await signMany(ctx, asks)).values()
  return batch.map((each): Resigned<Name> => {
    const named = { name: each.name, issuerId: each.issuerId }
    const document = honest.has(each) ? signed.next().value : undefined
    return document ? { ...named, document } : { ...named, forged: true }
  })
}

async function honestIn<Name>(ctx: Context, batch: Kept<Name>[]): Promise<Set<Kept<Name>>> {
  const honest = new Set<Kept<Name>>()
  for (const [issuerId, ofIssuer] of Map.groupBy(batch, (each) => each.issuerId)) {
    const digests = new Map(ofIssuer.map((each) => [each, digestOfDocument(each.document)]))
    const known = await digestsIn(ctx.db, issuerId, [...digests.values()])
    for (const [each, digest] of digests) if (known.has(digest)) honest.add(each)
  }
  return honest
}

function withoutProofsOf(document: JsonObject, did: string): JsonObject {
  const others = objectsOf(document.proof).filter(
    ({ verificationMethod }) => controllerOf(textOf(verificationMethod) ?? '') !== did,
  )
  const unsigned = without(document, 'proof')
  return others.length === 0 ? unsigned : { ...unsigned, proof: others }
}
