import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { siteWords } from '../site-words.ts'
import { canSay, type Reading, sayCode, sayer } from '../words.ts'
import { takeNotice } from './cookies.ts'
import type { Problem, Typed } from './form.ts'
import { type FrameFacts, FrameProvider, type WaitingFacts } from './frame.tsx'
import { htmlAnswer } from './html-answer.ts'
import { Calm, placeIn, Sheet } from './layout.tsx'
import type { Page } from './page.tsx'
import { StayBand } from './stay/stay-band.tsx'
import type { CalmPage, Visit } from './visit.ts'
import { newPageKey, withKeys } from './waiting/answer-key.ts'
import { ownerMark } from './waiting/island-ask.ts'
import { HELP_PLACE, WordHelp, wordsOfPage } from './word-help.tsx'

type Shown = { loaded: object; status: number; typed: Typed; problems: Problem[] }

/** Draws one page inside the frame. */
export function renderPage(visit: Visit, page: Page, shown: Shown): Response {
  return send(visit, bodyOf(visit, page, shown), shown.status, shown.problems, page)
}

/** What a page holds now, drawn for nobody to see: so that a late answer can be compared with it. */
export function insideOf(visit: Visit, page: Page, loaded: object): string {
  const body = bodyOf(visit, page, { loaded, status: 200, typed: {}, problems: [] })
  return renderToString(framed(factsOf(visit, [], page), body))
}

function bodyOf(visit: Visit, page: Page, { loaded, problems, typed }: Shown): VNode {
  if (!page.view) throw new Error(`The page ${page.path} has nothing to show`)
  return page.view({
    ...loaded,
    say: sayer(page.words, visit.display),
    reading: visit.display,
    typed,
    problems,
    problemOf: (field: string) => problems.find((problem) => problem.field === field)?.text,
  })
}

/** What a page itself says when what its address names is not there. */
export function renderMissing(
  visit: Visit,
  missing: NonNullable<Page['missing']>,
  said: string,
): Response {
  return send(visit, missing({ said, params: visit.params, reading: visit.display }), 404, [])
}

const STATUS: Record<CalmPage, number> = {
  notFound: 404,
  comeIn: 401,
  forbidden: 403,
  away: 503,
  broken: 500,
  elsewhere: 403,
  tooBig: 413,
  refused: 403,
}

/** A calm page for what cannot be shown: it says what happened and where to go. */
export function renderCalm(
  visit: Visit,
  which: CalmPage,
  request = '',
  text?: string,
  status = STATUS[which],
): Response {
  const body = <Calm which={which} request={request} {...(text ? { text } : {})} />
  if (which === 'away') visit.call.header('Retry-After', '5')
  // Reloading by itself would lose an answer that was being sent.
  if (which === 'away' && visit.call.req.method === 'GET') visit.call.header('Refresh', '5')
  return send(visit, body, status, [])
}

function send(
  visit: Visit,
  body: VNode,
  status: number,
  problems: Problem[],
  page?: Page,
): Response {
  const { site, display, call } = visit
  const kept = takeNotice(call)
  const facts = factsOf(visit, problems, page)
  if (kept && canSay(kept.code)) {
    facts.notice = {
      text: sayCode(kept.code, display, kept.facts),
      ...(kept.undo ? { undo: kept.undo } : {}),
    }
  }
  const shown = withWordHelp(renderToString(framed(facts, body)), display)
  const hasKeys = (facts.who === 'person' || page?.opensAccount) && !page?.isSecret
  const inside = hasKeys ? withKeys(shown, visit.pageKey ?? newPageKey(visit.ctx.now)) : shown
  const title =
    problems.length > 0
      ? sayer(siteWords, display)('errorPrefix') + facts.found.title
      : facts.found.title
  const sheet = renderToString(<Sheet facts={facts} title={title} assets={site.assets} />)
  call.header('Content-Language', display.language)
  return htmlAnswer(call, `<!doctype html>${placeIn(sheet, inside)}`, status)
}

function factsOf(visit: Visit, problems: Problem[], page?: Page): FrameFacts {
  const { site, display, call } = visit
  const kind = visit.ctx.actor.kind === 'task' ? 'visitor' : visit.ctx.actor.kind
  return {
    here: new URL(call.req.url).pathname,
    display,
    who: kind,
    notice: undefined,
    problems,
    stay: stayOf(visit),
    waiting: waitingOf(visit, page),
    menu: site.menuFor(kind, display),
    footer: site.footerFor(display),
    found: { title: '', islands: new Set() },
  }
}

/** On a device that others use too, every page says so. */
function stayOf({ ctx, ask }: Visit): FrameFacts['stay'] {
  return ctx.actor.kind === 'person' && ctx.actor.isShared ? ask.device : undefined
}

/**
 * A secret never waits anywhere, and on a device that others use nothing outlives the page. On one's own phone every page
 * says what waits. What is shown without network belongs to whoever this phone last knew.
 */
function waitingOf({ ctx }: Visit, page?: Page): WaitingFacts | undefined {
  const { actor } = ctx
  if (page?.isSecret) return undefined
  const waits = page?.waits ?? 'nowhere'
  if (actor.kind !== 'person')
    return page?.isShell ? { owner: '', isOwnPhone: true, waits } : undefined
  const isOwnPhone = !actor.isShared
  if (!isOwnPhone && waits === 'nowhere') return undefined
  const owner = ownerMark(ctx, actor.personId)
  return { owner, isOwnPhone, waits: isOwnPhone || waits === 'nowhere' ? waits : 'page' }
}

/** Puts the explanation of the page's hard words at its foot. Read in French only: the words are French. */
function withWordHelp(html: string, reading: Reading): string {
  const found = reading.language === 'fr' ? wordsOfPage(html) : []
  return html.replace(HELP_PLACE, () =>
    renderToString(<WordHelp found={found} reading={reading} />),
  )
}

function framed(facts: FrameFacts, body: VNode): VNode {
  return (
    <FrameProvider facts={facts}>
      {facts.stay && <StayBand device={facts.stay} />}
      {body}
    </FrameProvider>
  )
}
