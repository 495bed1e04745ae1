import type { Context } from '../../../../platform/server/context.ts'
import { findAnswers, updateApplication, upsertAnswer } from '../application-store.ts'
import { criterionAt, inSight, ownToWrite } from './own-application.ts'

type Asked = { applicationId: string; place: string; words: string | null }

/** The person says in their own words how they do it. Kept as they go; answers the place of the next criterion to answer. */
export async function answerCriterion(
  ctx: Context,
  { applicationId, place, words }: Asked,
): Promise<{ next: number | undefined }> {
  const application = await ownToWrite(ctx, { applicationId })
  const own = await inSight(ctx, application)
  const { id: criterionId } = criterionAt(own, place)
  const before = (await findAnswers(ctx.db, applicationId)).find(
    (one) => one.criterionId === criterionId,
  )
  if ((before?.words ?? null) !== words) {
    const { personId } = application
    const id = before?.id ?? ctx.newId()
    await upsertAnswer(ctx.db, { id, applicationId, personId, criterionId, words })
    await updateApplication(ctx.db, { ...application, changedAt: ctx.now })
  }
  const { criteria } = own.version.content
  return { next: criteria.length > Number(place) ? Number(place) + 1 : undefined }
}
