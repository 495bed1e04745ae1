import type { Context } from '../../../../platform/server/context.ts'
import { csvLine } from '../../../../platform/server/csv-line.ts'
import type { KnowledgeGraph } from '../../../knowledge/knowledge-graph.ts'
import type { Replacement } from '../../../knowledge/referential.ts'
import {
  type EditionRows,
  mappingsIn,
} from '../../../knowledge/server/graph/build-knowledge-graph.ts'
import { conceptId } from '../../../knowledge/server/graph/concept-id.ts'
import { editionRows } from '../../../knowledge/server/graph/edition-rows.ts'
import { graphOfEdition } from '../../../knowledge/server/graph/graph-of-edition.ts'
import { conceptsOf, relationsOf } from '../../../knowledge/server/snapshot/version-rows.ts'
import type { DumpForm } from '../../dump.ts'
import { foreignLinks, rdfConcepts } from '../rdf/rdf-concepts.ts'
import {
  conceptNode,
  conceptTriples,
  JSON_LD_CONTEXT,
  linkNode,
  linkTriples,
  schemeOf,
  schemeTriples,
} from '../rdf/write-rdf.ts'

type Rows = EditionRows & { replacements: Replacement[] }

/** Everything of an edition, a piece at a time, in one of the forms. Only NDJSON is meant to be read back. */
export async function dumpEdition(
  ctx: Pick<Context, 'db' | 'config'>,
  { id, form, origin }: { id: number; form: DumpForm; origin: string },
): Promise<Iterable<string>> {
  const rows = await editionRows(ctx, id)
  if (form === 'ndjson') return ndjson(rows)
  if (form === 'concepts.csv') return conceptsCsv(rows)
  if (form === 'relations.csv') return relationsCsv(rows)
  if (form === 'mappings.csv') return mappingsCsv(rows)
  const world = await graphOfEdition(ctx, rows)
  return form === 'ttl' ? turtle(rows, world, origin) : jsonLd(rows, world, origin)
}

function* ndjson(rows: Rows): Generator<string> {
  const { id: _id, loadedAt: _loadedAt, name, ...edition } = rows.edition
  yield line({ type: 'edition', form: 1, referential: name, ...edition })
  for (const kind of Object.keys(rows.concepts))
    for (const { code, label, facts } of conceptsOf(rows, kind))
      yield line({
        type: 'concept',
        id: conceptId({ referential: name, kind, code }),
        kind,
        code,
        label,
        facts,
      })
  for (const kind of Object.keys(rows.relations))
    for (const [src, targets] of relationsOf(rows, kind))
      for (const { code, weight } of targets)
        yield line({ type: 'relation', kind, src, dst: code, weight })
  for (const mapping of mappingsIn(rows)) yield line({ type: 'mapping', ...mapping })
  for (const replacement of rows.replacements) yield line({ type: 'replacement', ...replacement })
}

function line(content: object): string {
  return `${JSON.stringify(content)}\n`
}

function* conceptsCsv(rows: Rows): Generator<string> {
  yield csvLine(['id', 'kind', 'code', 'label', 'facts'])
  for (const kind of Object.keys(rows.concepts))
    for (const { code, label, facts } of conceptsOf(rows, kind))
      yield csvLine([
        conceptId({ referential: rows.edition.name, kind, code }),
        kind,
        code,
        label,
        JSON.stringify(facts),
      ])
}

function* relationsCsv(rows: Rows): Generator<string> {
  yield csvLine(['kind', 'src', 'dst', 'weight'])
  for (const kind of Object.keys(rows.relations))
    for (const [src, targets] of relationsOf(rows, kind))
      for (const { code, weight } of targets) yield csvLine([kind, src, code, weight])
}

function* mappingsCsv(rows: Rows): Generator<string> {
  const ends = ['src_in', 'src_kind', 'src', 'dst_in', 'dst_kind', 'dst']
  yield csvLine(['kind', ...ends, 'confidence'])
  for (const { kind, src, dst, confidence } of mappingsIn(rows))
    yield csvLine([
      kind,
      ...[src.referential, src.kind, src.code, dst.referential, dst.kind, dst.code],
      confidence,
    ])
}

function* turtle(rows: Rows, world: KnowledgeGraph, origin: string): Generator<string> {
  const scheme = schemeOf(origin, rows.edition)
  yield schemeTriples(origin, rows.edition)
  for (const concept of rdfConcepts(rows, world)) yield conceptTriples(origin, scheme, concept)
  for (const links of foreignLinks(rows)) yield linkTriples(origin, links)
}

function* jsonLd(rows: Rows, world: KnowledgeGraph, origin: string): Generator<string> {
  const { edition } = rows
  const scheme = schemeOf(origin, edition)
  const head = {
    id: scheme,
    type: 'skos:ConceptScheme',
    'dct:title': edition.title,
    'sillage:version': edition.version,
    'dct:license': edition.licence,
    'dct:source': edition.sourceLine,
  }
  yield `{"@context":${JSON.stringify(JSON_LD_CONTEXT)},"@graph":[\n${JSON.stringify(head)}`
  for (const concept of rdfConcepts(rows, world))
    yield `,\n${JSON.stringify(conceptNode(origin, scheme, concept))}`
  for (const links of foreignLinks(rows)) yield `,\n${JSON.stringify(linkNode(origin, links))}`
  yield '\n]}\n'
}
