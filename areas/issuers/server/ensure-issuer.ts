import type { Config } from '../../../platform/server/config.ts'
import type { Context } from '../../../platform/server/context.ts'
import {
  didOf,
  type Issuer,
  type IssuerAsk,
  type IssuerProfile,
  PLATFORM_ID,
  pathOf,
  pathTaken,
} from '../issuer.ts'
import { findIssuer, type IssuerRow, insertIssuer, renameIssuer } from './issuer-store.ts'
import { keysInUse, listedKeys } from './keys/key-store.ts'
import { makeKey } from './keys/make-key.ts'

/**
 * Whoever is to sign gets a name and a key the first time, and finds them again afterwards. An issuer whose keys were
 * all taken from it gets no new one here.
 */
export async function ensureIssuer(ctx: Context, ask: IssuerAsk): Promise<Issuer> {
  const id = ask.kind === 'platform' ? PLATFORM_ID : ask.id
  const row = (await findIssuer(ctx.db, id)) ?? (await writeIssuer(ctx, id, ask))
  const { name, url } = publicFacts(ctx, ask)
  if (name !== row.name || url !== row.url) await renameIssuer(ctx.db, id, { name, url })
  const [key] = await keysInUse(ctx.db, [id])
  if (!key && (await listedKeys(ctx.db, id)).length === 0) await makeKey(ctx, { issuerId: id })
  return { id, kind: row.kind, did: row.did, profile: { ...profileIn(ctx, ask), id: row.did } }
}

async function writeIssuer(ctx: Context, id: string, ask: IssuerAsk): Promise<IssuerRow> {
  const path = pathOf(ask)
  await insertIssuer(ctx.db, {
    id,
    kind: ask.kind,
    path,
    did: didOf(publicUrlOf(ctx.config), path),
    ...publicFacts(ctx, ask),
    made_at: ctx.now,
  })
  const row = await findIssuer(ctx.db, id)
  if (!row) throw pathTaken({ path })
  return row
}

/** The address under which this installation is known. */
export function publicUrlOf({ publicUrl, port, tls }: Config): string {
  return publicUrl ?? `http${tls ? 's' : ''}://localhost:${port}`
}

/** Only a platform and an organisation are written down by their name. */
function publicFacts(ctx: Context, ask: IssuerAsk): Pick<IssuerRow, 'name' | 'url'> {
  if (ask.kind === 'endorser' || ask.kind === 'self') return { name: null, url: null }
  const { name, url } = profileIn(ctx, ask)
  return { name: name ?? null, url: url ?? null }
}

function profileIn(ctx: Context, ask: IssuerAsk): IssuerProfile {
  return ask.kind === 'platform' ? { name: 'Sillage', url: publicUrlOf(ctx.config) } : ask.profile
}
