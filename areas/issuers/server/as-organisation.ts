import type { Context } from '../../../platform/server/context.ts'
import type { IssuerAsk } from '../issuer.ts'
import { publicUrlOf } from './ensure-issuer.ts'

/** An organisation as it signs: under its name of today and the address of its page. */
export function asOrganisation(
  { config }: Pick<Context, 'config'>,
  { id, slug, name }: { id: string; slug: string; name: string },
): IssuerAsk {
  const url = `${publicUrlOf(config)}/structures/${slug}`
  return { kind: 'organisation', id, slug, profile: { name, url } }
}
