import { idOf, type JsonObject, objectsOf } from '../../../../engines/credentials/json.ts'
import {
  endorsementsIn,
  withoutEndorsements,
} from '../../../../engines/credentials/verify/endorsements-in.ts'
import { readDocument } from '../../../../engines/credentials/verify/limits.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { getBadgeVersion } from '../../../badges/server/versions/get-badge-version.ts'
import { didOf } from '../../../issuers/issuer.ts'
import { publicUrlOf } from '../../../issuers/server/ensure-issuer.ts'
import { getOrganisation } from '../../../organisations/server/get-organisation.ts'
import { endorsementsOfIssuer, endorsementsOfVersion, type Standing } from './standing.ts'

/**
 * Words that this installation holds about what a signed badge was given for and about who gave it: only those on the very
 * wording the badge carries, so that an organisation that changed its name does not make an old badge look wrong.
 */
export async function endorsementsAbout(ctx: Context, badge: JsonObject): Promise<Standing[]> {
  const all = [...(await aboutVersion(ctx, badge)), ...(await aboutIssuer(ctx, badge))]
  const bare = withoutEndorsements(badge)
  return all.filter(({ credential }) => {
    const [found] = endorsementsIn(bare, [readDocument(credential)])
    return found?.target.answer === 'yes'
  })
}

async function aboutVersion(ctx: Context, badge: JsonObject): Promise<Standing[]> {
  const [subject] = objectsOf(badge.credentialSubject)
  const address = idOf(subject?.achievement) ?? ''
  const start = `${publicUrlOf(ctx.config)}/b/`
  const [, slug, number] =
    /^([a-z0-9-]+)\/v\/(\d{1,6})$/.exec(
      address.startsWith(start) ? address.slice(start.length) : '',
    ) ?? []
  if (!slug || !number) return []
  return orNone(async () =>
    endorsementsOfVersion(ctx, await getBadgeVersion(ctx, slug, Number(number))),
  )
}

async function aboutIssuer(ctx: Context, badge: JsonObject): Promise<Standing[]> {
  const did = idOf(badge.issuer) ?? ''
  const start = didOf(publicUrlOf(ctx.config), 'o/')
  const slug = did.startsWith(start) ? did.slice(start.length) : ''
  if (slug === '') return []
  return orNone(async () => {
    const { id: organisationId } = await getOrganisation(ctx, { slug })
    return endorsementsOfIssuer(ctx, { organisationId })
  })
}

async function orNone(ask: () => Promise<Standing[]>): Promise<Standing[]> {
  try {
    return await ask()
  } catch (problem) {
    if (problem instanceof Refusal) return []
    throw problem
  }
}
