import { randomUUID } from 'node:crypto'
import type { Context as Call } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Refusal } from '../../../platform/refusal.ts'
import { isDatabaseAway } from '../../../platform/server/db.ts'
import type { Site } from '../../../platform/web/site.ts'

/** Types of problems, by the specifications that name them. */
const VC = 'https://www.w3.org/TR/vc-data-model#'
const STATUS = 'https://www.w3.org/ns/credentials/status-list#'
export const PROBLEMS = {
  parsing: `${VC}PARSING_ERROR`,
  value: `${VC}MALFORMED_VALUE_ERROR`,
  range: `${VC}RANGE_ERROR`,
  proof: `${VC}CRYPTOGRAPHIC_SECURITY_ERROR`,
  statusRetrieval: `${STATUS}STATUS_RETRIEVAL_ERROR`,
  status: `${STATUS}STATUS_VERIFICATION_ERROR`,
  other: 'about:blank',
} as const

/** A problem as RFC 9457 has it: `title` is one of our codes, `detail` where it was met. */
export type Problem = { type: string; title: string; detail: string }

export function problem(
  status: number,
  { type = PROBLEMS.other, title, detail = title }: Partial<Problem> & { title: string },
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify({ type, title, status, detail }), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
  })
}

/** What was thrown on the way: bad input is 400 by the specification; a fault of ours says nothing of itself. */
export function failed(log: Site['log'], thrown: Error, call: Call): Response {
  if (thrown instanceof Refusal) {
    const isInput = thrown.status === 422 || thrown.status === 413
    const { why, where } = thrown.facts
    const detail = [why, where].filter((each) => each !== undefined && each !== '').join(': ')
    return problem(isInput ? 400 : thrown.status, {
      type: isInput ? PROBLEMS.value : PROBLEMS.other,
      title: thrown.code,
      detail: detail === '' ? thrown.code : detail,
    })
  }
  if (thrown instanceof HTTPException) return problem(thrown.status, { title: 'bad_request' })
  if (isDatabaseAway(thrown)) return problem(503, { title: 'away' }, { 'Retry-After': '5' })
  const request = randomUUID().slice(0, 8)
  log({ level: 'error', request, path: call.req.routePath, problem: thrown.name })
  return problem(500, { title: 'fault', detail: request })
}
