import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'
import { importReferential } from '../../knowledge/server/import-referential.ts'
import { givenExport, romeImporter, zipOf } from '../../knowledge/server/importers/testing.ts'
import { givenProfessional } from '../../professionals/server/testing.ts'
import { openReferential } from '../../referentials/server/eures/eures-importer.ts'
import { readBy } from '../../referentials/server/testing.ts'
import { sheetOfText } from '../read-lines.ts'
import type { Line } from '../review.ts'
import { compareWith, shelvesOfMine } from './compare-with.ts'
import { decide, takeSure, undoDeed } from './decide.ts'
import { euresCsv } from './eures-csv.ts'
import { giveSheet } from './give-sheet.ts'
import { findLines } from './line-store.ts'
import { myList, wholeList } from './my-lists.ts'
import { publishList } from './publish-list.ts'
import { compared, givenList } from './testing.ts'

const house = givenHouse()
const LINES = ['Allumer une flamme', 'Souffler', 'Dompter le vent', 'Allumer la flamme olympique']

async function givenRome() {
  await importReferential(
    { ...house.ctx('visitor'), actor: { kind: 'task', name: 'test' } },
    { importer: romeImporter, source: { bytes: zipOf(givenExport()) } },
  )
  await givenProfessional(house, 'nadia')
  await givenProfessional(house, 'karim')
}

async function givenReadList() {
  await givenRome()
  const { listId } = await givenList(house, 'nadia', LINES)
  return { listId, lines: await findLines(house.db, listId) }
}

const first = (line: Line | undefined) => line?.proposed?.[0]
const toldOf = (lines: readonly Line[]) =>
  lines.map(({ answer }) => (answer?.to === 'concept' ? answer.code : (answer?.to ?? null)))

describe('what is proposed for a list', () => {
  it('is read among the skills of ROME, with how closely and why', async () => {
    const { lines } = await givenReadList()
    expect(first(lines[0])).toMatchObject({
      shelf: 'rome/skill',
      code: '202',
      name: 'Allumer une flamme',
      kind: 'exact',
      reason: 'sameWords',
    })
    expect(first(lines[1])).toMatchObject({ kind: 'narrow', reason: 'moreWords' })
    expect(first(lines[3])).toMatchObject({ code: '202', kind: 'broad', reason: 'fewerWords' })
  })

  it('can be asked of something else; what was decided stays', async () => {
    const { listId } = await givenReadList()
    await house.as('nadia', takeSure, { listId, floor: 0.9 })
    expect(await house.as('nadia', shelvesOfMine, { listId })).toEqual([
      'rome/skill',
      'starter/skill',
    ])
    await house.as('nadia', compareWith, { listId, shelf: 'starter/skill' })
    await compared(house)
    const lines = await findLines(house.db, listId)
    expect(toldOf(lines)).toEqual(['202', null, null, null])
    expect(lines[1]?.proposed?.every(({ shelf }) => shelf === 'starter/skill')).toBe(true)
    await expect(
      house.as('nadia', compareWith, { listId, shelf: 'rome/title' }),
    ).rejects.toMatchObject({ code: 'locals.nothingToCompare' })
  })
})

describe('deciding', () => {
  it('takes what is sure at once, and takes it back at once', async () => {
    const { listId } = await givenReadList()
    const { deed, count } = await house.as('nadia', takeSure, { listId, floor: 0.9 })
    expect(count).toBe(1)
    expect((await house.as('nadia', wholeList, { listId })).standing).toMatchObject({
      lines: 4,
      compared: 4,
      decided: 1,
      mapped: 1,
    })
    expect(await house.as('nadia', undoDeed, { listId, deed })).toEqual({ count: 1, only: 1 })
    expect(toldOf(await findLines(house.db, listId))).toEqual([null, null, null, null])
    await expect(house.as('nadia', undoDeed, { listId, deed })).rejects.toMatchObject({
      code: 'localReview.nothingToUndo',
    })
  })

  it('keeps another concept, another kind, nothing, or later; undoing gives back what stood before', async () => {
    const { listId, lines } = await givenReadList()
    const id = first(lines[0])?.id ?? ''
    await house.as('nadia', decide, {
      listId,
      decisions: [
        { place: 1, choice: id, kind: 'close' as const },
        { place: 2, choice: 'none' },
        { place: 3, choice: 'later' },
      ],
    })
    const { deed } = await house.as('nadia', decide, {
      listId,
      decisions: [{ place: 2, choice: id }],
    })
    expect(toldOf(await findLines(house.db, listId))).toEqual(['202', '202', 'later', null])
    await house.as('nadia', undoDeed, { listId, deed })
    const after = await findLines(house.db, listId)
    expect(toldOf(after)).toEqual(['202', 'none', 'later', null])
    expect(after[0]?.answer).toMatchObject({ kind: 'close' })
  })

  it('is for who brought the list alone, and for lines and concepts that are there', async () => {
    const { listId } = await givenReadList()
    const decisions = [{ place: 1, choice: 'none' }]
    for (const deed of [
      house.as('karim', decide, { listId, decisions }),
      house.as('karim', publishList, { listId }),
      house.as('karim', euresCsv, { listId }),
      house.as('karim', giveSheet, { listId, sheet: [['x']] }),
      house.as('karim', takeSure, { listId, floor: 0.9 }),
    ])
      await expect(deed).rejects.toMatchObject({ code: 'locals.noSuchList', status: 404 })
    await expect(
      house.as('nadia', decide, { listId, decisions: [{ place: 9, choice: 'none' }] }),
    ).rejects.toMatchObject({ code: 'locals.noSuchLine' })
    await expect(
      house.as('nadia', decide, { listId, decisions: [{ place: 1, choice: 'f'.repeat(16) }] }),
    ).rejects.toMatchObject({ code: 'localReview.chooseOne' })
    expect(toldOf(await findLines(house.db, listId))).toEqual([null, null, null, null])
  })
})

