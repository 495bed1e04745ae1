import type { Context } from '../../../platform/server/context.ts'
import type { Card } from '../../card/card.ts'
import { cardShown } from '../../card/server/card-shown.ts'
import type { Scope } from '../../consent/grant.ts'
import type { Experience } from '../../experiences/experience.ts'
import { experiencesShown } from '../../experiences/server/experiences-of.ts'
import { interestsShown } from '../../interests/server/interests-shown.ts'
import type { Occupation } from '../../knowledge/occupation.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import type { Family, Sector } from '../../knowledge/starter-pack.ts'
import { favouritesShown } from '../../occupations/server/favourites-shown.ts'
import type { Claim } from '../../skills/claim.ts'
import type { Competence } from '../../skills/competence.ts'
import { claimsShown } from '../../skills/server/claims-shown.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'

/** One part of somebody's space, as others may read it. */
export type Part =
  | { scope: 'card'; card: Card; competences: readonly Competence[] }
  | {
      scope: 'experiences'
      experiences: Experience[]
      claims: Claim[]
      competences: readonly Competence[]
    }
  | { scope: 'likes'; liked: Family[]; favourites: Occupation[]; sectors: readonly Sector[] }

type Wanted = { personId: string; name: string | null; scope: Scope }

/** Reads one part; each verb it calls asks whether whoever acts may, and leaves the line. */
export async function readPart(ctx: Context, { personId, name, scope }: Wanted): Promise<Part> {
  if (scope === 'card') {
    const competences = readCompetences(ctx.config.root)
    return { scope, card: await cardShown(ctx, { personId, name }), competences }
  }
  if (scope === 'experiences') {
    return {
      scope,
      experiences: await experiencesShown(ctx, { personId, scope }),
      claims: await claimsShown(ctx, { personId, scope }),
      competences: readCompetences(ctx.config.root),
    }
  }
  const codes = await interestsShown(ctx, { personId, scope })
  const favourites = await favouritesShown(ctx, { personId })
  const { families, sectors } = await currentKnowledge(ctx)
  const liked = codes.flatMap((code) => families.find((family) => family.code === code) ?? [])
  return { scope, liked, favourites, sectors }
}
