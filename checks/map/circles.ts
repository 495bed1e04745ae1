import type { Breach, House } from '../tree.ts'
import { importsOf } from './imports.ts'

type Step = { to: string; line: number }

/** No import circle anywhere, types included: each circle is told once, at the import that closes it. */
export function circleRule(house: House): Breach[] {
  const steps = stepsOf(house)
  const breaches: Breach[] = []
  const finished = new Set<string>()
  const trail: string[] = []

  const walk = (path: string): void => {
    trail.push(path)
    for (const { to, line } of steps.get(path) ?? []) {
      const at = trail.indexOf(to)
      if (at >= 0) {
        const circle = [...trail.slice(at), to].join(' → ')
        breaches.push({ path, line, rule: 'circle', say: `Break the circle ${circle}.` })
      } else if (!finished.has(to)) walk(to)
    }
    trail.pop()
    finished.add(path)
  }
  for (const path of steps.keys()) if (!finished.has(path)) walk(path)
  return breaches
}

function stepsOf(house: House): Map<string, Step[]> {
  const steps = new Map<string, Step[]>()
  for (const { from, line, path } of importsOf(house)) {
    if (path === undefined || !house.paths.has(path)) continue
    const known = steps.get(from) ?? []
    if (!known.some((step) => step.to === path)) known.push({ to: path, line })
    steps.set(from, known)
  }
  return steps
}
