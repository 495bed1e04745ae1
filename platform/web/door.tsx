import type { Context as Call, Hono, Next } from 'hono'
import { deviceOf } from '../device.ts'
import { isId } from '../id.ts'
import { Refusal } from '../refusal.ts'
import type { Actor, Held } from '../server/context.ts'
import { inTransaction } from '../server/db.ts'
import { makeContext, withDb } from '../server/make-context.ts'
import { sayCode } from '../words.ts'
import { applyCookie, cookieOf, displayText, keepNotice, sessionToken } from './cookies.ts'
import { LARGEST_BODY, type Problem, problemsOf, readForm, type Typed } from './form.ts'
import { type Going, goTo, isGoing } from './going.ts'
import type { Door, Page } from './page.tsx'
import { displayFrom } from './reading-choice.ts'
import { renderCalm, renderPage } from './render.tsx'
import { allow, isFromOurPage, originOf } from './security-headers.ts'
import type { Site } from './site.ts'
import type { CalmPage, Visit } from './visit.ts'

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
      return answerRefusal(visit, problem)
    }
  })
  if (door.kind === 'page' && door.act) app.post(door.path, (call) => receive(call, site, door))
}

/** Search engines are told to keep nothing, whatever is answered (Robots Exclusion, `X-Robots-Tag`). */
async function unlisted(call: Call, next: Next): Promise<void> {
  await next()
  call.res.headers.set('X-Robots-Tag', 'noindex, nofollow, noarchive')
}

async function welcome(call: Call, site: Site): Promise<Visit> {
  const visitor: Actor = { kind: 'visitor' }
  const nobody = makeContext({ ...site, now: site.clock(), actor: visitor })
  const token = sessionToken(call)
  const actor = token ? await site.whoIs(nobody, token) : visitor
  const display = displayFrom(displayText(call))
  return {
    call,
    site,
    ctx: { ...nobody, actor },
    display,
    ask: {
      query: new URL(call.req.url).searchParams,
      reading: display,
      origin: originOf(call, site),
      device: deviceOf(call.req.header('user-agent')),
      cookie: (name) => cookieOf(call, name),
      files: {},
    },
    params: call.req.param(),
  }
}

/** Wrong identifiers do not exist; closed doors say who may come. */
function refuseEntry(visit: Visit, door: Door): Response | undefined {
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

/** A session that waits for a PIN or for the card leads there, and from there back here. */
function toThePause(visit: Visit, held: Held, notice: string | undefined): Response {
  const { pathname, search } = new URL(visit.call.req.url)
  const back =
    visit.call.req.method === 'GET' ? `?retour=${encodeURIComponent(pathname + search)}` : ''
  return follow(visit, goTo(held.goTo + back, notice))
}

/** The session closed while somebody was writing: what they sent is kept for them, sealed, unless it is a secret. */
async function keepForLater(visit: Visit, page: Page, held: Held): Promise<Response> {
  const sent = page.isSecret ? undefined : await readForm(visit.call.req.raw, LARGEST_BODY)
  const typed = sent?.typed
  const path = new URL(visit.call.req.url).pathname
  const isKept =
    typed !== undefined &&
    (await inTransaction(visit.ctx.db, (db) =>
      visit.site.keepAnswer(withDb(visit.ctx, db), { path, typed }),
    ))
  return toThePause(visit, held, isKept ? 'stays.answerKept' : held.notice)
}

export function calm(visit: Visit, which: CalmPage, request = ''): Response {
  return renderCalm(visit, which, request)
}

async function showPage(
  visit: Visit,
  page: Page,
  status: number,
  typed: Typed,
  problems: Problem[],
): Promise<Response> {
  if (page.allows) allow(visit.call, page.allows)
  const loaded = await page.show(visit.ctx, visit.params, visit.ask)
  if (isGoing(loaded)) return follow(visit, loaded)
  return renderPage(visit, page, { loaded, status, typed, problems })
}

async function receive(call: Call, site: Site, page: Page): Promise<Response> {
  const visit = await welcome(call, site)
  if (!isFromOurPage(call)) return calm(visit, 'elsewhere')
  const { actor } = visit.ctx
  if (actor.kind === 'visitor' && actor.held && !page.open.includes('visitor'))
    return keepForLater(visit, page, actor.held)
  const refused = refuseEntry(visit, page)
  if (refused) return refused
  const sent = await readForm(call.req.raw, page.upload?.largest ?? LARGEST_BODY)
  if (!sent) return tooBig(visit, page)
  const { typed } = sent
  visit.ask = { ...visit.ask, files: sent.files }
  try {
    const parsed = page.form?.safeParse({ ...typed, ...visit.params })
    if (parsed && !parsed.success) {
      return await showPage(visit, page, 422, typed, problemsOf(parsed.error, visit.display))
    }
    const input = { ...(parsed?.data ?? {}), ...visit.params }
    const ready = await page.prepare?.(visit.ctx, input, visit.ask)
    return follow(visit, await act(visit, page, { ...input, ...ready }))
  } catch (problem) {
    if (!(problem instanceof Refusal) || problem.status === 404 || !page.view)
      return answerRefusal(visit, problem)
    const text = sayCode(problem.code, visit.display, problem.facts)
    const corrected = [{ field: problem.field ?? 'form', text }]
    // What was to be corrected may itself be gone by now.
    return showPage(visit, page, problem.status, typed, corrected).catch((gone) =>
      answerRefusal(visit, gone),
    )
  }
}

/**
 * The deed and its letters are one transaction. A refusal that must leave a trace
 * (a wrong PIN is counted) is committed by its verb before it is thrown: see `Refusal` with status 401 or 429.
 */
async function act(visit: Visit, page: Page, input: object): Promise<Going> {
  let traced: Refusal | undefined
  const going = await inTransaction(visit.ctx.db, async (db) => {
    try {
      return await page.act?.(withDb(visit.ctx, db), input, visit.ask)
    } catch (problem) {
      if (problem instanceof Refusal && (problem.status === 401 || problem.status === 429)) {
        traced = problem
        return undefined
      }
      throw problem
    }
  })
  if (traced) throw traced
  if (!going) throw new Error(`The page ${page.path} accepted a form without doing anything`)
  return going
}

/** A file that is too large is a mistake to correct on its page; any other form of that size is not one of ours. */
async function tooBig(visit: Visit, page: Page): Promise<Response> {
  if (!page.upload) return calm(visit, 'tooBig')
  const { field, tooBig: code } = page.upload
  const text = sayCode(code, visit.display)
  try {
    return await showPage(visit, page, 413, {}, [{ field, text }])
  } catch (problem) {
    return answerRefusal(visit, problem)
  }
}

function follow(visit: Visit, going: Going): Response {
  const { call } = visit
  for (const order of going.cookies ?? []) applyCookie(call, order)
  if (going.notice) {
    keepNotice(call, {
      code: going.notice,
      facts: going.facts ?? {},
      ...(going.undo ? { undo: going.undo } : {}),
    })
  }
  if (going.clearSiteData) call.header('Clear-Site-Data', '"cache", "storage"')
  return call.redirect(going.elsewhere ?? going.goTo, going.sendAgain ? 307 : 303)
}

function answerRefusal(visit: Visit, problem: unknown): Response {
  if (!(problem instanceof Refusal)) throw problem
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
