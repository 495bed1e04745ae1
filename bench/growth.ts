import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { sql } from 'kysely'
import { buildGraph, type Edges, neighbours } from '../engines/graph/graph.ts'
import { sharing } from '../engines/graph/sharing.ts'
import { shortestPath } from '../engines/graph/shortest-path.ts'
import type { Db } from '../platform/server/db.ts'
import { serverDatabase } from './import-databases.ts'
import { figuresOf, laterTimesOf, timesOf } from './knowledge/timing.ts'
import type { BenchReport } from './report.ts'

export const question =
  'What would a graph ten or a hundred times larger cost, in memory and in PostgreSQL?'

/** Nodes and links: what is loaded today is between the first two. */
const SIZES = [
  [20_000, 200_000],
  [100_000, 1_000_000],
  [1_000_000, 10_000_000],
] as const
/** PostgreSQL is measured up to this many links: enough to see how it grows. */
const MOST_IN_SQL = 1_000_000

setFlagsFromString('--expose-gc')
// V8 gives its collector to a new context once the flag is set
const collect = runInNewContext('gc') as () => void

/** Synthetic graphs: ends drawn so that a few nodes are known by many, as skills are. */
export async function run(): Promise<BenchReport> {
  const report: BenchReport & { notes: string[] } = {
    name: 'growth',
    question,
    dataVersion: 'synthetic graphs, always the same',
    rows: [],
    musts: [],
    notes: ['one thread; PostgreSQL on the same machine, its tables in the layout of the product'],
  }
  for (const [nodes, links] of SIZES) {
    const edges = drawn(nodes, links)
    inMemory(report, nodes, edges)
    if (links <= MOST_IN_SQL) await inSql(report, nodes, edges)
  }
  return report
}

/** Numbers that look random and are always the same (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function drawn(nodes: number, links: number): Edges {
  const roll = dice(links)
  const from = Uint32Array.from({ length: links }, () => Math.floor(roll() * nodes))
  const to = Uint32Array.from({ length: links }, () => Math.floor(roll() ** 2 * nodes))
  return {
    from,
    to,
    kind: Uint8Array.from({ length: links }, () => Math.floor(roll() * 4)),
    weight: Float32Array.from({ length: links }, () => 1 + Math.floor(roll() * 2)),
  }
}

function memory(): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1024 / 1024
}

function inMemory(report: BenchReport, nodes: number, edges: Edges): void {
  const before = memory()
  const start = performance.now()
  const graph = buildGraph(nodes, edges)
  const seconds = (performance.now() - start) / 1000
  const name = `${nodes} nodes, ${edges.from.length} links`
  const at = (turn: number) => (turn * 7919) % nodes
  report.rows.push({
    what: `${name} · build`,
    kind: 'ours',
    figures: { seconds, MB: memory() - before },
  })
  const kinds = new Set([0, 1])
  sharing(graph, 0, kinds) // rarities are worked out once
  const measured = {
    neighbours: timesOf(2_000, (turn) => neighbours(graph, at(turn))),
    'two hops ranked': timesOf(200, (turn) => sharing(graph, at(turn), kinds)),
    path: timesOf(200, (turn) => shortestPath(graph, at(turn), at(turn * 3 + 1))),
  }
  for (const [what, times] of Object.entries(measured))
    report.rows.push({ what: `${name} · ${what}`, kind: 'ours', figures: figuresOf(times) })
}

async function inSql(report: BenchReport, nodes: number, edges: Edges): Promise<void> {
  const database = await serverDatabase(`${import.meta.dirname}/..`)
  if (!database) return
  const { db } = database.connection
  const name = `${nodes} nodes, ${edges.from.length} links`
  try {
    const start = performance.now()
    await insertAll(db, edges)
    const seconds = (performance.now() - start) / 1000
    const { rows } = await sql<{ mb: number }>`
      select pg_total_relation_size('relation') / 1048576.0 as mb`.execute(db)
    const figures = { seconds, MB: Number(rows[0]?.mb ?? 0) }
    report.rows.push({ what: `${name} · staged in PostgreSQL`, kind: 'baseline', figures })
    const times = await laterTimesOf(60, (turn) =>
      sql`select b.src, sum(a.weight * b.weight) as worth
        from relation a join relation b on b.version_id = 1 and b.kind = a.kind and b.dst = a.dst
        where a.version_id = 1 and a.kind in ('0', '1') and a.src = ${String((turn * 7919) % nodes)}
        group by b.src order by worth desc limit 10`.execute(db),
    )
    report.rows.push({
      what: `${name} · two hops, SQL`,
      kind: 'baseline',
      figures: figuresOf(times),
    })
  } finally {
    await database.stop()
  }
}

const CHUNK = 20_000

async function insertAll(db: Db, { from, to, kind, weight }: Edges): Promise<void> {
  await sql`insert into referential_version (id, name, version, licence, source_line, checksum, staged_at)
    overriding system value values (1, 'growth', '1', '', '', '1', now())`.execute(db)
  for (let start = 0; start < from.length; start += CHUNK) {
    const texts = (all: Uint32Array | Uint8Array) =>
      Array.from(all.slice(start, start + CHUNK), String)
    await sql`insert into relation (version_id, kind, src, dst, weight)
      select 1, * from unnest(${texts(kind)}::text[], ${texts(from)}::text[], ${texts(to)}::text[],
        ${Array.from(weight.slice(start, start + CHUNK))}::real[])`.execute(db)
  }
  await sql`analyze relation`.execute(db)
}
