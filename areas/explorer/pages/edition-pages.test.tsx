import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { everyEdition } from '../../knowledge/server/graph/every-edition.ts'
import { givenExport } from '../../knowledge/server/importers/testing.ts'
import { givenRome, inRome } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const lighter = inRome('occupation', 'X1101')
const textOf = async (path: string) => (await door.get(path)).text()

/** One word changed, one title gone, one new, one moved to another occupation. */
async function givenTwoEditions(): Promise<{ from: number; to: number; starter: number }> {
  await givenRome(house)
  await givenRome(
    house,
    givenExport({
      referentiel_appellation: (text) =>
        `${text
          .replace('"Chef allumeur / Cheffe allumeuse","Chef allumeur"', '"Maître des lumières",""')
          .replace(/^"104".*\n/m, '')
          .replace(
            '"103","Souffleur / Souffleuse de nuages"',
            '"103","Souffleur de nuages"',
          )}"105","Passeuse de nuages","","X1102","","","","","","","","X1101","N"\n`,
    }),
  )
  const all = await everyEdition(house.ctx('visitor'))
  const [to, from] = all.filter(({ name }) => name === 'rome').map(({ id }) => id)
  const starter = all.find(({ name }) => name === 'starter')?.id
  return { from: from ?? 0, to: to ?? 0, starter: starter ?? 0 }
}

describe('every edition', () => {
  it('is listed with its days and licence, and leads to what changed since the one before', async () => {
    const { from, to } = await givenTwoEditions()
    const html = await textOf('/explorer/versions')
    expect(html).toContain(`href="/explorer/versions/${from}/${to}"`)
    for (const words of ['ROME 4.0', '18 septembre 2025', 'Licence Ouverte 2.0', 'la première'])
      expect(html).toContain(words)
  })
})

describe('what changed between two editions', () => {
  it('is counted and listed, one sort of change at a time', async () => {
    const { from, to } = await givenTwoEditions()
    const here = `/explorer/versions/${from}/${to}`
    const added = await textOf(here)
    expect(added).toContain('Passeuse de nuages')
    expect(added).toContain(`href="/explorer/${inRome('title', '105')}"`)
    const reworded = await textOf(`${here}?quoi=reworded`)
    expect(reworded).toContain('Chef allumeur')
    expect(reworded).toContain('Maître des lumières')
    expect(reworded).toContain('Dites autrement (2)')
    expect(await textOf(`${here}?quoi=removed`)).toContain('Dompteur')
    expect(await textOf(`${here}?quoi=replaced`)).toContain('Rien de tel')
  })
  it('can be read the other way round, and from any cursor', async () => {
    const { from, to } = await givenTwoEditions()
    expect(await textOf(`/explorer/versions/${to}/${from}?quoi=removed`)).toContain('Passeuse')
    for (const cursor of ['%00', 'x'.repeat(3000), '-1', '%F0%9F%A4%9D'])
      expect((await door.get(`/explorer/versions/${from}/${to}?apres=${cursor}`)).status).toBe(200)
  })
  it('is nothing between two referentials, nor between editions that never were', async () => {
    const { from, starter } = await givenTwoEditions()
    for (const [one, other] of [
      [from, starter],
      [from, '99999999999999999999'],
      ['constructor', from],
      ['%00', '%00'],
    ]) {
      const answer = await door.get(`/explorer/versions/${one}/${other}`)
      expect([one, other, answer.status]).toEqual([one, other, 404])
      expect(await answer.text()).toContain('<h1')
    }
  })
})

describe('one concept', () => {
  it('can be read as it was on a day, and says when it was not there yet', async () => {
    await givenRome(house, givenExport(), new Date('2026-01-10T10:00:00Z'))
    const later = givenExport({
      referentiel_appellation: (text) =>
        text.replace(
          '"102","Chef allumeur / Cheffe allumeuse"',
          '"102","Maître allumeur / Maîtresse allumeuse"',
        ),
    })
    await givenRome(house, later, new Date('2026-07-10T10:00:00Z'))
    const chief = `/explorer/${inRome('title', '102')}`
    expect(await textOf(chief)).toMatch(/<h1[^>]*>Maître allumeur/)
    const then = await textOf(`${chief}?le=2026-03-01`)
    expect(then).toMatch(/<h1[^>]*>Chef allumeur/)
    expect(then).toContain('1 mars 2026')
    expect(await textOf(`${chief}?le=2025-01-01`)).toContain('n’était pas encore là')
    expect(await textOf(`${chief}?le=2026-02-31`)).toContain('Cette date n’existe pas')
  })
  it('of another day has the links of that day, and they lead to that day', async () => {
    await givenRome(house, givenExport(), new Date('2026-01-10T10:00:00Z'))
    const later = givenExport({
      coherence_item: (text) => text.replace('"X1101","301",""\n', ''),
    })
    await givenRome(house, later, new Date('2026-07-10T10:00:00Z'))
    const history = inRome('savoir', '301')
    expect(await textOf(`/explorer/${lighter}`)).not.toContain(history)
    const then = await textOf(`/explorer/${lighter}?le=2026-03-01`)
    expect(then).toContain(`href="/explorer/${history}?le=2026-03-01"`)
    expect(then).toContain('avec ses liens de ce jour')
    const all = await textOf(`/explorer/${lighter}/liens?lien=requires&sens=out&le=2026-03-01`)
    expect(all).toContain('3 en tout, le 1 mars 2026')
    expect(all).toContain(`href="/explorer/${history}?le=2026-03-01"`)
    expect(await textOf(`/explorer/${lighter}/liens?lien=requires&sens=out`)).toContain('2 en tout')
  })
})
