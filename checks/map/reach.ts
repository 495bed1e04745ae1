import { isBuiltin } from 'node:module'
import { type Breach, type House, isTest } from '../tree.ts'
import { type Import, importsOf } from './imports.ts'
import { placeOf } from './place.ts'

/**
 * What reaches the browser stays free of the machine and of the server, however far its imports lead.
 * What an island imports itself is judged by the import rule; here, what comes along with it.
 */
export function reachRule(house: House): Breach[] {
  const imports = Map.groupBy(
    importsOf(house).filter((found) => !found.isErased),
    (found) => found.from,
  )
  return house.files
    .filter(({ path }) => isIsland(path) && !isTest(path))
    .flatMap(({ path }) =>
      (imports.get(path) ?? []).flatMap((first) => {
        const trail = trailToServer(imports, first, new Set([path]))
        if (trail === undefined || trail.length < 2) return []
        const say = `Do without "${first.written}" in the browser: it leads to ${trail.slice(1).join(' → ')}.`
        return [{ path, line: first.line, rule: 'island reach', say }]
      }),
    )
}

function isIsland(path: string): boolean {
  const place = placeOf(path)
  return place.floor === 'areas' && place.ring === 'islands'
}

/** The way from one import to the machine or the server, or nothing. */
function trailToServer(
  imports: Map<string, Import[]>,
  step: Import,
  seen: Set<string>,
): string[] | undefined {
  const { written, path } = step
  if (path === undefined) return isBuiltin(written) ? [written] : undefined
  if (isServer(path)) return [path]
  if (seen.has(path)) return undefined
  seen.add(path)
  for (const next of imports.get(path) ?? []) {
    const trail = trailToServer(imports, next, seen)
    if (trail !== undefined) return [path, ...trail]
  }
  return undefined
}

function isServer(path: string): boolean {
  const place = placeOf(path)
  return (place.floor === 'areas' || place.floor === 'platform') && place.ring === 'server'
}
