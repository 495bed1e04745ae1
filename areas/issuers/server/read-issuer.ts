import type { Context } from '../../../platform/server/context.ts'
import { noSuchIssuer } from '../issuer.ts'
import { findIssuerAt, findNamedIssuers, type IssuerRow } from './issuer-store.ts'
import { listedKeys } from './keys/key-store.ts'

/** An issuer as whoever runs the installation sees it: its keys, the one in use first, then those that stay published. */
export type IssuerSeen = Pick<IssuerRow, 'id' | 'path' | 'did' | 'name'> & {
  keys: { multikey: string; isRetired: boolean }[]
}

/** The issuer at a path. */
export async function readIssuer(ctx: Context, { path }: { path: string }): Promise<IssuerSeen> {
  const issuer = await findIssuerAt(ctx.db, path)
  if (!issuer) throw noSuchIssuer()
  return seen(ctx, issuer)
}

/** The platform and every organisation that signs. */
export async function readIssuers(ctx: Context): Promise<IssuerSeen[]> {
  const all: IssuerSeen[] = []
  for (const issuer of await findNamedIssuers(ctx.db)) all.push(await seen(ctx, issuer))
  return all
}

async function seen(ctx: Context, { id, path, did, name }: IssuerRow): Promise<IssuerSeen> {
  const keys = await listedKeys(ctx.db, id)
  return {
    id,
    path,
    did,
    name,
    keys: keys.map(({ multikey, retired_at }) => ({ multikey, isRetired: retired_at !== null })),
  }
}
