import type { Context } from '../../../../platform/server/context.ts'
import { standingOf } from '../../../awards/award.ts'
import { type AwardInSight, myAwards } from '../../../awards/server/receiving/own-award.ts'
import type { Card } from '../../../card/card.ts'
import { publicUrlOf } from '../../../issuers/server/ensure-issuer.ts'
import type { GivenRecommendation } from '../../../recommendations/given.ts'
import {
  type BadgeRecognition,
  badgeKey,
  type Recognition,
  type WordRecognition,
  wordKey,
} from '../../recognition.ts'

/**
 * Badges the acting person took and that still count, then words they accepted: what a CV may show today. What is withdrawn,
 * hidden, refused or over is not among them, so it leaves every CV and every open link at once.
 */
export async function recognitionsOf(
  ctx: Context,
  { others }: Pick<Card, 'others'>,
): Promise<Recognition[]> {
  const taken = (await myAwards(ctx)).filter(
    ({ award }) => standingOf(award, ctx.now) === 'accepted' && award.credential,
  )
  const origin = publicUrlOf(ctx.config)
  return [...taken.map((one) => badgeFrom(one, others, origin)), ...others.map(wordFrom)]
}

function badgeFrom(
  { award, version, giver }: AwardInSight,
  others: readonly GivenRecommendation[],
  origin: string,
): BadgeRecognition {
  const about = others.filter(({ about: { kind, id } }) => kind === 'award' && id === award.id)
  // Somebody who said two words is one person.
  const people = new Map(about.map((said) => [said.authorId ?? said.id, said]))
  return {
    kind: 'badge',
    key: badgeKey(award.id),
    name: version.content.name,
    giver: giver?.name ?? null,
    day: award.givenAt,
    until: award.validUntil,
    page: `${origin}/b/${version.slug}/v/${version.number}`,
    vouched: [...people.values()].map(knownOf),
  }
}

function wordFrom(said: GivenRecommendation): WordRecognition {
  const { id, about, comment, name, role, organisation, signedAt } = said
  return {
    kind: 'word',
    key: wordKey(id),
    id,
    about: about.title,
    words: comment,
    signer: { name, role, organisation },
    known: knownOf(said),
    day: signedAt,
  }
}

const knownOf = ({ assurance, verifiedOrganisation, isSameBrowser }: GivenRecommendation) => ({
  assurance,
  verifiedOrganisation,
  isSameBrowser,
})
