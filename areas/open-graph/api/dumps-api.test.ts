import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'
import { editionRows } from '../../knowledge/server/graph/edition-rows.ts'
import { importReferential } from '../../knowledge/server/import-referential.ts'
import { findImporter } from '../../referentials/server/find-importer.ts'
import { givenGraph, openApi } from './testing.ts'

const house = givenHouse(givenGraph)

type Listed = { id: number; referential: string; isCurrent: boolean }

async function editionOf(referential: string): Promise<number> {
  const { items } = await openApi(house).get('/editions')
  return items.find((one: Listed) => one.referential === referential && one.isCurrent).id
}

const operator = () => ({ ...house.ctx('visitor'), actor: { kind: 'task', name: 'test' } as const })

/** What the base holds of a referential, without what differs from one installation to another. */
async function contentOf(referential: string) {
  const { edition, concepts, relations, mappings } = await rowsOf(referential)
  const { id: _id, loadedAt: _at, ...said } = { ...edition, isCurrent: true }
  return { said, concepts, relations, mappings: mappings.split('\n').sort() }
}

async function rowsOf(referential: string) {
  return editionRows(house.ctx('visitor'), await editionOf(referential))
}

describe('taking the data away', () => {
  it('gives every edition as NDJSON that reads back to an identical graph', async () => {
    const before = await currentGraph(house.ctx('visitor'))
    for (const referential of ['rome', 'starter']) {
      const kept = await contentOf(referential)
      const dump = await openApi(house).ask(`/dumps/${await editionOf(referential)}/ndjson`)
      expect(dump.headers.get('content-type')).toContain('application/x-ndjson')
      const bytes = new Uint8Array(await dump.arrayBuffer())
      // as on another installation: nothing of this edition is there
      await house.db
        .updateTable('referential_version')
        .set({ state: 'past', checksum: 'former' })
        .where('name', '=', referential)
        .execute()
      const importer = findImporter('dump')
      if (!importer) throw new Error('The importer of dumps is gone')
      const report = await importReferential(operator(), { importer, source: { bytes } })
      expect(report).toMatchObject({ outcome: 'loaded', name: referential })
      expect(await contentOf(referential)).toEqual(kept)
    }
    const after = await currentGraph(house.ctx('visitor'))
    expect(after.ids).toEqual(before.ids)
    expect(after.graph).toEqual(before.graph)
  }, 60_000)

  it('gives concepts as CSV, and the whole as Turtle and JSON-LD', async () => {
    const { ask } = openApi(house)
    const id = await editionOf('rome')
    const csv = await (await ask(`/dumps/${id}/concepts.csv`)).text()
    expect(csv.split('\r\n')[0]).toBe('id,kind,code,label,facts')
    expect(csv).toContain('occupation,X1101,Allumeur / Allumeuse de réverbères')
    const turtle = await (await ask(`/dumps/${id}/ttl`)).text()
    expect(turtle).toContain('"Allumer une flamme"@fr .')
    const linked = await (await ask(`/dumps/${id}/jsonld`)).json()
    expect(linked['@graph'].length).toBeGreaterThan(20)
    expect(linked['@graph'][0].type).toBe('skos:ConceptScheme')
  })

  it('knows no other edition and no other form', async () => {
    const { ask } = openApi(house)
    for (const path of ['/dumps/999999/ndjson', '/dumps/1/exe', '/dumps/x/ttl'])
      expect((await ask(path)).status).toBe(404)
  })
})
