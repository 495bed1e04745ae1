import { readableTitle } from '../../../platform/label.ts'
import { goTo } from '../../../platform/web/going.ts'
import { page } from '../../../platform/web/page.tsx'
import { occupationByCode } from '../../knowledge/server/occupation-by-code.ts'
import { likeOccupation } from '../server/like-occupation.ts'
import { takeOpinionBack } from '../server/take-opinion-back.ts'
import { occupationWords } from '../words.ts'
import { wayBack } from './way-back.ts'

/** I keep this occupation. Somebody who types the address sees the sheet. */
export const likePage = page('/metiers/:code/garder', {
  words: occupationWords,
  open: ['person'],
  show: async (_ctx, { code }) => goTo(`/metiers/${encodeURIComponent(code)}`),
  form: wayBack,
  act: async (ctx, { code, retour }) => {
    const { label } = await occupationByCode(ctx, code)
    await likeOccupation(ctx, { code })
    return goTo(retour, 'occupations.liked', { facts: { title: readableTitle(label) } })
  },
})

/** I keep it no longer. */
export const unlikePage = page('/metiers/:code/ne-plus-garder', {
  words: occupationWords,
  open: ['person'],
  show: async (_ctx, { code }) => goTo(`/metiers/${encodeURIComponent(code)}`),
  form: wayBack,
  act: async (ctx, { code, retour }) => {
    const { label } = await occupationByCode(ctx, code)
    await takeOpinionBack(ctx, { code, kind: 'favourite' })
    return goTo(retour, 'occupations.unliked', {
      facts: { title: readableTitle(label) },
      undo: `/metiers/${encodeURIComponent(code)}/garder`,
    })
  },
})

/** After all, it may be suggested again; `?garde=oui` brings back that it was a favourite. */
export const putBackPage = page('/metiers/:code/remettre', {
  words: occupationWords,
  open: ['person'],
  show: async (_ctx, { code }) => goTo(`/metiers/${encodeURIComponent(code)}`),
  form: wayBack,
  act: async (ctx, { code, retour }, { query }) => {
    const { label } = await occupationByCode(ctx, code)
    if (query.get('garde') === 'oui') await likeOccupation(ctx, { code })
    else await takeOpinionBack(ctx, { code, kind: 'refused' })
    return goTo(retour, 'occupations.backAgain', { facts: { title: readableTitle(label) } })
  },
})
