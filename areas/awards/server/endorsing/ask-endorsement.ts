import type { Context } from '../../../../platform/server/context.ts'
import { type Reading, sayer } from '../../../../platform/words.ts'
import { whoAmI } from '../../../accounts/server/who-am-i.ts'
import {
  NAME_MAX,
  type Recommendation,
  type Relation,
  type Way,
} from '../../../recommendations/recommendation.ts'
import { draftRecommendation } from '../../../recommendations/server/ask/draft-recommendation.ts'
import { notNow } from '../../award.ts'
import { endorsementWords } from '../../endorsement-words.ts'
import { inSight, ownAward } from '../receiving/own-award.ts'

type Asking = {
  awardId: string
  relation: Relation
  way: Way
  mail: string | null
  reading: Reading
}

/** Begins to ask somebody for a word about a badge: what they will see is the badge, and what it asks for. */
export async function askEndorsement(
  ctx: Context,
  { awardId, relation, way, mail, reading }: Asking,
): Promise<Recommendation> {
  const award = await ownAward(ctx, { awardId })
  if (award.status !== 'accepted') throw notNow()
  const { version } = await inSight(ctx, award)
  const { name, purpose, criteria } = version.content
  const { nickname } = await whoAmI(ctx)
  return draftRecommendation(ctx, {
    about: {
      kind: 'award',
      id: award.id,
      title: name,
      text: purpose,
      skills: [],
      criteria: criteria.map(({ text }) => text).join(' · '),
    },
    relation,
    way,
    mail,
    personName: (nickname ?? '').slice(0, NAME_MAX),
    message: sayer(endorsementWords, { ...reading, mode: 'simple' })('prepared', { badge: name }),
    language: reading.language,
  })
}
