import { isBuiltin } from 'node:module'
import { type Breach, type House, isTest, isToolConfig } from '../tree.ts'
import { type Arrows, arrowsOf, mayUse } from './arrows.ts'
import { type Import, importsOf } from './imports.ts'
import { isStore, type Place, placeOf } from './place.ts'

/** Every import goes where the house lets it go. One import, at most one breach: the first that applies. */
export function importRule(house: House): Breach[] {
  const map = arrowsOf(house)
  return importsOf(house).flatMap((found) => {
    const breach =
      spelling(house, found) ??
      (found.path === undefined ? packageBreach(found) : pathBreach(map, found, found.path))
    if (breach === undefined) return []
    return [{ path: found.from, line: found.line, ...breach }]
  })
}

/** Parts of Node that only compute; their dice are refused with the clock. */
const COMPUTES = new Set(['node:crypto', 'node:zlib'])

type Said = { rule: string; say: string } | undefined

function spelling(house: House, found: Import): Said {
  const path = found.path
  if (path === undefined) {
    const isAlias = /^[#@~]?\//.test(found.written) || found.written.startsWith('#')
    return isAlias
      ? { rule: 'spelling', say: `Import "${found.written}" by its relative path.` }
      : undefined
  }
  const meant = ['.ts', '.tsx', '/index.ts'].find((end) => house.paths.has(path + end))
  if (house.paths.has(path) || meant === undefined) return undefined
  return {
    rule: 'spelling',
    say: `Write the import with its extension: "${found.written}${meant}".`,
  }
}

/** A package: which rings may ask the machine, and which may ask anybody but zod. */
function packageBreach({ from, written }: Import): Said {
  const place = placeOf(from)
  if (isTest(from)) return undefined
  const isNode = isBuiltin(written)
  if (place.floor === 'areas' && place.ring === 'domain' && !/^zod(\/|$)/.test(written)) {
    return {
      rule: 'domain',
      say: `Keep "${written}" out of the domain: it imports only domain files, engines/, platform/*.ts and zod.`,
    }
  }
  if (!isNode) return undefined
  if (place.floor === 'areas' && place.ring === 'islands')
    return { rule: 'islands', say: `Take "${written}" out: an island runs in the browser.` }
  if (place.floor === 'engines' && !COMPUTES.has(written))
    return {
      rule: 'engines',
      say: `Take "${written}" out: an engine is pure, pass in what it needs.`,
    }
  if (place.floor === 'platform' && place.ring === 'pure') {
    return {
      rule: 'platform',
      say: `Move what needs "${written}" to platform/server/: platform/*.ts runs anywhere.`,
    }
  }
  return undefined
}

function pathBreach(map: Arrows, { from, written }: Import, path: string): Said {
  const here = placeOf(from)
  const there = placeOf(path)
  return (
    doors(from, here, path, there) ??
    (here.floor === 'areas' && there.floor === 'areas'
      ? arrowBreach(map, here.area, there.area)
      : undefined) ??
    (isTest(from) || isToolConfig(from) ? undefined : floorBreach(here, there, written))
  )
}

/** What stays behind its own door, whoever asks: stores, pages, programs. */
function doors(from: string, here: Place, path: string, there: Place): Said {
  if (there.floor === 'areas') {
    const isNeighbour = here.floor !== 'areas' || here.area !== there.area
    if (isNeighbour && isStore(path))
      return {
        rule: 'store',
        say: `Call a verb of ${there.area}: ${there.file} is private to its area.`,
      }
    if (
      isNeighbour &&
      here.floor !== 'apps' &&
      there.ring === 'pages' &&
      /-page\.tsx?$/.test(path)
    ) {
      return { rule: 'page', say: `Link to the page by its URL: only apps import ${there.file}.` }
    }
  }
  const mayStart =
    isTest(from) || ['apps', 'bench', 'journeys', 'checks', 'root'].includes(here.floor)
  if (!mayStart && ['apps', 'bench', 'journeys', 'checks'].includes(there.floor)) {
    return {
      rule: 'apps',
      say: `Take "${there.floor}/" out: apps plug the house in, nothing plugs apps in.`,
    }
  }
  return undefined
}

function arrowBreach(map: Arrows, from: string, to: string): Said {
  if (mayUse(map, from, to)) return undefined
  return { rule: 'arrow', say: `Draw ${from} → ${to} in areas/arrows.json, or do without it.` }
}

/** What each floor and each ring may know of the house. */
function floorBreach(here: Place, there: Place, written: string): Said {
  if (here.floor === 'areas') return ringBreach(here.ring, there, written)
  if (here.floor === 'engines') {
    if (there.floor === 'engines' && there.engine === here.engine) return undefined
    return {
      rule: 'engines',
      say: `Take "${written}" out: an engine knows only itself and its npm dependencies.`,
    }
  }
  if (here.floor !== 'platform' && here.floor !== 'ui') return undefined
  if (there.floor === 'areas')
    return { rule: here.floor, say: `Take "${written}" out: ${here.floor}/ knows no area.` }
  if (
    here.floor === 'ui' &&
    (there.floor === 'db' || (there.floor === 'platform' && there.ring === 'server'))
  ) {
    return { rule: 'ui', say: `Take "${written}" out: ui/ knows nothing of the server.` }
  }
  if (
    here.floor === 'platform' &&
    here.ring === 'pure' &&
    there.floor === 'platform' &&
    there.ring !== 'pure'
  ) {
    return {
      rule: 'platform',
      say: `Take "${written}" out: platform/*.ts is pure and knows neither server/ nor web/.`,
    }
  }
  return undefined
}

function ringBreach(ring: string, there: Place, written: string): Said {
  const theirs = there.floor === 'areas' ? there.ring : undefined
  const isPure =
    theirs === 'domain' ||
    there.floor === 'engines' ||
    (there.floor === 'platform' && there.ring === 'pure')
  if (ring === 'domain' && !isPure) {
    return {
      rule: 'domain',
      say: `Keep "${written}" out of the domain: it imports only domain files, engines/, platform/*.ts and zod.`,
    }
  }
  if (ring === 'server' && (theirs === 'pages' || theirs === 'islands' || theirs === 'api')) {
    return {
      rule: 'server',
      say: `Take "${written}" out: server/ knows no page, no island and no API.`,
    }
  }
  const isInReach =
    isPure ||
    theirs === 'islands' ||
    there.floor === 'ui' ||
    (there.floor === 'platform' && there.ring === 'web')
  if (ring === 'islands' && !isInReach) {
    return {
      rule: 'islands',
      say: `Take "${written}" out: an island imports domain, engines/, ui/ and platform/web/ only.`,
    }
  }
  if (ring === 'pages' && theirs === 'api')
    return { rule: 'pages', say: `Take "${written}" out: a page calls the verb, not the API.` }
  if (ring === 'api' && (theirs === 'pages' || theirs === 'islands')) {
    return { rule: 'api', say: `Take "${written}" out: the API knows no page.` }
  }
  return undefined
}
