import { gzipSync } from 'node:zlib'
import type { Context as Call } from 'hono'

/** Below this a page travels in one packet anyway. */
const WORTH_COMPRESSING = 1024
/** Level 3 costs well under a millisecond for our pages; handing so little to another thread takes longer than doing it. */
const EFFORT = { level: 3 }

/** Answers a page, compressed when the browser takes it; with its length known, so nothing is streamed. */
export function htmlAnswer(call: Call, html: string, status: number): Response {
  call.header('Content-Type', 'text/html; charset=UTF-8')
  call.header('Vary', 'Accept-Encoding')
  // Hono wants a literal status; every status here is a plain HTTP number.
  const plain = status as 200
  if (
    html.length < WORTH_COMPRESSING ||
    !/\bgzip\b/.test(call.req.header('accept-encoding') ?? '')
  ) {
    return call.body(html, plain)
  }
  const body = gzipSync(html, EFFORT)
  call.header('Content-Encoding', 'gzip')
  return call.body(new Uint8Array(body), plain)
}
