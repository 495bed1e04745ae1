import { inTransaction } from '../../../platform/server/db.ts'
import type { House } from '../../../platform/server/testing.ts'
import {
  enterAsProfessional,
  inviteProfessional,
} from '../../accounts/server/invite-professional.ts'
import { whoIs } from '../../accounts/server/who-is.ts'
import type { Scope } from '../grant.ts'
import { chooseLastDay, chooseScopes, giveGrant } from './give-grant.ts'
import { makeShareCode } from './make-share-code.ts'
import { proposeGrant } from './propose-grant.ts'

/** A professional who came in by the real door, known in the house by a first name. */
export async function givenProfessional(
  house: House,
  name: string,
): Promise<{ professionalId: string }> {
  return inTransaction(house.db, async (db) => {
    const ctx = { ...house.ctx('visitor'), db }
    const { access } = await inviteProfessional(
      { ...ctx, actor: { kind: 'task', name: 'test' } },
      { name, email: `${name.toLowerCase()}@structure.test` },
    )
    const { token } = await enterAsProfessional(ctx, { code: access })
    const actor = await whoIs(ctx, token)
    if (actor.kind !== 'professional') throw new Error(`${name} did not come in as a professional`)
    house.actors.set(name.toLowerCase(), actor)
    return { professionalId: actor.professionalId }
  })
}

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
