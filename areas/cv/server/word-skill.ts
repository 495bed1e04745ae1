import type { Context } from '../../../platform/server/context.ts'
import { noSuchSkill } from '../cv.ts'
import { deleteSentence, updateCv, upsertSentence } from './cv-store.ts'
import { getCvToWrite } from './get-cv.ts'

type Wording = { cvId: string; skill: string; words: string | null }

/** The person's own sentence for a skill in this CV, kept as written; without one, the sentence told with the experience stands. */
export async function wordSkill(ctx: Context, { cvId, skill, words }: Wording): Promise<void> {
  const cv = await getCvToWrite(ctx, { cvId })
  if (!cv.skills.includes(skill)) throw noSuchSkill()
  if (words) await upsertSentence(ctx.db, cv, skill, words)
  else await deleteSentence(ctx.db, cv.id, skill)
  await updateCv(ctx.db, { ...cv, updatedAt: ctx.now })
}
