import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Wake } from './wake.tsx'
import { drawWake, type WakeSkill, type Wave } from './wake-drawing.ts'

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

/** The room a label takes, at the largest size it is written in. */
function room({ at, anchor, lines }: Wave) {
  const width = Math.max(...lines.map((line) => line.length)) * 7.9
  const left = anchor === 'start' ? at.x : anchor === 'end' ? at.x - width : at.x - width / 2
  return { left, right: left + width, top: at.y - 13, bottom: at.y + (lines.length - 1) * 17 + 4 }
}

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
        const rooms = waves.map(room)
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
