import type { Breach, House } from '../tree.ts'
import { areaOf } from './place.ts'

/**
 * The map of the house, `areas/arrows.json`.
 * `ground`: areas all others may use. `arrows`: for each area, the areas it uses besides the ground.
 * A ground area uses another ground area only along an arrow drawn for it, and never a room above.
 */
export type Arrows = {
  ground: readonly string[]
  arrows: Readonly<Record<string, readonly string[]>>
}

const MAP = 'areas/arrows.json'

/** Reads the map; a map nobody can read is an empty map, and `mapRule` says so. */
export function arrowsOf(house: House): Arrows {
  return readMap(house) ?? { ground: [], arrows: {} }
}

/** May code of `from` import code of `to`? */
export function mayUse(map: Arrows, from: string, to: string): boolean {
  if (from === to || map.arrows[from]?.includes(to)) return true
  return map.ground.includes(to) && !map.ground.includes(from)
}

/** Every area named by the map. */
export function areasOf(map: Arrows): string[] {
  return [...new Set([...map.ground, ...Object.keys(map.arrows)])]
}

/** The map and the folders say the same thing, and no arrow leads in a circle or off the ground. */
export function mapRule(house: House): Breach[] {
  const map = readMap(house)
  const breach = (say: string): Breach => ({ path: MAP, line: 1, rule: 'map', say })
  if (map === undefined) {
    return [breach('Write the map as {"ground": ["accounts"], "arrows": {"card": ["skills"]}}.')]
  }
  const named = areasOf(map)
  const folders = new Set(house.files.flatMap((file) => areaOf(file.path) ?? []))
  const undrawn = [...folders].filter((area) => !named.includes(area))
  const unbuilt = named.filter((area) => !folders.has(area) && !map.ground.includes(area))
  return [
    ...undrawn.map((area) =>
      breach(`Draw the area "${area}" in the map: its folder is not in "arrows".`),
    ),
    ...unbuilt.map((area) => breach(`Build areas/${area}/ or take "${area}" off the map.`)),
    ...arrowBreaches(map).map(breach),
  ]
}

function arrowBreaches(map: Arrows): string[] {
  const named = areasOf(map)
  return Object.entries(map.arrows).flatMap(([from, targets]) =>
    targets.flatMap((to) => {
      if (!named.includes(to))
        return [`Give "${to}" a line of its own in the map, or remove the arrow ${from} → ${to}.`]
      if (map.ground.includes(from) && !map.ground.includes(to)) {
        return [`Remove the arrow ${from} → ${to}: a ground area uses only ground areas.`]
      }
      if (leadsTo(map, to, from)) return [`Remove the arrow ${from} → ${to}: it leads in a circle.`]
      return []
    }),
  )
}

function leadsTo(map: Arrows, from: string, to: string, seen: Set<string> = new Set()): boolean {
  if (from === to) return true
  if (seen.has(from)) return false
  seen.add(from)
  return (map.arrows[from] ?? []).some((next) => leadsTo(map, next, to, seen))
}

function readMap(house: House): Arrows | undefined {
  const file = house.files.find((each) => each.path === MAP)
  if (file === undefined) return undefined
  try {
    const read: unknown = JSON.parse(file.text)
    return isMap(read) ? read : undefined
  } catch {
    return undefined
  }
}

function isMap(read: unknown): read is Arrows {
  if (!isRecord(read) || !isRecord(read.arrows)) return false
  return isNames(read.ground) && Object.values(read.arrows).every(isNames)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string')
}
