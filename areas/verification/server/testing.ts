import type { JsonObject } from '../../../engines/credentials/json.ts'
import type { House } from '../../../platform/server/testing.ts'
import { ensureIssuer } from '../../issuers/server/ensure-issuer.ts'
import { signCredential } from '../../issuers/server/sign-credential.ts'
import { takeStatusPlace } from '../../issuers/server/take-status-place.ts'
import { atWork, badgeOf, givenRegie, wordsOf } from '../../issuers/server/testing.ts'
import type { Place } from '../../issuers/status.ts'

export type Given = { document: JsonObject; place: Place }

/** A badge that an organisation of this house really signed. `changed` says what else stands in it. */
export async function givenBadge(house: House, changed: JsonObject = {}): Promise<Given> {
  const ctx = atWork(house)
  const regie = await givenRegie(house, `regie-${ctx.newId().slice(-6)}`)
  const place = await takeStatusPlace(ctx, 'award')
  const document = { ...badgeOf(ctx, regie, place), ...changed }
  return { document: await signCredential(ctx, { issuerId: regie.id, document }), place }
}

/** Words of a neighbour without account about a badge, signed too. */
export async function givenWords(house: House, badge: JsonObject): Promise<Given> {
  const ctx = atWork(house)
  const profile = { name: 'Karim B.', official: 'Voisin' }
  const id = crypto.randomUUID()
  const neighbour = await ensureIssuer(ctx, { kind: 'endorser', id, profile })
  const place = await takeStatusPlace(ctx, 'endorsement')
  const document = wordsOf(ctx, neighbour, String(badge.id), place)
  return { document: await signCredential(ctx, { issuerId: neighbour.id, document }), place }
}
