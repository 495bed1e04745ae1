import { randomUUID } from 'node:crypto'
import type { Context as Call } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { isDatabaseAway } from '../../../platform/server/db.ts'
import { isRefusal, problem, refused } from './problem.ts'

/** Where a fault of ours is told, without a word of whoever asked. */
export type Log = (line: { level: 'error' | 'warn'; [fact: string]: string | number }) => void

/** What is answered when something was thrown: a refusal as it is, a database that is away, or a fault of ours. */
export function failed({ log }: { log: Log }, thrown: Error, call: Call): Response {
  if (isRefusal(thrown)) return refused(call, thrown)
  if (thrown instanceof HTTPException) return problem(call, 422, 'openGraph.notJson')
  if (isDatabaseAway(thrown)) return problem(call, 503, 'openGraph.away')
  const request = randomUUID().slice(0, 8)
  log({ level: 'error', request, path: call.req.routePath, problem: thrown.name })
  return problem(call, 500, 'openGraph.broken', { facts: { request } })
}