describe('publishing', () => {
  it('makes an edition of the graph: each line a concept, each answer a mapping', async () => {
    const { listId } = await givenReadList()
    await house.as('nadia', takeSure, { listId, floor: 0.9 })
    expect(await house.as('nadia', publishList, { listId })).toEqual({ edition: 1 })
    const world = await currentGraph(house.ctx('nadia'))
    expect(world.editions.find(({ name }) => name === 'local-gestes-de-l-atelier')).toMatchObject({
      title: 'Gestes de l’atelier',
      version: '1',
      licence: 'CC BY 4.0',
      sourceLine: 'Source : ESAT des Deux Rives, Gestes de l’atelier, version 1, 2026-11-21',
    })
    const { rows } = await mappings()
    expect(rows).toEqual([
      {
        kind: 'exact',
        src: '0001',
        dst: '202',
        facts: { reason: 'sameWords', decidedBy: 'professional' },
      },
    ])
  })

  it('leaves the former edition, and keeps codes and answers of the lines that stay', async () => {
    const { listId } = await givenReadList()
    await house.as('nadia', takeSure, { listId, floor: 0.9 })
    await house.as('nadia', publishList, { listId })
    const sheet = sheetOfText('Souffler\nÉteindre\nallumer une flamme')
    await house.as('nadia', giveSheet, { listId, sheet })
    await expect(house.as('nadia', publishList, { listId })).rejects.toMatchObject({
      code: 'locals.notReadYet',
    })
    await compared(house)
    expect(
      (await findLines(house.db, listId)).map(({ code, answer }) => [code, answer?.to]),
    ).toEqual([
      ['0002', undefined],
      ['0005', undefined],
      ['0001', 'concept'],
    ])
    expect(await house.as('nadia', publishList, { listId })).toEqual({ edition: 2 })
    const states = await house.db
      .selectFrom('referential_version')
      .select(['version', 'state'])
      .where('name', '=', 'local-gestes-de-l-atelier')
      .orderBy('id')
      .execute()
    expect(states).toEqual([
      { version: '1', state: 'past' },
      { version: '2', state: 'current' },
    ])
    const another = await givenList(house, 'karim', ['Souffler'])
    expect((await house.as('karim', myList, another)).slug).toBe('gestes-de-l-atelier-2')
  })

  it('gives away mappings that our own reader of the EURES layout reads back the same', async () => {
    const { listId, lines } = await givenReadList()
    const decisions = lines.flatMap((line) => {
      const choice = first(line)?.id
      return choice ? [{ place: line.place, choice }] : []
    })
    await house.as('nadia', decide, { listId, decisions })
    await house.as('nadia', publishList, { listId })
    const { name, text } = await house.as('nadia', euresCsv, { listId })
    const { head, all } = await readBy(openReferential, { bytes: new TextEncoder().encode(text) })
    expect(name).toBe('local-gestes-de-l-atelier-rome.csv')
    expect(head).toMatchObject({
      version: '1',
      publishedOn: '2026-11-21',
      own: { name: 'local-gestes-de-l-atelier-rome', title: 'Gestes de l’atelier - rome' },
    })
    const kept = await house.db
      .selectFrom('mapping')
      .selectAll()
      .where('src_in', '=', 'local-gestes-de-l-atelier')
      .orderBy('src')
      .execute()
    expect(all.mappings.map(({ facts: _facts, ...one }) => one)).toEqual(
      kept.map((row) => ({
        kind: row.kind,
        src: { referential: row.src_in, kind: row.src_kind, code: row.src },
        dst: { referential: row.dst_in, kind: row.dst_kind, code: row.dst },
        confidence: expect.closeTo(row.confidence, 5),
      })),
    )
    expect(kept.length).toBeGreaterThan(2)
  })
})

async function mappings() {
  const rows = await house.db
    .selectFrom('mapping')
    .select(['kind', 'src', 'dst', 'facts'])
    .where('src_in', '=', 'local-gestes-de-l-atelier')
    .execute()
  return { rows }
}
