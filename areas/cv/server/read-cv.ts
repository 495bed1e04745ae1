import type { Context } from '../../../platform/server/context.ts'
import type { Reading } from '../../../platform/words.ts'
import type { Cv } from '../cv.ts'
import { type CvContent, contentOf, type Ground } from '../cv-content.ts'
import { type CvSheet, sheetOf } from '../cv-sheet.ts'
import { getCv } from './get-cv.ts'
import { readGround } from './read-ground.ts'

export type ReadCv = {
  cv: Cv
  ground: Ground
  content: CvContent
  sheet: CvSheet
  reading: Reading
}

/** One CV of the acting person with what it shows today, in its own language whatever the reader's. */
export async function readCv(ctx: Context, { cvId }: { cvId: string }): Promise<ReadCv> {
  const cv = await getCv(ctx, { cvId })
  const ground = await readGround(ctx, cv)
  const content = contentOf(cv, ground)
  const reading: Reading = { language: cv.language, mode: 'simple' }
  return { cv, ground, content, sheet: sheetOf(content, reading), reading }
}

/**
 * The same for somebody the person shows it to. Whoever calls has checked a link that is open, or a CV that is shown:
 * it is then read as its owner would, so that nothing can differ.
 */
export async function readShownCv(
  ctx: Context,
  { personId, cvId }: { personId: string; cvId: string },
): Promise<ReadCv> {
  return readCv({ ...ctx, actor: { kind: 'person', personId, sessionId: '' } }, { cvId })
}
