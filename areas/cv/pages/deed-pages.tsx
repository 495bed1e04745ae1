import { goTo } from '../../../platform/web/going.ts'
import { page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { deleteCv, restoreCv } from '../server/delete-cv.ts'
import { duplicateCv } from '../server/duplicate-cv.ts'
import { cvWords } from '../words.ts'

/** Whoever comes here by link goes to the list: a deed needs its button. */
const list = async () => goTo('/mes-cv')

/** I want the same for another aim. */
export const duplicateCvPage = page('/mes-cv/:cvId/copier', {
  words: cvWords,
  open: ['person'],
  show: list,
  act: async (ctx, { cvId }, { reading }) => {
    const say = sayer(cvWords, reading)
    const copy = await duplicateCv(ctx, { cvId, copyName: (name) => say('copyName', { name }) })
    return goTo(`/mes-cv/${copy.id}`, 'cv.duplicated')
  },
})

/** I do not want this one any more; I have a day to change my mind. */
export const deleteCvPage = page('/mes-cv/:cvId/supprimer', {
  words: cvWords,
  open: ['person'],
  show: list,
  act: async (ctx, { cvId }) => {
    await deleteCv(ctx, { cvId })
    return goTo('/mes-cv', 'cv.deleted', { undo: `/mes-cv/${cvId}/retablir` })
  },
})

/** I changed my mind. */
export const restoreCvPage = page('/mes-cv/:cvId/retablir', {
  words: cvWords,
  open: ['person'],
  show: list,
  act: async (ctx, { cvId }) => {
    await restoreCv(ctx, { cvId })
    return goTo(`/mes-cv/${cvId}`, 'cv.restored')
  },
})
