import { noteListing } from '../../areas/listings/server/note-listing.ts'
import type { Page } from '../../platform/web/page.tsx'

/**
 * A page whose deed may change the ideas of occupations: once done, what the lists now hold is kept, in the same transaction.
 * It is plugged here because these deeds belong to several areas, which know nothing of occupations. The steps of telling an
 * experience are not among them: its last page is, so that a story is one turn of the lists, and telling stays quick.
 */
export function noted(page: Page): Page {
  const { act } = page
  if (!act) return page
  return {
    ...page,
    act: async (ctx, input, ask) => {
      const going = await act(ctx, input, ask)
      if (ctx.actor.kind === 'person') await noteListing(ctx)
      return going
    },
  }
}
