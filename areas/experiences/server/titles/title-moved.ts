import { Refusal } from '../../../../platform/refusal.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { noSuchConcept } from '../../../knowledge/concept.ts'
import { currentKnowledge } from '../../../knowledge/server/current-knowledge.ts'
import { conceptId } from '../../../knowledge/server/graph/concept-id.ts'
import { conceptSheet } from '../../../knowledge/server/graph/concept-sheet.ts'
import type { Experience } from '../../experience.ts'

/** Under which occupations a title stood when the story was told, and stands now. */
export type TitleMoved = { from: string; to: string }

/** Whether a new edition has put the title of this experience under another occupation since it was told. */
export async function titleMoved(
  ctx: Pick<Context, 'db' | 'config'>,
  { titleCode, createdAt }: Pick<Experience, 'titleCode' | 'createdAt'>,
): Promise<TitleMoved | undefined> {
  if (titleCode === null) return undefined
  const { occupations, titles } = await currentKnowledge(ctx)
  const to = titles.get(titleCode)?.occupation
  const id = conceptId({ referential: 'rome', kind: 'title', code: titleCode })
  const history = await conceptSheet(ctx, id).then(
    (sheet) => sheet.history,
    (problem: unknown) => {
      if (problem instanceof Refusal && problem.code === noSuchConcept().code) return []
      throw problem
    },
  )
  const then = history.find(({ edition }) => edition.loadedAt <= createdAt)?.facts.occupation
  if (to === undefined || typeof then !== 'string' || then === to) return undefined
  const former = occupations.get(then)?.label ?? then
  return { from: former, to: occupations.get(to)?.label ?? to }
}
