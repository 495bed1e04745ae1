import { describe, expect, it } from 'vitest'
import { neighbours } from '../../../../engines/graph/graph.ts'
import { sharing } from '../../../../engines/graph/sharing.ts'
import { shortestPath } from '../../../../engines/graph/shortest-path.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { givenHouse } from '../../../../platform/server/testing.ts'
import { conceptAt, relationNumbers } from '../../knowledge-graph.ts'
import { ensureStarterPack } from '../ensure-starter-pack.ts'
import { importReferential } from '../import-referential.ts'
import { givenExport, romeImporter, zipOf } from '../importers/testing.ts'
import { conceptId } from './concept-id.ts'
import { currentGraph } from './current-graph.ts'

const house = givenHouse()

function operator(): Context {
  return { ...house.ctx('visitor'), actor: { kind: 'task', name: 'test' } }
}

async function givenGraph() {
  await ensureStarterPack(house.db, house.config.root)
  await importReferential(operator(), {
    importer: romeImporter,
    source: { bytes: zipOf(givenExport()) },
  })
  return currentGraph(operator())
}

const lighter = conceptId({ referential: 'rome', kind: 'occupation', code: 'X1101' })

describe('the graph of what is in use', () => {
  it('holds each concept under its lasting identifier, which the database knows too', async () => {
    const world = await givenGraph()
    const node = world.nodeOf.get(lighter) ?? -1
    expect(conceptAt(world, node)).toEqual({
      id: lighter,
      referential: 'rome',
      kind: 'occupation',
      code: 'X1101',
      label: 'Allumeur / Allumeuse de réverbères',
    })
    const known = await house.db
      .selectFrom('concept_identity')
      .selectAll()
      .where('referential', '=', 'rome')
      .where('code', '=', 'X1101')
      .execute()
    expect(known).toMatchObject([{ id: lighter, kind: 'occupation', replaced_by: null }])
    expect(world.editions.map(({ name }) => name)).toEqual(['rome', 'starter'])
    expect(world.ids).toHaveLength(new Set(world.ids).size)
  })

  it('walks from an occupation to its skills, its titles and where it leads', async () => {
    const world = await givenGraph()
    const node = world.nodeOf.get(lighter) ?? -1
    const beside = neighbours(world.graph, node, { way: 'out' }).map(
      (one) => `${world.relations[one.kind]} ${conceptAt(world, one.node).label}`,
    )
    expect(beside).toContain('requires Allumer une flamme')
    expect(beside).toContain('requires Histoire des réverbères')
    expect(beside).toContain('has_title Chef allumeur / Cheffe allumeuse')
    expect(beside).toContain('mobility Souffleur / Souffleuse de nuages')
    expect(beside).toContain('in_context Dehors')
  })

  it('joins our own families of interests to those of ROME', async () => {
    const world = await givenGraph()
    const close = relationNumbers(world, ['mapped_close'])
    const centre = world.nodeOf.get(conceptId({ referential: 'rome', kind: 'interest', code: '9' }))
    const from = neighbours(world.graph, centre ?? -1, { way: 'in', kinds: close })
    expect(from.map((one) => conceptAt(world, one.node))).toMatchObject([
      { referential: 'starter', kind: 'family', code: 'nature' },
    ])
    expect(world.dangling).toBeGreaterThan(0) // ROME codes that this tiny export does not have
  })

  it('finds kin through shared skills, and a way through what two themes of life share', async () => {
    const world = await givenGraph()
    const shelf = world.shelves.findIndex(
      (one) => one.referential === 'starter' && one.kind === 'occupation',
    )
    const own = world.codes.findIndex(
      (code, node) => world.shelfOf[node] === shelf && code === 'D1106',
    )
    const kin = sharing(world.graph, own, relationNumbers(world, ['requires']), { top: 3 })
    expect(kin).toHaveLength(3)
    expect(kin.every((one) => world.shelfOf[one.node] === shelf && one.over.length > 0)).toBe(true)
    const walk = shortestPath(world.graph, own, kin[0]?.node ?? -1)
    expect(walk?.nodes.length).toBeGreaterThan(1)
  })

  it('changes as a whole when an edition is replaced', async () => {
    const before = await givenGraph()
    await importReferential(operator(), {
      importer: romeImporter,
      source: {
        bytes: zipOf(
          givenExport({
            referentiel_competence: (text) => text.replace('Allumer une flamme', 'Allumer un feu'),
          }),
        ),
      },
    })
    const after = await currentGraph(operator())
    expect(after.key).not.toBe(before.key)
    expect(before.labels).toContain('Allumer une flamme')
    expect(after.labels).toContain('Allumer un feu')
    expect(after.labels).not.toContain('Allumer une flamme')
  })
})
