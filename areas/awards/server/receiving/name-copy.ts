import type { JsonObject } from '../../../../engines/credentials/json.ts'
import { readDocument } from '../../../../engines/credentials/verify/limits.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { mustBePerson } from '../../../accounts/server/must-be-person.ts'
import { signAgain } from '../../../issuers/server/sign-again.ts'
import { momentOf } from '../../../issuers/server/sign-many.ts'
import { nameNeeded, notNow } from '../../award.ts'
import {
  deleteNamedCopy,
  findNamedCopies,
  type NamedCopy,
  replaceNamedCopy,
} from './named-copy-store.ts'
import { ownAward } from './own-award.ts'
import { subjectOf } from './write-inside.ts'

type Which = { awardId: string }

/**
 * The same badge with the person's name in clear (Open Badges 3.0, IdentityObject, not hashed), because they ask for it: the
 * same identifier and the same place in the list, valid from now on, so that it stands for the one before.
 */
export async function nameCopy(
  ctx: Context,
  { awardId, name }: Which & { name: string | null },
): Promise<void> {
  const award = await ownAward(ctx, { awardId }, true)
  if (award.status !== 'accepted' || !award.credential) throw notNow()
  if (!name) throw nameNeeded()
  const document = readDocument(award.credential)
  const identifier: JsonObject = {
    type: 'IdentityObject',
    hashed: false,
    identityHash: name,
    identityType: 'name',
  }
  const named: JsonObject = {
    ...document,
    validFrom: momentOf(ctx.now),
    credentialSubject: { ...subjectOf(document), identifier: [identifier] },
  }
  const credential = JSON.stringify(await signAgain(ctx, named))
  const personId = mustBePerson(ctx.actor)
  await replaceNamedCopy(ctx.db, { awardId, personId, name, credential, madeAt: ctx.now })
}

/** Not kept here any more; a file that was taken is beyond our reach. */
export async function dropNamedCopy(ctx: Context, { awardId }: Which): Promise<void> {
  await ownAward(ctx, { awardId })
  await deleteNamedCopy(ctx.db, awardId)
}

export async function namedCopyOf(
  ctx: Context,
  { awardId }: Which,
): Promise<NamedCopy | undefined> {
  await ownAward(ctx, { awardId })
  return (await findNamedCopies(ctx.db, [awardId]))[0]
}
