import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { sql } from 'kysely'
import { type KnowledgeGraph, relationNumbers } from '../../areas/knowledge/knowledge-graph.ts'
import {
  buildKnowledgeGraph,
  type EditionRows,
} from '../../areas/knowledge/server/graph/build-knowledge-graph.ts'
import { currentGraph } from '../../areas/knowledge/server/graph/current-graph.ts'
import { editionRows } from '../../areas/knowledge/server/graph/edition-rows.ts'
import { linkerOfShelf } from '../../areas/knowledge/server/graph/linker-of-shelf.ts'
import { linkIn } from '../../areas/knowledge/server/link-text.ts'
import { askSparql } from '../../areas/open-graph/server/sparql/ask-sparql.ts'
import { sharing } from '../../engines/graph/sharing.ts'
import { shortestPath } from '../../engines/graph/shortest-path.ts'
import type { Config } from '../../platform/server/config.ts'
import type { Db } from '../../platform/server/db.ts'
import { mustOf } from '../report.ts'
import type { Part } from './part.ts'
import { figuresOf, laterTimesOf, quantile, timesOf } from './timing.ts'

type Ground = { report: Part['report']; db: Db; config: Config }

setFlagsFromString('--expose-gc')
// V8 gives its collector to a new context once the flag is set
const collect = runInNewContext('gc') as () => void

const ORIGIN = 'http://127.0.0.1'
/** Words a person might type: a title, a misspelt one, a sentence, a skill. */
const TEXTS = [
  'je vendai des fringues au marché',
  'maçon',
  'jai garder des enfant le mercredi',
  'conduire un chariot élévateur',
  'organiser un tournoi de foot pour les jeunes du quartier',
  'réparer des vélos',
  'accueillir le public et répondre au téléphone',
  'soudage à l’arc',
]

/** The graph in memory: what it takes to build and to keep, and how fast it answers beside SQL and SPARQL. */
export async function readGraph(ground: Ground): Promise<void> {
  await measureBuild(ground)
  const world = await currentGraph(ground)
  const occupations = nodesOf(world, 'rome', 'occupation')
  const kinds = relationNumbers(world, ['requires'])
  const pick = (turn: number, step: number) => occupations[(turn * step) % occupations.length] ?? 0
  const twoHops = timesOf(1_000, (turn) =>
    sharing(world.graph, pick(turn, 7919), kinds, { top: 10 }),
  )
  add(ground, 'two hops ranked, ours, in process', 'ours', twoHops)
  ground.report.musts.push(mustOf('two hops ranked, p95 ms', quantile(twoHops, 0.95), 'lower', 3))
  await twoHopsElsewhere(ground, world, (turn) => world.codes[pick(turn, 7919)] ?? '')
  const everything = world.codes.length
  const paths = timesOf(1_000, (turn) =>
    shortestPath(world.graph, (turn * 104_729) % everything, (turn * 15_485_863) % everything),
  )
  add(ground, 'path between any two concepts, ours, in process', 'ours', paths)
  ground.report.musts.push(mustOf('path, p95 ms', quantile(paths, 0.95), 'lower', 10))
  for (const shelf of [
    { referential: 'rome', kind: 'skill' },
    { referential: 'esco', kind: 'skill' },
  ]) {
    const index = await linkerOfShelf(ground, world, shelf)
    const times = timesOf(600, (turn) => linkIn(index, `${TEXTS[turn % TEXTS.length]} ${turn}`, 10))
    const what = `text link to ${shelf.referential} ${shelf.kind}`
    add(ground, `${what}, ${index.labels.length} labels`, 'ours', times)
    ground.report.musts.push(mustOf(`${what}, p95 ms`, quantile(times, 0.95), 'lower', 5))
  }
}

function add(
  { report }: Pick<Ground, 'report'>,
  what: string,
  kind: 'ours' | 'baseline',
  times: readonly number[],
): void {
  report.rows.push({ what, kind, figures: figuresOf(times) })
}

function nodesOf(world: KnowledgeGraph, referential: string, kind: string): number[] {
  const place = world.shelves.findIndex(
    (one) => one.referential === referential && one.kind === kind,
  )
  return world.codes.flatMap((_, node) => (world.shelfOf[node] === place ? [node] : []))
}

/** Built here, in this thread, so that time and memory are those of the graph alone. */
async function measureBuild(ground: Ground): Promise<void> {
  const { db, report } = ground
  const ids = await sql<{
    id: number
  }>`select id from referential_version where state = 'current'`.execute(db)
  const editions: EditionRows[] = []
  for (const { id } of ids.rows) editions.push(await editionRows(ground, id))
  const start = performance.now()
  buildKnowledgeGraph({ editions })
  const seconds = (performance.now() - start) / 1000
  const before = memory()
  const world = buildKnowledgeGraph({ editions })
  const megabytes = memory() - before
  const figures = {
    seconds,
    MB: megabytes,
    nodes: world.codes.length,
    links: world.graph.out.ends.length,
  }
  report.rows.push({ what: 'graph built from the rows of every edition', kind: 'ours', figures })
  report.musts.push(
    mustOf('graph build, seconds', seconds, 'lower', 3),
    mustOf('graph in memory, MB', megabytes, 'lower', 120),
  )
}

function memory(): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1024 / 1024
}

/** The same question in plain SQL and in SPARQL; without rarity in SPARQL, whose RDF has no weights. */
async function twoHopsElsewhere(
  ground: Ground,
  world: KnowledgeGraph,
  codeOf: (turn: number) => string,
): Promise<void> {
  const { db } = ground
  const rome = world.editions.find(({ name }) => name === 'rome')?.id ?? 0
  const inSql = await laterTimesOf(100, (turn) =>
    sql`select b.src, sum(a.weight * b.weight) as worth
      from relation a join relation b on b.version_id = ${rome} and b.kind = 'requires' and b.dst = a.dst
      where a.version_id = ${rome} and a.kind = 'requires' and a.src = ${codeOf(turn)} and b.src <> a.src
      group by b.src order by worth desc limit 10`.execute(db),
  )
  add(ground, 'two hops ranked, plain SQL', 'baseline', inSql)
  const query = (code: string) => `PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
    PREFIX s: <urn:sillage:vocabulary:>
    SELECT ?other (COUNT(?need) AS ?worth) WHERE {
      ?one skos:notation "${code}" ; s:kind "occupation" ; s:requires ?need . ?other s:requires ?need .
      FILTER(?other != ?one) } GROUP BY ?other ORDER BY DESC(?worth) LIMIT 10`
  try {
    const ask = (turn: number) =>
      askSparql(ground, {
        world,
        origin: ORIGIN,
        query: query(codeOf(turn)),
        format: 'application/sparql-results+json',
      })
    const start = performance.now()
    await ask(0).catch(() => ask(0))
    ground.report.rows.push({
      what: 'graph loaded as RDF, once',
      kind: 'baseline',
      figures: { seconds: (performance.now() - start) / 1000 },
    })
    add(ground, 'two hops ranked, SPARQL', 'baseline', await laterTimesOf(30, ask))
  } catch (problem) {
    ground.report.notes.push(`SPARQL could not be measured: ${String(problem)}`)
  }
}
