import type { Context } from '../../../platform/server/context.ts'
import { findApplicationsOf } from './application-store.ts'
import { inSight } from './asking/own-application.ts'
import { pathOfFile } from './hand-over-files.ts'
import { findReviews, findRounds } from './review-store.ts'

/** Every badge the person asked for: what they wrote and showed, each time it was sent, and what was answered. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const applications = []
  for (const one of await findApplicationsOf(ctx.db, personId)) {
    const { version, answers, exhibits } = await inSight(ctx, one)
    const textOf = (id: string) =>
      version.content.criteria.find((criterion) => criterion.id === id)?.text ?? null
    const rounds = await findRounds(ctx.db, one.id)
    const reviews = await findReviews(ctx.db, [one.id])
    applications.push({
      badge: version.content.name,
      version: one.version,
      status: one.status,
      name: one.name,
      wordsInBadge: one.tells,
      begunOn: one.begunAt.toISOString(),
      changedOn: one.changedAt.toISOString(),
      answers: answers.map(({ criterionId, words }) => ({ criterion: textOf(criterionId), words })),
      shown: exhibits.map((exhibit) => ({
        criterion: textOf(exhibit.criterionId),
        kind: exhibit.kind,
        title: exhibit.title,
        words: exhibit.words,
        link: exhibit.url,
        file: exhibit.file && pathOfFile(exhibit),
        addedOn: exhibit.addedAt.toISOString(),
        removedOn: exhibit.removedAt?.toISOString() ?? null,
      })),
      rounds: rounds.map(({ number, content, outcome, sentAt, endedAt }) => ({
        number,
        content,
        outcome,
        sentOn: sentAt.toISOString(),
        endedOn: endedAt?.toISOString() ?? null,
      })),
      reviews: reviews.map(({ round, name, verdict, marks, reason, words, at }) => ({
        round,
        name,
        verdict,
        marks: marks.map(({ criterionId, ...said }) => ({
          criterion: textOf(criterionId),
          ...said,
        })),
        reason,
        words,
        on: at.toISOString(),
      })),
    })
  }
  return { applications }
}
