import { achievementCredential } from '../../../engines/credentials/build/achievement-credential.ts'
import { endorsementCredential } from '../../../engines/credentials/build/endorsement-credential.ts'
import type { JsonObject } from '../../../engines/credentials/json.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { House } from '../../../platform/server/testing.ts'
import type { Issuer } from '../issuer.ts'
import type { Place } from '../status.ts'
import { ensureIssuer } from './ensure-issuer.ts'
import { momentOf } from './sign-many.ts'

/** The house itself at work. */
export function atWork(house: House): Context {
  return { ...house.ctx('visitor'), actor: { kind: 'task', name: 'test' } }
}

/** A neighbourhood organisation that gives badges. */
export async function givenRegie(house: House, slug = 'regie-des-lilas'): Promise<Issuer> {
  const profile = { name: 'Régie des Lilas', url: 'http://sillage.test/o/regie-des-lilas' }
  const ctx = atWork(house)
  return ensureIssuer(ctx, { kind: 'organisation', id: ctx.newId(), slug, profile })
}

/** A badge of an organisation, not yet signed. */
export function badgeOf(ctx: Context, issuer: Issuer, place?: Place): JsonObject {
  return achievementCredential({
    id: `urn:uuid:${ctx.newId()}`,
    issuer: issuer.profile,
    validFrom: momentOf(ctx.now),
    achievement: {
      id: 'https://sillage.test/b/accueil/v/1',
      name: 'Accueillir',
      description: 'Sait accueillir les personnes qui arrivent.',
      criteria: { narrative: 'Trois accueils vus par un membre de la régie.' },
    },
    subject: { id: `urn:uuid:${ctx.newId()}` },
    ...(place ? { status: { ...place, purpose: 'revocation' as const } } : {}),
  })
}

/** Words of somebody about a badge, not yet signed. */
export function wordsOf(ctx: Context, issuer: Issuer, target: string, place?: Place): JsonObject {
  return endorsementCredential({
    id: `urn:uuid:${ctx.newId()}`,
    issuer: issuer.profile,
    validFrom: momentOf(ctx.now),
    target,
    name: 'Ce que j’ai vu',
    comment: 'Elle met les gens à l’aise.',
    ...(place ? { status: { ...place, purpose: 'revocation' as const } } : {}),
  })
}
