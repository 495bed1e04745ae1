import { goTo } from '../../../platform/web/going.ts'
import { page } from '../../../platform/web/page.tsx'
import { addressOf } from '../journey.ts'
import { deleteExperience, restoreExperience } from '../server/delete-experience.ts'
import { duplicateExperience } from '../server/duplicate-experience.ts'
import { experienceWords } from '../words.ts'

/** Whoever comes here by link goes to the notebook: a deed needs its button. */
const notebook = async () => goTo('/mes-experiences')

/** I also did this elsewhere. */
export const duplicatePage = page('/experiences/:experienceId/copier', {
  words: experienceWords,
  open: ['person'],
  show: notebook,
  act: async (ctx, { experienceId }) => {
    const copy = await duplicateExperience(ctx, { experienceId })
    const notice = copy.step === 'when' ? 'experiences.duplicated' : 'experiences.duplicatedDraft'
    return goTo(addressOf(copy, copy.step), notice)
  },
})

/** I do not want this any more; I have a day to change my mind. */
export const deletePage = page('/experiences/:experienceId/supprimer', {
  words: experienceWords,
  open: ['person'],
  show: notebook,
  act: async (ctx, { experienceId }) => {
    await deleteExperience(ctx, { experienceId })
    return goTo('/mes-experiences', 'experiences.deleted', {
      undo: `/experiences/${experienceId}/retablir`,
    })
  },
})

/** I changed my mind. */
export const restorePage = page('/experiences/:experienceId/retablir', {
  words: experienceWords,
  open: ['person'],
  show: notebook,
  act: async (ctx, { experienceId }) => {
    await restoreExperience(ctx, { experienceId })
    return goTo('/mes-experiences', 'experiences.restored')
  },
})
