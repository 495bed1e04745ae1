import { createHash } from 'node:crypto'
import { statusListCredential } from '../../../../engines/credentials/status/status-list.ts'
import type { Context } from '../../../../platform/server/context.ts'
import {
  GOOD_FOR_HOURS,
  KEPT_SECONDS,
  type ListKind,
  listAddress,
  purposeOf,
} from '../../status.ts'
import { ensureIssuer, publicUrlOf } from '../ensure-issuer.ts'
import { momentOf, signAll } from '../sign-many.ts'
import type { StatusListRow } from './status-store.ts'

const HOUR_MS = 3_600_000
/** Clocks differ: a list is never from the future of whoever reads it. */
const SKEW_MS = 300_000

/** A list as it is served, signed by the platform. */
export async function signList(
  ctx: Context,
  { id, kind, bits }: { id: string; kind: ListKind; bits: Uint8Array },
): Promise<Pick<StatusListRow, 'credential' | 'etag' | 'signed_at'>> {
  const platform = await ensureIssuer(ctx, { kind: 'platform' })
  const document = statusListCredential({
    id: listAddress(publicUrlOf(ctx.config), id),
    issuer: platform.did,
    purpose: purposeOf(kind),
    bits,
    validFrom: momentOf(new Date(ctx.now.getTime() - SKEW_MS)),
    validUntil: momentOf(new Date(ctx.now.getTime() + GOOD_FOR_HOURS * HOUR_MS)),
    ttl: KEPT_SECONDS * 1000,
  })
  const [signed] = await signAll(ctx, [{ issuerId: platform.id, document }])
  const credential = JSON.stringify(signed?.document)
  const etag = createHash('sha256').update(credential).digest('base64url').slice(0, 22)
  return { credential, etag, signed_at: ctx.now }
}
