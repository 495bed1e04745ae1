import type { Context as Call } from 'hono'
import type { ZodError } from 'zod'
import { Refusal } from '../../../platform/refusal.ts'
import { canSay, type Facts, type Reading, sayCode } from '../../../platform/words.ts'

// sentences of the refusals that the API may answer
import '../../knowledge/words.ts'
import '../words.ts'

/** A refusal as RFC 9457 has it; `code` is stable, `detail` is for people, `field` says where it is wrong. */
export type Problem = {
  type: string
  title: string
  status: number
  code: string
  detail: string
  field?: string
}

type ProblemStatus = Refusal['status'] | 405 | 406 | 415 | 500

/** The language of sentences: French unless English is asked first. */
export function readingOf(call: Call): Reading {
  const asked = call.req.header('accept-language') ?? ''
  return { language: /^\s*en\b/i.test(asked) ? 'en' : 'fr', mode: 'simple' }
}

export function problem(
  call: Call,
  status: ProblemStatus,
  code: string,
  { facts = {}, field }: { facts?: Facts; field?: string | undefined } = {},
): Response {
  const reading = readingOf(call)
  const detail = canSay(code) ? sayCode(code, reading, facts) : code
  const body: Problem = {
    type: 'about:blank',
    title: detail.split(/(?<=[.!?])\s/)[0] ?? detail,
    status,
    code,
    detail,
    ...(field === undefined ? {} : { field }),
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': reading.language,
      'Cache-Control': 'no-store',
    },
  })
}

export function refused(call: Call, { code, status, facts, field }: Refusal): Response {
  return problem(call, status, code, { facts, field })
}

/** What was sent has not the shape that was asked: the first place that is wrong is named. */
export function misshapen(call: Call, error: Pick<ZodError, 'issues'>): Response {
  const [issue] = error.issues
  const field = issue?.path.join('.') ?? ''
  return problem(call, 422, 'openGraph.misshapen', {
    facts: { field: field === '' ? '—' : field, why: issue?.message ?? '' },
    field: field === '' ? undefined : field,
  })
}

export function isRefusal(thrown: unknown): thrown is Refusal {
  return thrown instanceof Refusal
}
