/** Where a file lives in the house: which floor, which area or engine, which ring. */
export type Place =
  | { floor: 'areas'; area: string; ring: Ring; file: string }
  | { floor: 'engines'; engine: string; file: string }
  | { floor: 'platform'; ring: 'pure' | 'server' | 'web'; file: string }
  | {
      floor: 'ui' | 'apps' | 'packs' | 'db' | 'journeys' | 'bench' | 'checks' | 'root'
      file: string
    }

export type Ring = 'domain' | 'server' | 'pages' | 'islands' | 'api' | 'unknown'

const RINGS: readonly Ring[] = ['server', 'pages', 'islands', 'api']
const OTHER_FLOORS = ['ui', 'apps', 'packs', 'db', 'journeys', 'bench', 'checks'] as const

export function placeOf(path: string): Place {
  const [first = '', second = '', third = '', ...rest] = path.split('/')
  const file = path.slice(path.lastIndexOf('/') + 1)
  if (first === 'areas' && third !== '') {
    return { floor: 'areas', area: second, ring: ringOf(third, rest), file }
  }
  if (first === 'engines') return { floor: 'engines', engine: second, file }
  if (first === 'platform') {
    const ring = second === 'server' || second === 'web' ? second : 'pure'
    return { floor: 'platform', ring, file }
  }
  return { floor: OTHER_FLOORS.find((floor) => floor === first) ?? 'root', file }
}

function ringOf(third: string, rest: string[]): Ring {
  if (rest.length === 0) return 'domain'
  return RINGS.find((ring) => ring === third) ?? 'unknown'
}

/** The area a path belongs to, or nothing. */
export function areaOf(path: string): string | undefined {
  const place = placeOf(path)
  return place.floor === 'areas' ? place.area : undefined
}

export function isStore(path: string): boolean {
  return /-store\.tsx?$/.test(path)
}
