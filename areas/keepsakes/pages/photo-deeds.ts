import { z } from 'zod'
import { oneOf } from '../../../platform/fields.ts'
import { goTo } from '../../../platform/web/going.ts'
import { page } from '../../../platform/web/page.tsx'
import { deletePhoto, restorePhoto } from '../server/delete-photo.ts'
import { movePhoto } from '../server/move-photo.ts'
import { keepsakeWords } from '../words.ts'

/** Whoever comes here by link goes to the photos: a deed needs its button. */
const photos = async (_ctx: unknown, { experienceId }: { experienceId: string }) =>
  goTo(`/experiences/${experienceId}/photos`)

/** This photo comes earlier, or later. */
export const movePhotoPage = page('/experiences/:experienceId/photos/:photoId/place', {
  words: keepsakeWords,
  open: ['person'],
  show: photos,
  form: z.object({ by: oneOf(['-1', '1']) }),
  act: async (ctx, { experienceId, photoId, by }) => {
    await movePhoto(ctx, { experienceId, photoId, by: by === '1' ? 1 : -1 })
    return goTo(`/experiences/${experienceId}/photos`, 'keepsakes.photoMoved')
  },
})

/** I do not want this photo any more; I have a day to change my mind. */
export const deletePhotoPage = page('/experiences/:experienceId/photos/:photoId/supprimer', {
  words: keepsakeWords,
  open: ['person'],
  show: photos,
  act: async (ctx, { experienceId, photoId }) => {
    await deletePhoto(ctx, { experienceId, photoId })
    return goTo(`/experiences/${experienceId}/photos`, 'keepsakes.photoDeleted', {
      undo: `/experiences/${experienceId}/photos/${photoId}/retablir`,
    })
  },
})

/** I changed my mind. */
export const restorePhotoPage = page('/experiences/:experienceId/photos/:photoId/retablir', {
  words: keepsakeWords,
  open: ['person'],
  show: photos,
  act: async (ctx, { experienceId, photoId }) => {
    await restorePhoto(ctx, { experienceId, photoId })
    return goTo(`/experiences/${experienceId}/photos`, 'keepsakes.photoRestored')
  },
})
