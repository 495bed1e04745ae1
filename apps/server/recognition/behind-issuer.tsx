import { Endorsements } from '../../../areas/endorsements/pages/endorsement-parts.tsx'
import { endorsementsOfIssuer } from '../../../areas/endorsements/server/standing/standing.ts'
import { endorsementWords } from '../../../areas/endorsements/words.ts'
import type { Recognises } from '../../../areas/organisations/pages/organisation-page.tsx'
import { sayer } from '../../../platform/words.ts'
import { LinkList } from '../../../ui/move/link-list.tsx'

/** Who stands behind an organisation that gives badges, for its own page; for a professional, the way to do so. */
export const behindIssuer: Recognises = async (ctx, { id: organisationId, slug }, reading) => {
  const all = await endorsementsOfIssuer(ctx, { organisationId })
  const say = sayer(endorsementWords, reading)
  const here = `/structures/${slug}`
  const links = [
    ...(all.length > 0 ? [{ href: `${here}/appuis.json`, label: say('file') }] : []),
    ...(ctx.actor.kind === 'professional'
      ? [{ href: `${here}/appuyer`, label: say('endorseIssuer') }]
      : []),
  ]
  if (links.length === 0) return undefined
  return (
    <div class="stack">
      <Endorsements all={all} reading={reading} of="issuer" />
      <LinkList links={links} stacked />
    </div>
  )
}
