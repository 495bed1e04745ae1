import { randomUUID } from 'node:crypto'
import { endorsementCredential } from '../../../engines/credentials/build/endorsement-credential.ts'
import type { JsonObject } from '../../../engines/credentials/json.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { IssuerAsk } from '../issuer.ts'
import type { Place } from '../status.ts'
import { ensureIssuer } from './ensure-issuer.ts'
import { signCredential } from './sign-credential.ts'
import { momentOf } from './sign-many.ts'
import { takeStatusPlace } from './take-status-place.ts'

export type EndorsementAsk = {
  /** Who speaks. */
  by: IssuerAsk
  /** What they speak of: its identifier, and its exact wording at this moment. */
  target: string
  version: JsonObject
  name: string
  comment: string | null
  /** How it is known who signs: a short name of it, one sentence, one word. */
  known: { name: string; narrative: string; genre: string }
  saidAt: Date
}

/**
 * Somebody speaks for a badge, a version of one or an issuer: an EndorsementCredential on its exact wording, signed in their
 * name, with a place of its own in a list so that it can be taken back alone.
 */
export async function issueEndorsement(
  ctx: Context,
  { by, target, version, name, comment, known, saidAt }: EndorsementAsk,
): Promise<{ credential: string; place: Place }> {
  const issuer = await ensureIssuer(ctx, by)
  const place = await takeStatusPlace(ctx, 'endorsement')
  const document = endorsementCredential({
    id: `urn:uuid:${randomUUID()}`,
    issuer: issuer.profile,
    validFrom: momentOf(ctx.now),
    awardedDate: momentOf(saidAt),
    target,
    version,
    name,
    ...(comment ? { comment } : {}),
    evidence: [known],
    status: { ...place, purpose: 'revocation' },
  })
  const credential = JSON.stringify(await signCredential(ctx, { issuerId: issuer.id, document }))
  return { credential, place }
}
