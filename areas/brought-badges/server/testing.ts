import { type JsonObject, objectsOf } from '../../../engines/credentials/json.ts'
import type { House } from '../../../platform/server/testing.ts'
import { atWork, badgeOf, givenRegie } from '../../issuers/server/testing.ts'
import { givenBadge } from '../../verification/server/testing.ts'
import type { BroughtBadge } from '../brought-badge.ts'
import { keepBadges, layOutBadges, lookedAt } from './keep-badges.ts'
import { lookAtBadges } from './look-at-badges.ts'

/** A badge that names what it is for and has no page to ask, signed by an organisation; whom it names when that is said. */
export async function givenSigned(
  house: House,
  { name = 'Accueillir', mail }: { name?: string; mail?: string } = {},
): Promise<JsonObject> {
  const ctx = atWork(house)
  const like = badgeOf(ctx, await givenRegie(house, `regie-${ctx.newId().slice(-6)}`))
  const [subject = {}] = objectsOf(like.credentialSubject)
  const [achievement = {}] = objectsOf(subject.achievement)
  const identifier = [
    {
      type: 'IdentityObject',
      identityType: 'emailAddress',
      hashed: false,
      identityHash: mail ?? '',
    },
  ]
  const named = mail === undefined ? subject : { ...subject, identifier }
  const credentialSubject = {
    ...named,
    achievement: { ...achievement, id: `urn:uuid:${ctx.newId()}`, name },
  }
  return (await givenBadge(house, { credentialSubject })).document
}

/** Somebody brings a text and looks at what is in it. */
export async function givenLookedAt(
  house: House,
  who: string,
  document: JsonObject,
): Promise<{ batchId: string; all: BroughtBadge[] }> {
  const text = JSON.stringify(document)
  const found = await lookAtBadges(house.ctx(who), { text, neighbours: {} })
  const { batchId } = await house.as(who, layOutBadges, { found })
  const all = await lookedAt(house.ctx(who), { batchId })
  return { batchId, all: all.map(({ brought }) => brought) }
}

/** The same, and they keep all of it. */
export async function givenBrought(
  house: House,
  who: string,
  document: JsonObject,
): Promise<BroughtBadge[]> {
  const { batchId, all } = await givenLookedAt(house, who, document)
  return house.as(who, keepBadges, { batchId, chosen: all.map(({ id }) => id) })
}
