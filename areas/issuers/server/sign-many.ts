import type { JsonObject } from '../../../engines/credentials/json.ts'
import { verificationMethodOf } from '../../../engines/credentials/keys/did.ts'
import type { Context } from '../../../platform/server/context.ts'
import { cannotSign, malformed, noSuchIssuer, notTheIssuer } from '../issuer.ts'
import { aboutKey } from './keys/key-encryption-keys.ts'
import { signersOf } from './keys/key-store.ts'
import { noteIssuances } from './log/note-issuances.ts'
import { type SigningDone, signInThreads } from './threads/sign-in-threads.ts'

export type ToSign = { issuerId: string; document: JsonObject }

/** Signs many documents at once, each in the name of its issuer; all of them, or none when one breaks a rule. */
export async function signMany(ctx: Context, asks: readonly ToSign[]): Promise<JsonObject[]> {
  const signed = await signAll(ctx, asks)
  await noteIssuances(
    ctx,
    signed.map(({ issuerId, key, digest }) => ({ issuerId, key, digest })),
  )
  return signed.map(({ document }) => document)
}

type SignedBy = { issuerId: string; key: string; document: JsonObject; digest: string }

/** The same without a line in the log: for lists, which are given to nobody. */
export async function signAll(ctx: Context, asks: readonly ToSign[]): Promise<SignedBy[]> {
  const ids = [...new Set(asks.map(({ issuerId }) => issuerId))]
  const found = await signersOf(ctx.db, ids)
  const signers = new Map(
    ids.map((id) => {
      const signer = found.find(({ issuerId }) => issuerId === id)
      if (!signer) throw noSuchIssuer()
      if (!signer.key) throw cannotSign()
      return [
        id,
        { key: signer.key, method: verificationMethodOf(signer.did, signer.key.multikey) },
      ]
    }),
  )
  const jobs = asks.flatMap(({ issuerId, document }) => {
    const signer = signers.get(issuerId)
    return signer ? [{ document, key: signer.key.multikey, method: signer.method }] : []
  })
  const done = await signInThreads(ctx.config, {
    jobs,
    keys: [...signers.values()].map(({ key }) => ({
      name: key.multikey,
      sealed: key.sealed,
      kek: key.kek,
      about: aboutKey(key),
    })),
    created: momentOf(ctx.now),
  })
  return done.map((each, place) => {
    const job = jobs[place]
    const ask = asks[place]
    if (!job || !ask) throw new Error('More answers than documents')
    return { issuerId: ask.issuerId, key: job.key, ...signedOr(each, place) }
  })
}

function signedOr(each: SigningDone[number], place: number) {
  if (!('refused' in each)) return each
  const { refused, where } = each
  throw refused === 'not_the_issuer'
    ? notTheIssuer({ where })
    : malformed({ why: refused, where: where.slice(0, 200), place })
}

/** A moment as credentials say it: seconds, in UTC. */
export function momentOf(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}
