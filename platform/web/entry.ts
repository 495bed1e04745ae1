import type { Context as Call } from 'hono'
import { deviceOf } from '../device.ts'
import { isId } from '../id.ts'
import { LETTER_LANGUAGE } from '../letter-address.ts'
import type { Actor } from '../server/context.ts'
import { makeContext } from '../server/make-context.ts'
import { calm, toThePause } from './answer.ts'
import { cookieOf, displayText, keepDisplay, sessionToken } from './cookies.ts'
import type { Door } from './page.tsx'
import { type Display, displayCookie, displayFrom, LANGUAGES } from './reading-choice.ts'
import { originOf } from './security-headers.ts'
import type { Site } from './site.ts'
import type { Visit } from './visit.ts'
import { islandAskOf } from './waiting/island-ask.ts'

/** Who comes, how they read, what they ask. */
export async function welcome(call: Call, site: Site): Promise<Visit> {
  const visitor: Actor = { kind: 'visitor' }
  const nobody = makeContext({ ...site, now: site.clock(), actor: visitor })
  const token = sessionToken(call)
  const actor = token ? await site.whoIs(nobody, token) : visitor
  const query = new URL(call.req.url).searchParams
  const display = displayOf(call, query)
  return {
    call,
    site,
    ctx: { ...nobody, actor },
    display,
    island: islandAskOf(call),
    ask: {
      query,
      reading: display,
      origin: originOf(call, site),
      device: deviceOf(call.req.header('user-agent')),
      cookie: (name) => cookieOf(call, name),
      held: call.req.header('if-none-match'),
      files: {},
    },
    params: call.req.param(),
  }
}

/**
 * As they chose on this device. A page kept on a phone is fetched without any cookie: it says in its address how its person
 * reads. Whoever comes by a letter, and has chosen nothing, reads on in its language from page to page.
 */
function displayOf(call: Call, query: URLSearchParams): Display {
  const chosen = displayText(call) ?? query.get('affichage') ?? undefined
  const display = displayFrom(chosen)
  const language = LANGUAGES.find((one) => one === query.get(LETTER_LANGUAGE))
  if (chosen || !language || language === display.language) return display
  const asInLetter = { ...display, language }
  keepDisplay(call, displayCookie(asInLetter))
  return asInLetter
}

/** Wrong identifiers do not exist; closed doors say who may come. */
export function refuseEntry(visit: Visit, door: Door): Response | undefined {
  const broken = Object.entries(visit.params).some(
    ([name, value]) => name.endsWith('Id') && !isId(value),
  )
  if (broken) return calm(visit, 'notFound')
  const { actor } = visit.ctx
  const { kind } = actor
  if (door.open.includes(kind)) return undefined
  if (actor.kind === 'visitor' && actor.held)
    return toThePause(visit, actor.held, actor.held.notice)
  return calm(visit, kind === 'visitor' ? 'comeIn' : 'forbidden')
}
