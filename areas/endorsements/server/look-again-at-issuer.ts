import { objectsOf } from '../../../engines/credentials/json.ts'
import { digestOfDocument } from '../../../engines/credentials/model/digest.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import type { Context } from '../../../platform/server/context.ts'
import { sayer } from '../../../platform/words.ts'
import { domainOf, type Organisation } from '../../organisations/organisation.ts'
import { shownSiret } from '../../organisations/siret.ts'
import { type Endorsement, stands, type Target } from '../endorsement.ts'
import { signingWords } from '../signing-words.ts'
import { type About, aboutOf, wordingOf } from './about-of.ts'
import { newAsk } from './asking/new-ask.ts'
import { findEndorsements, insertEndorsement } from './endorsement-store.ts'
import { signEndorsement, takeBack } from './granting/sign.ts'
import { askAgain } from './offer-after-publishing.ts'

/** What organisations tell of: ids only. */
type Told = Record<string, string | number>

/**
 * An organisation says otherwise who it is, or the operator checked something. Words about a name it no longer has are taken
 * back and asked again; what the operator checked is signed by the platform, as long as it is so.
 */
export async function lookAgainAtIssuer(ctx: Context, { organisationId: id }: Told): Promise<void> {
  const target: Target = { kind: 'issuer', organisationId: String(id) }
  const about = await aboutOf(ctx, target)
  if (!about.owner) return
  const all = (await findEndorsements(ctx.db, { organisationId: about.owner.id })).filter(stands)
  const digest = digestOfDocument((await wordingOf(ctx, about)).document)
  const others = all.filter(({ by }) => by !== 'platform')
  for (const one of others.filter((each) => boundTo(each) !== digest)) {
    await takeBack(ctx, one, 'superseded')
    await askAgain(ctx, about, one)
  }
  const ours = all.find(({ by }) => by === 'platform')
  await keepOurs(ctx, { about, ours, digest, said: whatIsChecked(about.owner) })
}

type Ours = { about: About; ours: Endorsement | undefined; digest: string; said: string | null }

async function keepOurs(ctx: Context, { about, ours, digest, said }: Ours): Promise<void> {
  if (ours && ours.comment === said && boundTo(ours) === digest) return
  if (ours) await takeBack(ctx, ours, 'superseded')
  if (said === null) return
  const facts = { by: 'platform', way: 'verified', language: 'fr' } as const
  const asked = newAsk(ctx, { ...facts, target: about.target })
  const one: Endorsement = { ...asked, comment: said, assurance: 'operator' }
  await insertEndorsement(ctx.db, one)
  await signEndorsement(ctx, { one, about, by: { kind: 'platform' }, name: 'Sillage' })
}

/** The exact wording it was signed on. */
function boundTo({ credential }: Endorsement): string | undefined {
  const [resource] = objectsOf(readDocument(credential ?? '{}').relatedResource)
  return typeof resource?.digestMultibase === 'string' ? resource.digestMultibase : undefined
}

/** What the operator checked, and nothing more: the number, the domain. */
function whatIsChecked({ siret, site, siretVerifiedAt, siteVerifiedAt }: Organisation) {
  const say = sayer(signingWords, { language: 'fr', mode: 'simple' })
  const parts = [
    ...(siret && siretVerifiedAt ? [say('siretChecked', { siret: shownSiret(siret) })] : []),
    ...(site && siteVerifiedAt ? [say('siteChecked', { domain: domainOf(site) })] : []),
  ]
  return parts.length === 0 ? null : parts.join(' ')
}
