import type { Context as Call } from 'hono'
import type { Context } from '../../server/context.ts'

/**
 * A form that an island sends, instead of the browser itself: for whom, what the page showed when it was answered, and how
 * long ago that was. Only pages of ours can send these headers (a request from another site would be asked about first).
 */
export type IslandAsk = { owner: string; seen: string | undefined; ageMs: number | undefined }

/** Headers of such a form. */
export const ASK_HEADERS = {
  owner: 'answer-owner',
  seen: 'answer-seen',
  age: 'answer-age',
} as const

const A_WEEK_MS = 7 * 24 * 3600 * 1000

export function islandAskOf(call: Call): IslandAsk | undefined {
  const owner = call.req.header(ASK_HEADERS.owner)
  if (owner === undefined) return undefined
  const age = call.req.header(ASK_HEADERS.age)
  return {
    owner,
    seen: call.req.header(ASK_HEADERS.seen),
    ageMs: age && /^\d{1,12}$/.test(age) ? Math.min(Number(age), A_WEEK_MS) : undefined,
  }
}

/** What stands for an account on its own phone: a keyed hash, of which nothing can be read. */
export function ownerMark({ secrets }: Pick<Context, 'secrets'>, personId: string): string {
  return secrets.hash(`answers of ${personId}`).slice(0, 32)
}

/** The same answer, as an island understands it: where to go, and whether everything of the person leaves this device. */
export function toldToIsland(answer: Response): Response {
  if (answer.headers.get('content-type')?.startsWith('application/json')) return answer
  const headers = new Headers(answer.headers)
  const goTo = headers.get('location')
  for (const name of ['location', 'content-encoding', 'content-length']) headers.delete(name)
  headers.set('content-type', 'application/json; charset=UTF-8')
  const isDone = answer.status === 303 && goTo !== null
  const told = isDone ? { goTo, wipes: headers.has('clear-site-data') } : {}
  return new Response(JSON.stringify(told), { status: isDone ? 200 : answer.status, headers })
}

/** The session waits for something, such as a PIN: nothing is lost, the answer is sent again afterwards. */
export function heldForIsland(goTo: string): Response {
  return Response.json({ goTo }, { status: 423 })
}

/** Nobody is there any more. Closed from afar, everything of the person leaves this device. */
export function closedForIsland(wipes: boolean): Response {
  return Response.json({ wipes }, { status: 401 })
}

/** The house says no, whatever its page would show or wherever it would lead by now. */
export function refusedForIsland(status: number): Response {
  return Response.json({}, { status })
}

/** Somebody else holds this phone now. */
export function othersForIsland(): Response {
  return Response.json({ isOther: true }, { status: 409 })
}
