/** Holds the graph as RDF, and answers SPARQL queries one at a time. The thread is ended from outside when one takes too long. */
import { parentPort } from 'node:worker_threads'
import { Store } from 'oxigraph'
import {
  buildKnowledgeGraph,
  type EditionRows,
} from '../../../knowledge/server/graph/build-knowledge-graph.ts'
import { foreignLinks, rdfConcepts } from '../rdf/rdf-concepts.ts'
import { conceptTriples, linkTriples, schemeOf, schemeTriples } from '../rdf/write-rdf.ts'

export type SparqlOrder =
  | { load: EditionRows; origin: string }
  | { query: string; origin: string; format: string; mostRows: number }

export type SparqlAnswer = 'loaded' | { results: string } | { wrong: string } | { tooMany: number }

/** Triples handed to the store at once: a few megabytes of text. */
const CHUNK = 4_000

const store = new Store()

function load({ load: rows, origin }: Extract<SparqlOrder, { load: EditionRows }>): SparqlAnswer {
  const world = buildKnowledgeGraph({ editions: [rows] })
  const scheme = schemeOf(origin, rows.edition)
  let texts = [schemeTriples(origin, rows.edition)]
  const flush = () => {
    store.load(texts.join(''), {
      format: 'application/n-triples',
      lenient: true,
      no_transaction: true,
    })
    texts = []
  }
  for (const concept of rdfConcepts(rows, world)) {
    texts.push(conceptTriples(origin, scheme, concept))
    if (texts.length >= CHUNK) flush()
  }
  for (const links of foreignLinks(rows)) {
    texts.push(linkTriples(origin, links))
    if (texts.length >= CHUNK) flush()
  }
  flush()
  return 'loaded'
}

function ask({
  query,
  origin,
  format,
  mostRows,
}: Extract<SparqlOrder, { query: string }>): SparqlAnswer {
  try {
    const rows = store.query(query, { base_iri: `${origin}/` })
    const count = Array.isArray(rows) ? rows.length : 1
    if (count > mostRows) return { tooMany: count }
    const results = store.query(query, { base_iri: `${origin}/`, results_format: format })
    return { results: String(results) }
  } catch (problem) {
    return { wrong: problem instanceof Error ? problem.message : String(problem) }
  }
}

parentPort?.on('message', (order: SparqlOrder) => {
  parentPort?.postMessage('load' in order ? load(order) : ask(order))
})
