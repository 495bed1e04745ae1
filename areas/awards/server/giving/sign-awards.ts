import { randomUUID } from 'node:crypto'
import { achievementCredential } from '../../../../engines/credentials/build/achievement-credential.ts'
import type { StatusPlace } from '../../../../engines/credentials/status/status-list.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { achievementOf } from '../../../badges/achievement.ts'
import type { BadgeVersion } from '../../../badges/version.ts'
import type { Issuer } from '../../../issuers/issuer.ts'
import { asOrganisation } from '../../../issuers/server/as-organisation.ts'
import { ensureIssuer, publicUrlOf } from '../../../issuers/server/ensure-issuer.ts'
import { momentOf, signMany } from '../../../issuers/server/sign-many.ts'
import { takeStatusPlaces } from '../../../issuers/server/take-status-place.ts'
import type { Place } from '../../../issuers/status.ts'
import type { Organisation } from '../../../organisations/organisation.ts'
import type { Award } from '../../award.ts'

/** Who signs in the name of an organisation. */
export async function issuerOf(
  ctx: Context,
  organisation: Pick<Organisation, 'id' | 'slug' | 'name'>,
): Promise<Issuer> {
  return ensureIssuer(ctx, asOrganisation(ctx, organisation))
}

/** Who signs for a person that speaks for themselves: somebody new each time, so that two of their badges share nothing. */
export async function selfIssuer(ctx: Context, name: string): Promise<Issuer> {
  return ensureIssuer(ctx, { kind: 'self', id: randomUUID(), profile: { name } })
}

type ToSign = {
  version: BadgeVersion
  issuer: Issuer
  until: readonly (Date | null)[]
  isSuspendable?: boolean
  narrative?: string | null
}

type SignedAward = Pick<Award, 'place' | 'suspensionPlace'> & { credential: string }

/**
 * So many badges signed at once, in threads: nothing of the person is in them but words they asked to be there, and each has
 * identifiers of its own, drawn at random.
 */
export async function signAwards(
  ctx: Context,
  { version, issuer, until, isSuspendable = false, narrative }: ToSign,
): Promise<SignedAward[]> {
  const places = await takeStatusPlaces(ctx, { kind: 'award', count: until.length })
  const count = isSuspendable ? until.length : 0
  const suspensions = await takeStatusPlaces(ctx, { kind: 'suspension', count })
  const achievement = achievementOf(version, publicUrlOf(ctx.config))
  const asks = until.flatMap((end, at) => {
    const place = places[at]
    if (!place) return []
    const suspensionPlace = suspensions[at] ?? null
    const document = achievementCredential({
      id: `urn:uuid:${randomUUID()}`,
      issuer: issuer.profile,
      validFrom: momentOf(ctx.now),
      awardedDate: momentOf(ctx.now),
      ...(end ? { validUntil: momentOf(end) } : {}),
      achievement,
      subject: { id: `urn:uuid:${randomUUID()}`, ...(narrative ? { narrative } : {}) },
      status: statusesOf(place, suspensionPlace),
    })
    return [{ place, suspensionPlace, issuerId: issuer.id, document }]
  })
  const signed = await signMany(ctx, asks)
  return asks.map(({ place, suspensionPlace }, at) => ({
    place,
    suspensionPlace,
    credential: JSON.stringify(signed[at]),
  }))
}

/** What is withdrawn comes first: it outlives what is suspended. */
function statusesOf(place: Place, suspensionPlace: Place | null): StatusPlace[] {
  const revocation = { ...place, purpose: 'revocation' as const }
  return suspensionPlace
    ? [revocation, { ...suspensionPlace, purpose: 'suspension' as const }]
    : [revocation]
}
