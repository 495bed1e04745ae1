import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Wake } from './wake.tsx'
import { drawWake, roomOf, type WakeSkill } from './wake-drawing.ts'

const labels = [
  'Organiser son activité',
  'Prendre en compte les règlements',
  'Travailler en équipe',
  'Mobiliser des ressources mathématiques',
  'Communiquer à l’oral',
  'Communiquer à l’écrit',
  'Prendre en compte les usages sociaux',
  'Utiliser le numérique',
  'Gérer des informations',
  'Agir face à l’imprévu',
  'Construire son parcours professionnel',
  'Développer ses savoirs',
]

const given = (count: number, level: (rank: number) => number): WakeSkill[] =>
  labels
    .slice(0, count)
    .map((label, rank) => ({ label, pole: 'organise', level: level(rank), voices: rank % 5 }))

describe('drawing the wake', () => {
  const counts = Array.from({ length: 12 }, (_, rank) => rank + 1)
  const mixes = {
    'all alike': () => 3,
    'all different': (rank: number) => (rank % 8) + 1,
    'all beginning': () => 1,
  }

  for (const [mix, level] of Object.entries(mixes)) {
    it.each(counts)(
      `keeps every label of %i skills apart and inside the drawing, ${mix}`,
      (count) => {
        const { waves, width, height } = drawWake(given(count, level))
        const rooms = waves.map(roomOf)
        for (const [rank, one] of rooms.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0)
          expect(one.right).toBeLessThanOrEqual(width)
          expect(one.bottom).toBeLessThanOrEqual(height)
          for (const other of rooms.slice(rank + 1)) {
            const apart =
              one.right <= other.left ||
              other.right <= one.left ||
              one.bottom <= other.top ||
              other.bottom <= one.top
            expect(apart).toBe(true)
          }
        }
      },
    )
  }

  it.each(counts)('lets no wave of %i skills cross the label of another', (count) => {
    for (const level of Object.values(mixes)) {
      const { waves } = drawWake(given(count, level))
      for (const wave of waves) {
        for (const other of waves.filter((one) => one !== wave)) {
          const { left, right, top, bottom } = roomOf(other)
          const inside = pointsOf(wave.path).filter(
            ({ x, y }) => x > left && x < right && y > top && y < bottom,
          )
          expect(inside, `${wave.lines.join(' ')} over ${other.lines.join(' ')}`).toEqual([])
        }
      }
    }
  })

  it('goes further for what is better mastered, and thicker for what more people saw', () => {
    const { waves } = drawWake([
      { label: 'A', pole: 'think', level: 1, voices: 0 },
      { label: 'B', pole: 'think', level: 4, voices: 3 },
    ])
    const [weak, strong] = waves
    expect(Math.abs((strong?.tip.x ?? 0) - 160)).toBeGreaterThan(Math.abs((weak?.tip.x ?? 0) - 160))
    expect(strong?.width).toBeGreaterThan(weak?.width ?? 99)
  })

  it('shows people’s words as they are written', () => {
    const html = render(
      <Wake
        title="Une compétence"
        skills={[{ label: '<b>', pole: 'think', level: 2, voices: 0 }]}
      />,
    )
    expect(html).toContain('&lt;b>')
    expect(html).toContain('aria-label="Une compétence"')
    expect(html).not.toContain('style=')
  })

  it('draws nothing when there is nothing yet', () => {
    expect(render(<Wake title="Rien" skills={[]} />)).toBe('')
  })
})

/** A hundred points of a path made of one cubic Bézier. */
function pointsOf(path: string) {
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy = 0] = (
    path.match(/-?[\d.]+/g) ?? []
  ).map(Number)
  return Array.from({ length: 100 }, (_, step) => {
    const t = step / 99
    const u = 1 - t
    const mix = (a: number, b: number, c: number, d: number) =>
      u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d
    return { x: mix(ax, bx, cx, dx), y: mix(ay, by, cy, dy) }
  })
}
