import { createRoute, z } from '@hono/zod-openapi'
import { noSuchEdition } from '../../knowledge/concept.ts'
import { DUMP_FORMS, type DumpForm, isDumpForm } from '../dump.ts'
import { dumpEdition } from '../server/dumps/dump-edition.ts'
import type { Api, Ground } from './ground.ts'
import { refusals } from './shapes.ts'

const dumpRoute = createRoute({
  method: 'get',
  path: '/dumps/{edition}/{form}',
  tags: ['Editions'],
  summary: 'A whole edition to take away; NDJSON can be read back by `sillage import dump`',
  request: {
    params: z.object({
      edition: z
        .string()
        .regex(/^\d{1,9}$/, 'un nombre')
        .openapi({ example: '2' }),
      // Object.keys gives the names that DumpForm is made of
      form: z.enum(Object.keys(DUMP_FORMS) as [DumpForm, ...DumpForm[]]),
    }),
  },
  responses: {
    200: {
      description: 'Lines as they come.',
      content: {
        'application/x-ndjson': { schema: z.string() },
        'text/csv': { schema: z.string() },
      },
    },
    ...refusals,
  },
})

/** Pieces are gathered until they are worth a packet. */
const PACKET = 64 * 1024

export function dumpsApi(api: Api, ground: Ground): void {
  api.openAPIRegistry.registerPath(dumpRoute)
  api.get('/dumps/:edition/:form', async (call) => {
    const { edition, form } = call.req.param()
    if (!/^\d{1,9}$/.test(edition) || !isDumpForm(form)) throw noSuchEdition()
    const pieces = await dumpEdition(ground, { id: Number(edition), form, origin: call.var.origin })
    const name = `sillage-${edition}${form.includes('.') ? '-' : '.'}${form}`
    return new Response(streamOf(pieces), {
      headers: {
        'Content-Type': `${DUMP_FORMS[form]}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="${name}"`,
      },
    })
  })
}

/** Hands pieces over as fast as they are taken, and lets others be served in between. */
function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const waiting = pieces[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      await new Promise((resolve) => setImmediate(resolve))
      let packet = ''
      while (packet.length < PACKET) {
        const next = waiting.next()
        if (next.done) {
          if (packet !== '') controller.enqueue(encoder.encode(packet))
          controller.close()
          return
        }
        packet += next.value
      }
      controller.enqueue(encoder.encode(packet))
    },
  })
}
