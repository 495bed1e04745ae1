import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { currentGraph } from '../../areas/knowledge/server/graph/current-graph.ts'
import type { Config } from '../../platform/server/config.ts'
import type { Db } from '../../platform/server/db.ts'
import { startProduct } from '../product/start-product.ts'
import { mustOf } from '../report.ts'
import type { Part } from './part.ts'

type Ground = { report: Part['report']; db: Db; config: Config; url: string }

const PORT = 4392
const SECONDS = 8
const TEXTS = ['soudage', 'je vendai des fringues', 'garder des enfants', 'réparer un vélo']

/** The built product over HTTP with connections kept alive; the client runs on the same two cores. */
export async function askApi({ report, db, config, url }: Ground): Promise<void> {
  const root = join(import.meta.dirname, '../..')
  spawnSync(process.execPath, ['apps/start.mjs', 'build'], { cwd: root, stdio: 'inherit' })
  const world = await currentGraph({ db, config })
  const ids = world.ids.filter(
    (_, node) => world.shelves[world.shelfOf[node] ?? 0]?.kind === 'occupation',
  )
  const labels = world.labels.filter(
    (_, node) => world.shelves[world.shelfOf[node] ?? 0]?.kind === 'skill',
  )
  const { folder } = config
  const env = { API_RATE: '999999/999999' }
  const product = await startProduct({ root, folder, url, port: PORT, env })
  try {
    const neighbours = (turn: number) =>
      `/api/v1/concepts/${ids[(turn * 7919) % ids.length]}/neighbours?limit=20`
    const links = (turn: number) =>
      `/api/v1/search?q=${encodeURIComponent(TEXTS[turn % TEXTS.length] ?? '')}&in=rome/skill`
    const fresh = (turn: number) =>
      `/api/v1/search?q=${encodeURIComponent(`${labels[(turn * 7919) % labels.length]} ${turn}`)}&in=rome/skill`
    await fetch(`http://127.0.0.1:${PORT}${links(0)}`).then((answer) => answer.text())
    await measure(report, 'neighbours (20 a page)', neighbours, 1_500)
    await measure(report, 'text link to ROME skills, each text for the first time', fresh, 600)
    await measure(report, 'text link to ROME skills, four texts again and again', links, undefined)
    await measure(report, 'what is the state? (304)', () => '/api/v1/shelves', undefined)
  } finally {
    product.kill('SIGTERM')
  }
}

async function measure(
  report: Ground['report'],
  what: string,
  pathOf: (turn: number) => string,
  must: number | undefined,
): Promise<void> {
  await fire(pathOf, 2)
  const result = await fire(pathOf, SECONDS)
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${what}: ${result.non2xx} refused, ${result.errors} errors`)
  const perSecond = result.requests.average
  report.rows.push({
    what: `API · ${what}`,
    kind: must === undefined ? 'baseline' : 'ours',
    figures: {
      'requests/s': perSecond,
      'p50 ms': result.latency.p50,
      'p97.5 ms': result.latency.p97_5,
    },
  })
  if (must !== undefined)
    report.musts.push(mustOf(`API, ${what}, requests a second`, perSecond, 'higher', must))
}

function fire(pathOf: (turn: number) => string, duration: number) {
  let turn = 0
  return autocannon({
    url: `http://127.0.0.1:${PORT}`,
    connections: 16,
    duration,
    requests: [
      { method: 'GET', setupRequest: (request) => ({ ...request, path: pathOf(turn++) }) },
    ],
  })
}
