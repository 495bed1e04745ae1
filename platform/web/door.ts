import type { Context as Call, Hono, Next } from 'hono'
import { answerRefusal, showPage } from './answer.ts'
import { refuseEntry, welcome } from './entry.ts'
import type { Door } from './page.tsx'
import { receive } from './receive.ts'
import type { Site } from './site.ts'
import { toldToIsland } from './waiting/island-ask.ts'

/** Hangs a door in the house: GET shows, POST does, then sends to the next page. */
export function hang(app: Hono, site: Site, door: Door): void {
  if (door.unlisted) app.use(door.path, unlisted)
  app.get(door.path, async (call) => {
    const visit = await welcome(call, site)
    const refused = refuseEntry(visit, door)
    if (refused) return refused
    try {
      if (door.kind === 'resource') return await door.answer(visit.ctx, visit.params, visit.ask)
      return await showPage(visit, door, 200, {}, [])
    } catch (problem) {
      return answerRefusal(visit, problem, door.kind === 'page' ? door.missing : undefined)
    }
  })
  if (door.kind !== 'page' || !(door.act || door.reply)) return
  app.post(door.path, async (call) => {
    const visit = await welcome(call, site)
    const answer = await receive(visit, door)
    return visit.island ? toldToIsland(answer) : answer
  })
}

/** Search engines are told to keep nothing, whatever is answered (Robots Exclusion, `X-Robots-Tag`). */
async function unlisted(call: Call, next: Next): Promise<void> {
  await next()
  call.res.headers.set('X-Robots-Tag', 'noindex, nofollow, noarchive')
}
