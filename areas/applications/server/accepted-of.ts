import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { findApplicationsOf } from './application-store.ts'
import { inSight } from './asking/own-application.ts'
import { findReviews } from './review-store.ts'
import { type ShownExhibit, shownContent } from './shown-content.ts'

/** What the person said and showed of one criterion, and others found to be so: it stays theirs, to show elsewhere. */
export type Accepted = {
  id: string
  badge: string
  badgeSlug: string
  criterion: string
  words: string | null
  shown: Pick<ShownExhibit, 'id' | 'title' | 'url'>[]
  /** How many people saw it. */
  seenBy: number
}

/** Everything of the acting person that was looked at and for which a badge was given. */
export async function acceptedOf(ctx: Context): Promise<Accepted[]> {
  const given = (await findApplicationsOf(ctx.db, mustBePerson(ctx.actor))).filter(
    ({ status }) => status === 'given',
  )
  const accepted: Accepted[] = []
  for (const application of given) {
    const own = await inSight(ctx, application)
    const reviews = (await findReviews(ctx.db, [application.id])).filter(
      ({ round, verdict }) => round === application.round && verdict === 'yes',
    )
    for (const { criterion, words, exhibits } of await shownContent(ctx, own)) {
      const answer = own.answers.find(({ criterionId }) => criterionId === criterion.id)
      const id = answer?.id ?? exhibits[0]?.id
      if (id === undefined) continue
      accepted.push({
        id,
        badge: own.version.content.name,
        badgeSlug: own.version.slug,
        criterion: criterion.text,
        words,
        shown: exhibits.map(({ id: exhibitId, title, url }) => ({ id: exhibitId, title, url })),
        seenBy: reviews.length,
      })
    }
  }
  return accepted
}
