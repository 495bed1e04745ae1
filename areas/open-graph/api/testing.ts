import type { House } from '../../../platform/server/testing.ts'
import { ensureStarterPack } from '../../knowledge/server/ensure-starter-pack.ts'
import { importReferential } from '../../knowledge/server/import-referential.ts'
import { givenExport, romeImporter, zipOf } from '../../knowledge/server/importers/testing.ts'
import type { ApiRates } from './not-too-fast.ts'
import { openGraphApi } from './open-graph-api.ts'

/** The starter pack and a tiny ROME, loaded. */
export async function givenGraph(house: House): Promise<void> {
  await ensureStarterPack(house.db, house.config.root)
  await importReferential(
    { ...house.ctx('visitor'), actor: { kind: 'task', name: 'test' } },
    { importer: romeImporter, source: { bytes: zipOf(givenExport()) } },
  )
}

const NO_HURRY: ApiRates = {
  open: { burst: 1e6, perSecond: 1e6 },
  keyed: { burst: 1e6, perSecond: 1e6 },
}

export type Line = { level: string; [fact: string]: string | number }

/** The whole API in process, and what it logged. */
export function openApi(house: House, rates: ApiRates = NO_HURRY) {
  const lines: Line[] = []
  const { db, config, secrets } = house.ctx('visitor')
  const api = openGraphApi({
    db,
    config,
    secrets,
    clock: () => house.now,
    log: (line) => lines.push(line),
    rates,
  })
  const ask = (path: string, init: RequestInit = {}) =>
    Promise.resolve(api.request(`http://sillage.test${path}`, init))
  return {
    lines,
    ask,
    get: async (path: string) => (await ask(path)).json(),
    post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  }
}
