import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { isObject, type JsonObject, textOf } from '../../../engines/credentials/json.ts'
import { CredentialRefusal } from '../../../engines/credentials/refusal.ts'
import { LIMITS, readDocument } from '../../../engines/credentials/verify/limits.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { Neighbours } from '../server/follow-link.ts'
import { verifyBadge } from '../server/verify-badge.ts'
import { type Checked, notABadge, tooDeep, tooLarge } from '../verification.ts'

// sentences of the refusals that are answered here
import '../words.ts'

const verdict = z
  .object({
    answer: z.enum(['yes', 'no', 'unknown']),
    code: z.string(),
    where: z.string().optional(),
  })
  .openapi('Verdict', {
    description:
      'What could not be asked is `unknown`, never `no`. `code` is stable, `where` is what was met.',
  })

const report = z
  .object({
    form: verdict,
    proof: verdict,
    dates: verdict,
    status: verdict,
    issuer: verdict,
    subject: verdict,
    authorship: verdict,
    endorsements: z.array(z.looseObject({ id: z.string().optional(), target: verdict })),
    credentials: z.array(z.looseObject({ id: z.string().optional() })),
  })
  .openapi('Report', {
    description:
      'One verdict a question. Each endorsement and each credential of a record has a `report` of the same shape.',
  })

const route = createRoute({
  method: 'post',
  path: '/verify',
  tags: ['Badges'],
  summary: 'Whether a badge holds: one verdict a question',
  description:
    'Open Badges 3.0 and 2.0, records, presentations. Give `credential` (an object or a signed token) or `link` (https). `person`, a name or an e-mail, is compared with the badge and forgotten. Nothing is kept.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            credential: z.union([z.looseObject({}), z.string()]).optional(),
            link: z.string().max(2000).optional(),
            person: z.string().max(200).optional(),
          }),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The answers.',
      content: {
        'application/json': {
          schema: z.object({
            badges: z.array(
              z.object({
                kind: z.enum(['badge', 'oldBadge', 'endorsement', 'record', 'other']),
                id: z.string().optional(),
                report,
              }),
            ),
            presentation: z.object({ form: verdict, proof: verdict }).optional(),
          }),
        },
      },
    },
    default: {
      description: 'A refusal.',
      content: { 'application/problem+json': { schema: z.looseObject({ code: z.string() }) } },
    },
  },
})

/**
 * Checking for programs: the same verb as the page. A part of the API: whoever hangs it says how fast one may ask and how
 * a refusal is told.
 */
export function verifyApi(ctxOf: () => Context, neighbours: Neighbours = {}): OpenAPIHono {
  const api = new OpenAPIHono()
  api.openAPIRegistry.registerPath(route)
  api.post('/verify', async (call) => {
    const { credential, link, person } = readAsk(await call.req.arrayBuffer())
    const text = isObject(credential) ? JSON.stringify(credential) : textOf(credential)
    const ask = { text, link: textOf(link), person: textOf(person)?.slice(0, 200) }
    const { badges, wrapping } = await verifyBadge(ctxOf(), { ...ask, neighbours })
    const presentation = wrapping === undefined ? {} : { presentation: wrapping }
    return call.json({ badges: badges.map(told), ...presentation }, 200, {
      'Cache-Control': 'no-store',
    })
  })
  return api
}

const told = ({ kind, id, report }: Checked) => ({ kind, id, report })

function readAsk(sent: ArrayBuffer): JsonObject {
  // What stands around the document weighs little.
  if (sent.byteLength > LIMITS.bytes + 4096) throw tooLarge()
  try {
    return readDocument(new Uint8Array(sent))
  } catch (problem) {
    if (!(problem instanceof CredentialRefusal)) throw problem
    if (problem.code === 'too_large') throw tooLarge()
    throw problem.code.startsWith('too_') ? tooDeep('credential') : notABadge('credential')
  }
}
