import { Hono } from 'hono'
import { neighbours } from '../../../engines/graph/graph.ts'
import { noSuchConcept } from '../../knowledge/concept.ts'
import { conceptSheet } from '../../knowledge/server/graph/concept-sheet.ts'
import { API_PATH } from '../address-line.ts'
import { predicateOf, rdfConcept } from '../server/rdf/rdf-concepts.ts'
import { conceptNode, conceptTriples, JSON_LD_CONTEXT, schemeOf } from '../server/rdf/write-rdf.ts'
import { failed, type Log } from './failed.ts'
import { type Ground, originOf, worldOf } from './ground.ts'
import { notTooFast, type Paced } from './not-too-fast.ts'

/** Where a concept lives for ever: people are led to its page, programs receive its data (Cool URIs, W3C 2008). */
export function lastingAddresses(ground: Ground & Paced & { log: Log }): Hono {
  const app = new Hono()
  app.use(notTooFast(ground))
  app.get('/:id', async (call) => {
    const id = call.req.param('id')
    const wanted = wantedForm(call.req.header('accept') ?? '')
    // whatever was typed is one piece of the next address, never more of it
    const piece = encodeURIComponent(id)
    if (wanted === 'page') return call.redirect(`/explorer/${piece}`, 303)
    if (wanted === 'json') return call.redirect(`${API_PATH}/concepts/${piece}`, 303)
    if (!/^[0-9a-f]{16}$/.test(id)) throw noSuchConcept()
    const origin = originOf(call, ground)
    const [sheet, world] = await Promise.all([conceptSheet(ground, id), worldOf(ground)])
    const { said } = sheet
    const node = world.nodeOf.get(id)
    const out = node === undefined ? [] : neighbours(world.graph, node, { way: 'out' })
    const concept = rdfConcept({
      id,
      kind: sheet.kind,
      code: sheet.code,
      label: said.label,
      facts: said.facts,
      links: out.map((one) => ({
        predicate: predicateOf(world.relations[one.kind] ?? ''),
        to: world.ids[one.node] ?? '',
      })),
    })
    const scheme = schemeOf(origin, { name: sheet.referential })
    const headers = { Vary: 'Accept', 'Cache-Control': 'public, max-age=60' }
    if (wanted === 'turtle')
      return new Response(conceptTriples(origin, scheme, concept), {
        headers: { ...headers, 'Content-Type': 'text/turtle; charset=utf-8' },
      })
    const body = { '@context': JSON_LD_CONTEXT, ...conceptNode(origin, scheme, concept) }
    return new Response(JSON.stringify(body), {
      headers: { ...headers, 'Content-Type': 'application/ld+json; charset=utf-8' },
    })
  })
  app.onError((thrown, call) => failed(ground, thrown, call))
  return app
}

const FORMS: readonly (readonly [RegExp, 'page' | 'turtle' | 'jsonld' | 'json'])[] = [
  [/text\/html|application\/xhtml/, 'page'],
  [/text\/turtle|application\/n-triples/, 'turtle'],
  [/application\/ld\+json/, 'jsonld'],
  [/application\/json/, 'json'],
]

/** The first form that is asked; whoever asks nothing is a person. */
function wantedForm(accept: string): 'page' | 'turtle' | 'jsonld' | 'json' {
  for (const one of accept.toLowerCase().split(',')) {
    const form = FORMS.find(([pattern]) => pattern.test(one))
    if (form) return form[1]
  }
  return 'page'
}
