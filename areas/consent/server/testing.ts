import type { House } from '../../../platform/server/testing.ts'
import type { Scope } from '../grant.ts'
import { chooseLastDay, chooseScopes, giveGrant } from './give-grant.ts'
import { makeShareCode } from './make-share-code.ts'
import { proposeGrant } from './propose-grant.ts'

/** Somebody lets a professional read, the whole way through. */
export async function givenGrant(
  house: House,
  who: string,
  professional: string,
  scopes: readonly Scope[],
): Promise<{ grantId: string }> {
  const { code } = await house.as(professional, makeShareCode, undefined)
  const { grantId } = await house.as(who, proposeGrant, { code })
  await house.as(who, chooseScopes, { grantId, scopes })
  await house.as(who, chooseLastDay, { grantId, months: '6' })
  await house.as(who, giveGrant, { grantId })
  return { grantId }
}
