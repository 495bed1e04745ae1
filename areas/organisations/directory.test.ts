import { describe, expect, it } from 'vitest'
import { departmentOf, isAround, kindAsked } from './directory.ts'
import { drawMap } from './map.ts'

const limoges = { town: 'Limoges', postalCode: '87000', commune: '87085' }
const etienne = { town: 'SAINT-ÉTIENNE', postalCode: '42000', commune: null }

describe('looking around a place', () => {
  it('finds a town, a department by name or number, a postal code; capitals and accents do not count', () => {
    for (const place of ['', 'limoges', 'LIMO', '87', 'haute vienne', 'Haute-Vienne', '87000'])
      expect([place, isAround(limoges, place)]).toEqual([place, true])
    for (const place of ['brive', '19', 'vienne', '87100', 'moges', '8'])
      expect([place, isAround(limoges, place)]).toEqual([place, false])
    expect(isAround(etienne, 'St Etienne')).toBe(true)
    expect(isAround(etienne, 'loire')).toBe(true)
  })

  it('knows departments overseas and both of Corsica', () => {
    const of = (postalCode: string, commune: string | null = null) =>
      departmentOf({ postalCode, commune })
    expect([of('97410'), of('20000'), of('20200'), of('20111', '2A006')]).toEqual([
      '974',
      '2A',
      '2B',
      '2A',
    ])
  })

  it('takes an odd kind for every kind', () => {
    expect([kindAsked('school'), kindAsked('x'), kindAsked('__proto__')]).toEqual([
      'school',
      undefined,
      undefined,
    ])
  })
})

describe('drawing where they are', () => {
  const town = (name: string, lat: number, lon: number, count = 1) => ({ name, lat, lon, count })
  /** A square of land from Poitiers to Brive. */
  const land = Array.from({ length: 400 }, (_, place) => ({
    lat: 45 + Math.floor(place / 20) / 10,
    lon: 0.4 + (place % 20) / 10,
    department: place < 200 ? '19' : '87',
  }))

  it('keeps every dot inside, north above, and no name over another', () => {
    const towns = [
      town('Limoges', 45.83, 1.26, 3),
      town('Brive', 45.16, 1.53),
      town('Condat', 45.79, 1.27),
      town('Isle', 45.8, 1.22),
    ]
    const drawing = drawMap(towns, land, new Set(['87']))
    expect(drawing?.dots.map(({ name }) => name)).toEqual(['Limoges', 'Brive', 'Condat', 'Isle'])
    const { width = 0, height = 0, dots = [], labels = [] } = drawing ?? {}
    for (const { x, y, radius } of dots) {
      expect(x - radius).toBeGreaterThan(0)
      expect(x + radius).toBeLessThan(width)
      expect(y - radius).toBeGreaterThan(0)
      expect(y + radius).toBeLessThan(height)
    }
    expect(dots[0]?.y).toBeLessThan(dots[1]?.y ?? 0)
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['Limoges', 'Brive']))
    for (const rows of [drawing?.land, drawing?.asked])
      expect(rows).toMatch(/^(M[\d.]+ [\d.]+h[\d.]+)+$/)
  })

  it('draws the mainland, and says what is elsewhere', () => {
    const drawing = drawMap([town('Limoges', 45.8, 1.2), town('Saint-Denis', -20.9, 55.4)], land)
    expect(drawing).toMatchObject({ away: 1, dots: [{ name: 'Limoges' }] })
    expect(drawMap([town('Saint-Denis', -20.9, 55.4)], [])?.dots).toHaveLength(1)
    expect(drawMap([], land)).toBeUndefined()
  })
})
