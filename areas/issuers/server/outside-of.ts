import { idOf, type JsonObject } from '../../../engines/credentials/json.ts'
import { CredentialRefusal } from '../../../engines/credentials/refusal.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import type { Outside } from '../../../engines/credentials/verify/verdict.ts'
import type { Context } from '../../../platform/server/context.ts'
import { listAt } from '../status.ts'
import { publicUrlOf } from './ensure-issuer.ts'
import { fetchJson } from './fetch-json.ts'
import { findIssuerOf } from './issuer-store.ts'
import { resolveDid } from './resolve-did.ts'
import { momentOf } from './sign-many.ts'
import { findList } from './status/status-store.ts'

/**
 * The world as a credential is checked in it. `more` replaces a part: the area that publishes badges answers for their
 * creators, the one that keeps a list of trusted issuers for those.
 */
export function outsideOf(ctx: Context, more: Partial<Outside> = {}): Outside {
  return {
    now: momentOf(ctx.now),
    resolveController: (id) => resolveController(ctx, id),
    fetchStatusList: (address) => fetchStatusList(ctx, address),
    isKnownIssuer: (id) => isKnownIssuer(ctx, id),
    creatorOf: (achievement) => creatorOf(ctx, achievement),
    ...more,
  }
}

async function resolveController(ctx: Context, id: string): Promise<JsonObject | undefined> {
  try {
    return await resolveDid(ctx, id)
  } catch (problem) {
    // A method we do not know says nothing of the key.
    if (problem instanceof CredentialRefusal && problem.code === 'did_method_unsupported')
      return undefined
    throw problem
  }
}

async function fetchStatusList(ctx: Context, address: string): Promise<JsonObject | undefined> {
  const publicUrl = publicUrlOf(ctx.config)
  const own = listAt(publicUrl, address)
  if (own !== undefined) {
    const list = await findList(ctx.db, own)
    return list && readDocument(list.credential)
  }
  return fetched(ctx, address)
}

/** The platform and its organisations; somebody without account is not known by having a number here. */
async function isKnownIssuer(ctx: Context, id: string): Promise<boolean> {
  const issuer = await findIssuerOf(ctx.db, id)
  return issuer?.kind === 'platform' || issuer?.kind === 'organisation'
}

async function creatorOf(ctx: Context, achievement: string): Promise<string | undefined> {
  return idOf((await fetched(ctx, achievement))?.creator)
}

async function fetched(ctx: Context, address: string): Promise<JsonObject | undefined> {
  if (address.startsWith(`${publicUrlOf(ctx.config)}/`)) return undefined
  const answer = await fetchJson(ctx, address)
  return 'found' in answer ? answer.found : undefined
}
