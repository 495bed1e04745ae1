import { goTo } from '../../../../platform/web/going.ts'
import { ANYONE, page } from '../../../../platform/web/page.tsx'
import { VISIT_MINUTES } from '../../provider.ts'
import { providerWords } from '../../provider-words.ts'
import { finishVisit, startVisit } from '../../server/provider/visit-provider.ts'
import { afterReturn } from '../session/after-return.ts'
import { comingFrom, cookiesFor } from '../session/session-cookies.ts'

/** I would rather come in with FranceConnect, or with ProConnect at work. Starting writes nothing here. */
export const providerStartPage = page('/entrer/:provider', {
  words: providerWords,
  open: ANYONE,
  show: async (ctx, { provider }, { origin }) => {
    const { address, sealed } = await startVisit(ctx, { provider, origin })
    return goTo('/', undefined, {
      elsewhere: address,
      cookies: [{ name: 'depart', value: sealed, keptFor: VISIT_MINUTES * 60 }],
    })
  },
})

/**
 * I am back from there. It is the one page whose reading opens a door: the protocol sends the browser back so; what
 * this browser kept from the start must match, and serves once.
 */
export const providerReturnPage = page('/retour/:provider', {
  words: providerWords,
  open: ANYONE,
  show: async (ctx, { provider }, ask) => {
    const address = new URL(`${ask.origin}/retour/${provider}?${ask.query}`)
    const done = await finishVisit(ctx, {
      provider,
      address,
      origin: ask.origin,
      sealed: ask.cookie('depart'),
      coming: comingFrom(ask, ask.device === 'phone'),
    })
    const used = { name: 'depart', value: null } as const
    const notice = done.isLinked ? 'providers.linked' : undefined
    if (!done.personId) {
      const next = done.isLinked ? '/pro/securite' : '/pro/seconde-cle'
      return goTo(next, notice, { cookies: [used, ...cookiesFor(done.opened)] })
    }
    const { personId, opened, hasDraft } = done
    const going = await afterReturn(ctx, { personId, opened, hasDraft })
    return { ...going, ...(notice ? { notice } : {}), cookies: [used, ...(going.cookies ?? [])] }
  },
})
