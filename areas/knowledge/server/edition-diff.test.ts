import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import type { Concept, Replacement } from '../referential.ts'
import { changesBetween, editionDiff } from './edition-diff.ts'
import { makeCurrent, stageConcepts, startStaging } from './referential-store.ts'

const house = givenHouse()

/** An edition put in place without any file. */
async function givenEdition(
  concepts: Concept[],
  { name = 'rome', replacements = [] }: { name?: string; replacements?: Replacement[] } = {},
): Promise<number> {
  const head = { version: '1', publishedOn: null, licence: '', sourceLine: '', checksum: '' }
  const id = await startStaging(house.db, { name, title: name, ...head })
  await stageConcepts(house.db, id, concepts)
  const now = new Date()
  await makeCurrent(house.db, { id, referential: { name }, report: {}, replacements, now })
  return id
}

function title(code: string, label: string, occupation: string): Concept {
  return { kind: 'title', code, label, facts: { occupation } }
}

const BEFORE = [
  title('1', 'Allumeur', 'X1'),
  title('2', 'Souffleur', 'X1'),
  title('3', 'Dompteur', 'X1'),
  title('4', 'Perdu', 'X1'),
  title('5', 'Remplacé', 'X1'),
  { kind: 'theme', code: '1', label: 'Lampes', facts: {} },
]
const AFTER = [
  title('1', 'Allumeur', 'X1'),
  title('2', 'Souffleur de nuages', 'X1'),
  title('3', 'Dompteuse', 'X2'),
  title('6', 'Nouveau', 'X2'),
  { kind: 'theme', code: '1', label: 'Lampes', facts: {} },
]

async function bothEditions() {
  const from = await givenEdition(BEFORE)
  const replacements = [{ kind: 'title', code: '5', by: '6' }]
  return { from, to: await givenEdition(AFTER, { replacements }) }
}

describe('comparing two editions of a referential', () => {
  it('counts what lived on, was reworded, moved, came, left, and left its place to another', async () => {
    const editions = await bothEditions()
    const counts = { survived: 4, added: 1, reworded: 2, moved: 1, replaced: 1, removed: 1 }
    expect(await editionDiff(house.db, editions)).toEqual(counts)
    expect(await editionDiff(house.db, { ...editions, kind: 'title' })).toEqual({
      ...counts,
      survived: 3,
    })
  })

  it('tells each change with both wordings and places', async () => {
    const editions = await bothEditions()
    expect(await changesBetween(house.db, { ...editions, change: 'moved' })).toEqual({
      items: [
        {
          kind: 'title',
          code: '3',
          before: { label: 'Dompteur', home: 'X1' },
          after: { label: 'Dompteuse', home: 'X2' },
          replacedBy: null,
        },
      ],
      next: null,
    })
    const { items } = await changesBetween(house.db, { ...editions, change: 'replaced' })
    expect(items).toMatchObject([{ code: '5', after: null, replacedBy: '6' }])
  })

  it('gives long lists a page at a time, whatever cursor it is handed', async () => {
    const editions = { ...(await bothEditions()), change: 'reworded' as const, limit: 1 }
    const first = await changesBetween(house.db, editions)
    const second = await changesBetween(house.db, { ...editions, cursor: first.next ?? '' })
    expect([first, second].map(({ items }) => items[0]?.code)).toEqual(['2', '3'])
    expect(second.next).toBeNull()
    const strange = await changesBetween(house.db, { ...editions, cursor: '\u0000§§' })
    expect(strange.items).toHaveLength(1)
  })

  it('refuses editions of two referentials, or one that does not exist', async () => {
    const { from } = await bothEditions()
    const other = await givenEdition(AFTER, { name: 'esco' })
    for (const to of [other, 987_654])
      await expect(editionDiff(house.db, { from, to })).rejects.toMatchObject({
        code: 'knowledge.noSuchEdition',
      })
  })
})
