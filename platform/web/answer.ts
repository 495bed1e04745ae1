import { Refusal } from '../refusal.ts'
import type { Held } from '../server/context.ts'
import { sayCode } from '../words.ts'
import { applyCookie, keepNotice } from './cookies.ts'
import type { Problem, Typed } from './form.ts'
import { type Going, goTo, isGoing } from './going.ts'
import type { Page } from './page.tsx'
import { renderCalm, renderMissing, renderPage } from './render.tsx'
import { allow } from './security-headers.ts'
import type { CalmPage, Visit } from './visit.ts'

export function calm(visit: Visit, which: CalmPage, request = ''): Response {
  return renderCalm(visit, which, request)
}

export async function showPage(
  visit: Visit,
  page: Page,
  status: number,
  typed: Typed,
  problems: Problem[],
  refused?: Refusal,
): Promise<Response> {
  if (page.allows) allow(visit.call, page.allows)
  const loaded = await page.show(visit.ctx, visit.params, visit.ask)
  // The page itself is no longer to be shown: what was refused is said where it leads.
  if (isGoing(loaded))
    return follow(
      visit,
      refused ? { ...loaded, notice: refused.code, facts: refused.facts } : loaded,
    )
  return renderPage(visit, page, { loaded, status, typed, problems })
}

/** Sends to the next page, with what is said there. */
export function follow(visit: Visit, going: Going): Response {
  const { call } = visit
  for (const order of going.cookies ?? []) applyCookie(call, order)
  if (going.notice) {
    keepNotice(call, {
      code: going.notice,
      facts: going.facts ?? {},
      ...(going.undo ? { undo: going.undo } : {}),
    })
  }
  if (going.forgets)
    call.header('Clear-Site-Data', going.forgets === 'pages' ? '"cache"' : '"cache", "storage"')
  return call.redirect(going.elsewhere ?? going.goTo, going.sendAgain ? 307 : 303)
}

/** A session that waits for a PIN or for the card leads there, and from there back here. */
export function toThePause(visit: Visit, held: Held, notice: string | undefined): Response {
  const { pathname, search } = new URL(visit.call.req.url)
  const back =
    visit.call.req.method === 'GET' ? `?retour=${encodeURIComponent(pathname + search)}` : ''
  return follow(visit, goTo(held.goTo + back, notice))
}

export function answerRefusal(visit: Visit, problem: unknown, missing?: Page['missing']): Response {
  if (!(problem instanceof Refusal)) throw problem
  if (problem.status === 404 && missing)
    return renderMissing(visit, missing, sayCode(problem.code, visit.display, problem.facts))
  if (problem.status === 404) return calm(visit, 'notFound')
  if (problem.status === 401) return calm(visit, 'comeIn')
  return renderCalm(
    visit,
    'refused',
    '',
    sayCode(problem.code, visit.display, problem.facts),
    problem.status,
  )
}
