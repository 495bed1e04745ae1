import { presentation } from '../../../engines/credentials/build/presentation.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { ANYONE, resource } from '../../../platform/web/page.tsx'
import { getOrganisation } from '../../organisations/server/get-organisation.ts'
import { endorsementsOfIssuer } from '../server/standing/standing.ts'

/** The signed words about who gives badges, for programs: those that stand now. Kept by nobody on the way. */
export const issuerEndorsementsResource = resource(
  '/structures/:organisation/appuis.json',
  ANYONE,
  async (ctx, { organisation }) => {
    const { id: organisationId } = await getOrganisation(ctx, { slug: organisation })
    const all = await endorsementsOfIssuer(ctx, { organisationId })
    const credentials = all.map(({ credential }) => readDocument(credential))
    return new Response(JSON.stringify(presentation({ credentials })), {
      headers: {
        'Content-Type': 'application/ld+json; charset=utf-8',
        'Cache-Control': 'no-cache',
      },
    })
  },
)
