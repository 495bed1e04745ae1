import { noteVisit } from '../../areas/accounts/server/note-visit.ts'
import { whoIs } from '../../areas/accounts/server/who-is.ts'
import { isHidden } from '../../areas/consent/server/erasure/ask-erasure.ts'
import { welcomeBack } from '../../areas/consent/server/erasure/warn-inactive.ts'
import type { Context } from '../../platform/server/context.ts'
import type { Going } from '../../platform/web/going.ts'
import type { Door } from '../../platform/web/page.tsx'
import type { Site } from '../../platform/web/site.ts'

/**
 * Whoever comes in by any door that opens a session hears first what concerns their account: an erasure that is on its
 * way and may still be taken back, or one that was near for want of a visit.
 */
export function tellingNews(door: Door): Door {
  if (door.kind !== 'page' || !door.act) return door
  const { act } = door
  return {
    ...door,
    act: async (ctx, input, ask) => withNews(ctx, await act(ctx, input, ask)),
  }
}

async function withNews(ctx: Context, going: Going): Promise<Going> {
  const token = going.cookies?.find(({ name, value }) => name === 'session' && value)?.value
  const actor = token ? await whoIs(ctx, token) : ctx.actor
  if (!token || actor.kind !== 'person') return going
  const { personId } = actor
  await noteVisit(ctx, { personId })
  const wasNear = await welcomeBack(ctx, { personId })
  if (await isHidden(ctx, { personId })) return { ...going, goTo: '/mon-espace/effacement' }
  return wasNear ? { ...going, notice: 'erasure.wasAway' } : going
}

/** Notes once a day, and once a process, that a person came; the space of who comes is kept. */
export function notingVisits(whoComes: Site['whoIs']): Site['whoIs'] {
  const seen = new Set<string>()
  let day = ''
  return async (ctx, token) => {
    const actor = await whoComes(ctx, token)
    if (actor.kind !== 'person') return actor
    const today = ctx.now.toISOString().slice(0, 10)
    if (today !== day) {
      day = today
      seen.clear()
    }
    if (!seen.has(actor.personId)) {
      seen.add(actor.personId)
      await noteVisit(ctx, { personId: actor.personId })
    }
    return actor
  }
}
