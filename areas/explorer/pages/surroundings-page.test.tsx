import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenRome, inRome, inStarter } from '../server/testing.ts'

const house = givenHouse(givenRome)
const door = openDoor(house)
const textOf = async (path: string) => (await door.get(path)).text()
const lighter = inRome('occupation', 'X1101')
const seller = inStarter('occupation', 'D1106')

/** Marks of the drawing and names of rows, in order. */
function told(html: string): { marks: string[]; rows: string[] } {
  const drawing = /<svg class="around__drawing"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? ''
  const table = /<tbody[\s\S]*?<\/tbody>/.exec(html)?.[0] ?? ''
  const hrefs = (text: string) => [...text.matchAll(/href="([^"]+)"/g)].map(([, to]) => to ?? '')
  return { marks: hrefs(drawing), rows: hrefs(table) }
}

describe('the surroundings of a concept', () => {
  it('are drawn and told: the same concepts, in the same order, in the drawing and in the table', async () => {
    const { marks, rows } = told(await textOf(`/explorer/${lighter}/voisinage`))
    expect(marks[0]).toBe(`/explorer/${lighter}`)
    expect(marks).toContain(`/explorer/${inRome('skill', '202')}`)
    expect(marks).toContain(`/explorer/${inRome('occupation', 'X1102')}`)
    expect(rows).toEqual(marks)
  })
  it('are the same drawing each time, and never larger than asked', async () => {
    const small = await textOf(`/explorer/${seller}/voisinage?combien=20`)
    expect(await textOf(`/explorer/${seller}/voisinage?combien=20`)).toBe(small)
    expect(told(small).marks).toHaveLength(20)
    expect(told(await textOf(`/explorer/${seller}/voisinage`)).marks).toHaveLength(40)
    expect(told(await textOf(`/explorer/${seller}/voisinage?combien=300`)).marks.length).toBe(300)
  })
  it('keep everything inside the drawing, and marks apart from each other', async () => {
    const html = await textOf(`/explorer/${seller}/voisinage?combien=80`)
    const [width = 0, height = 0] = (
      /around__drawing"[^>]* viewBox="0 0 (\d+) (\d+)"/.exec(html) ?? []
    )
      .slice(1)
      .map(Number)
    const spots = [...html.matchAll(/around__number" x="(-?\d+)" y="(-?\d+)"/g)].map(
      ([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      }),
    )
    expect(spots).toHaveLength(80)
    for (const { x, y } of spots) {
      expect(x > 14 && x < width - 14 && y > 14 && y < height - 14).toBe(true)
    }
    const near = spots.flatMap((one, rank) =>
      spots.slice(rank + 1).filter(({ x, y }) => Math.hypot(one.x - x, one.y - y) < 28),
    )
    expect(near).toEqual([])
  })
  it('of an unknown concept, or in odd numbers, are a calm page', async () => {
    expect((await door.get('/explorer/0000000000000000/voisinage')).status).toBe(404)
    expect((await door.get(`/explorer/${lighter}/voisinage?combien=1e9`)).status).toBe(200)
  })
})
