import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context as Call, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { textOf } from '../../../engines/credentials/json.ts'
import { dataModelOf } from '../../../engines/credentials/model/credential-rules.ts'
import { CRYPTOSUITE } from '../../../engines/credentials/proofs/integrity-proof.ts'
import { LIMITS } from '../../../engines/credentials/verify/limits.ts'
import { verifyCredential } from '../../../engines/credentials/verify/verify-credential.ts'
import { verifyPresentation } from '../../../engines/credentials/verify/verify-presentation.ts'
import { rateLimiter } from '../../../platform/rate.ts'
import type { Context } from '../../../platform/server/context.ts'
import { makeContext } from '../../../platform/server/make-context.ts'
import type { Site } from '../../../platform/web/site.ts'
import { malformed } from '../issuer.ts'
import { outsideOf } from '../server/outside-of.ts'
import { findApiKey } from '../server/programs/api-key-store.ts'
import { signCredential } from '../server/sign-credential.ts'
import { identifierAnswer } from './identifier-answer.ts'
import { objectIn, optionsIn, readBody } from './read-body.ts'
import { type Problems, problemsOf, problemsOfPresentation } from './report-problems.ts'
import { failed, problem } from './vc-problem.ts'

/** What the API needs of the house. */
export type ApiGround = Pick<Site, 'db' | 'config' | 'secrets' | 'newId' | 'clock' | 'log'>

/**
 * Issuing and checking for programs, by the VC-API of the W3C Credentials Community Group, and DID resolution over
 * HTTP: the verbs of this area and the engine, with no way of their own.
 */
export function vcApi(ground: ApiGround): Hono {
  const app = new Hono()
  const notTooFast = slowing(ground)
  const limit = bodyLimit({
    maxSize: LIMITS.bytes,
    onError: () => problem(413, { title: 'too_large' }),
  })
  const ctxOf = (): Context =>
    makeContext({ ...ground, now: ground.clock(), actor: { kind: 'visitor' } })
  app.post('/credentials/issue', notTooFast, limit, async (call) => issue(ctxOf(), call))
  app.post('/credentials/verify', notTooFast, limit, async (call) => {
    const body = await readBody(call)
    optionsIn(body)
    const credential = objectIn(body, 'verifiableCredential')
    const report = await verifyCredential(credential, outsideOf(ctxOf()))
    return told(problemsOf(report))
  })
  app.post('/presentations/verify', notTooFast, limit, async (call) => {
    const body = await readBody(call)
    const { challenge, domain } = optionsIn(body)
    const isBare = body.verifiablePresentation === undefined && body.presentation !== undefined
    const presentation = objectIn(body, isBare ? 'presentation' : 'verifiablePresentation')
    const report = await verifyPresentation(presentation, outsideOf(ctxOf()), {
      ...(challenge === undefined ? {} : { challenge: textOf(challenge) ?? '' }),
      ...(domain === undefined ? {} : { domain: textOf(domain) ?? '' }),
    })
    return told(problemsOfPresentation(report, !isBare))
  })
  app.get('/1.0/identifiers/:did', notTooFast, async (call) =>
    identifierAnswer(ctxOf(), didIn(new URL(call.req.url).pathname), call.req.header('accept')),
  )
  app.onError((thrown, call) => failed(ground.log, thrown, call))
  return app
}

/** Only whoever has a key of an issuer signs for it, and for no other. */
async function issue(ctx: Context, call: Call): Promise<Response> {
  const key = keyOf(call)
  const known = key === undefined ? undefined : await findApiKey(ctx.db, ctx.secrets.hash(key))
  if (!known) return problem(401, { title: 'key_needed' }, { 'WWW-Authenticate': 'Bearer' })
  if (known.isStopped) return problem(403, { title: 'key_stopped' })
  const body = await readBody(call)
  const { cryptosuite } = optionsIn(body)
  if (cryptosuite !== undefined && cryptosuite !== CRYPTOSUITE)
    throw malformed({ why: 'cryptosuite_unsupported', where: 'options.cryptosuite' })
  const document = objectIn(body, 'credential')
  // The data model 1.1 is read, never written.
  if (dataModelOf(document) === '1.1')
    throw malformed({ why: 'data_model_1_1_not_issued', where: '@context' })
  const signed = await signCredential(ctx, { issuerId: known.issuerId, document })
  return json({ verifiableCredential: signed }, 201)
}

/** The identifier in the address, as it stands or percent-encoded once more: the port of a `did:web` has a `%` of its own. */
function didIn(pathname: string): string {
  const raw = pathname.slice('/1.0/identifiers/'.length)
  if (/^did:/i.test(raw) && !/%25/.test(raw)) return raw
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

function told({ errors, warnings }: Problems): Response {
  const verified = errors.length === 0
  return json({ verified, problemDetails: [...errors, ...warnings] }, verified ? 200 : 400)
}

function json(body: object, status: number): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

function keyOf(call: Call): string | undefined {
  const [, bearer] = /^Bearer\s+(\S+)$/i.exec(call.req.header('authorization') ?? '') ?? []
  return bearer ?? call.req.header('x-api-key')
}

/** Each address has a bucket; a key, known or not, opens the larger one of its own. */
function slowing({ config, clock, db, secrets }: ApiGround) {
  const { take } = rateLimiter()
  const { open, keyed } = config.apiRate
  return async (call: Call, next: () => Promise<void>) => {
    const key = keyOf(call)
    const isKnown = key !== undefined && (await findApiKey(db, secrets.hash(key))) !== undefined
    const rate = isKnown
      ? { burst: keyed * 6, perSecond: keyed }
      : { burst: open * 12, perSecond: open }
    const wait = take(isKnown ? key : addressOf(call), rate, clock().getTime())
    if (wait === 0) return next()
    return problem(429, { title: 'too_fast' }, { 'Retry-After': String(wait) })
  }
}

function addressOf(call: Call): string {
  try {
    return getConnInfo(call).remote.address ?? ''
  } catch {
    return '' // a request that came over no wire, as in tests
  }
}
