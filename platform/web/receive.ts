import { Refusal } from '../refusal.ts'
import type { Context, Held } from '../server/context.ts'
import { inTransaction } from '../server/db.ts'
import { withDb } from '../server/make-context.ts'
import { sayCode } from '../words.ts'
import { answerRefusal, calm, follow, showPage, toThePause } from './answer.ts'
import { sessionToken } from './cookies.ts'
import { refuseEntry } from './entry.ts'
import { LARGEST_BODY, problemsOf, readForm, type Typed } from './form.ts'
import { type Going, goTo } from './going.ts'
import type { Page } from './page.tsx'
import { renderPage } from './render.tsx'
import { isFromOurPage } from './security-headers.ts'
import type { Visit } from './visit.ts'
import { type Sent, takeKey } from './waiting/answer-key.ts'
import {
  closedForIsland,
  heldForIsland,
  othersForIsland,
  ownerMark,
  refusedForIsland,
} from './waiting/island-ask.ts'
import { findTwo } from './waiting/two-answers.ts'

/** What was sent to a page: read, checked, done, and then the next page. */
export async function receive(visit: Visit, page: Page): Promise<Response> {
  const { call } = visit
  if (!isFromOurPage(call)) return calm(visit, 'elsewhere')
  const closed = await refuseSender(visit, page)
  if (closed) return closed
  const form = await readForm(call.req.raw, page.upload?.largest ?? LARGEST_BODY)
  if (!form) return tooBig(visit, page)
  const { pathname, search } = new URL(call.req.url)
  const { sent, typed } = await takeKey(pathname + search, form)
  visit.ask = { ...visit.ask, files: form.files, formKey: sent.key }
  visit.pageKey = sent.pageKey
  try {
    const parsed = page.form?.safeParse({ ...typed, ...visit.params })
    if (parsed && !parsed.success) {
      if (visit.island) return refusedForIsland(422)
      return await showPage(visit, page, 422, typed, problemsOf(parsed.error, visit.display))
    }
    const input = { ...(parsed?.data ?? {}), ...visit.params }
    if (page.reply) {
      const loaded = await page.reply(visit.ctx, input, visit.ask)
      return renderPage(visit, page, { loaded, status: 200, typed, problems: [] })
    }
    return follow(visit, await doOnce(visit, page, { sent, typed }, input))
  } catch (problem) {
    if (!(problem instanceof Refusal) || problem.status === 404 || !page.view)
      return answerRefusal(visit, problem)
    const text = sayCode(problem.code, visit.display, problem.facts)
    const corrected = [{ field: problem.field ?? 'form', text }]
    if (visit.island) return refusedForIsland(problem.status)
    // What was to be corrected may itself be gone by now.
    return showPage(visit, page, problem.status, typed, corrected, problem).catch((gone) =>
      answerRefusal(visit, gone),
    )
  }
}

/** Who may not send this, now. An island keeps what it sent; for a page without script the house does. */
async function refuseSender(visit: Visit, page: Page): Promise<Response | undefined> {
  const { actor } = visit.ctx
  if (actor.kind === 'visitor' && actor.held && !page.open.includes('visitor'))
    return visit.island ? heldForIsland(actor.held.goTo) : keepForLater(visit, page, actor.held)
  if (visit.island && actor.kind === 'person') {
    if (visit.island.owner !== ownerMark(visit.ctx, actor.personId)) return othersForIsland()
  }
  if (visit.island && actor.kind === 'visitor') return closedToIsland(visit)
  return refuseEntry(visit, page)
}

/** Nobody is there any more: time passed, and what waits goes on waiting; or somebody closed this device from afar. */
async function closedToIsland({ call, site, ctx }: Visit): Promise<Response> {
  const token = sessionToken(call)
  return closedForIsland(token !== undefined && (await site.wasClosedFromAfar(ctx, token)))
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

type Received = { sent: Sent; typed: Typed }

/** What is slow is done before the transaction, unless it was done already. */
async function doOnce(visit: Visit, page: Page, received: Received, input: object): Promise<Going> {
  const { ctx, site, ask } = visit
  const known = page.prepare && (await site.answers.find(ctx, received.sent))
  if (known) return known
  const ready = await page.prepare?.(ctx, input, ask)
  return act(visit, page, received, { ...input, ...ready })
}

/**
 * The deed, its letters and the memory that it is done are one transaction. A refusal that must leave a trace
 * (a wrong PIN is counted) is committed by its verb before it is thrown: see `Refusal` with status 401 or 429.
 */
async function act(visit: Visit, page: Page, received: Received, input: object): Promise<Going> {
  const { answers } = visit.site
  const { sent } = received
  let traced: Refusal | undefined
  const going = await inTransaction(visit.ctx.db, async (db) => {
    const ctx = withDb(visit.ctx, db)
    const claim = await answers.claim(ctx, sent)
    if (typeof claim === 'object') return claim
    try {
      const done = await settled(visit, ctx, page, {
        ...received,
        input,
        isFirst: claim === 'first',
      })
      await answers.keep(ctx, sent, done)
      return done
    } catch (problem) {
      if (!(problem instanceof Refusal && (problem.status === 401 || problem.status === 429)))
        throw problem
      traced = problem
      await answers.letGo(ctx, sent)
      return undefined
    }
  })
  if (traced) throw traced
  if (!going) throw new Error(`The page ${page.path} accepted a form without doing anything`)
  return going
}

type Claimed = Received & { input: object; isFirst: boolean }

/** An answer that comes late beside another one: the newer stays, the other is kept, and the person chooses. */
async function settled(
  visit: Visit,
  ctx: Context,
  page: Page,
  { input, isFirst, ...received }: Claimed,
): Promise<Going> {
  const { answers } = visit.site
  const beside = isFirst ? await findTwo(visit, ctx, page, received) : undefined
  if (!beside || beside.isLateNewer) {
    const done = await deed(visit, ctx, page, input)
    const { settles } = received.sent
    if (settles) await answers.settle(ctx, { id: settles })
    if (!beside) return done
  }
  await answers.setBeside(ctx, beside.two)
  return goTo('/deux-reponses')
}

async function deed(visit: Visit, ctx: Context, page: Page, input: object): Promise<Going> {
  const going = await page.act?.(ctx, input, visit.ask)
  if (!going) throw new Error(`The page ${page.path} accepted a form without doing anything`)
  return going
}

/** A file that is too large is a mistake to correct on its page; any other form of that size is not one of ours. */
async function tooBig(visit: Visit, page: Page): Promise<Response> {
  if (!page.upload) return calm(visit, 'tooBig')
  if (visit.island) return refusedForIsland(413)
  const { field, tooBig: code } = page.upload
  const text = sayCode(code, visit.display)
  try {
    return await showPage(visit, page, 413, {}, [{ field, text }])
  } catch (problem) {
    return answerRefusal(visit, problem)
  }
}
