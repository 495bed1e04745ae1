import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Server only: drawings are read once from the Phosphor package and put into the page. Never import this from an island. */
const packages = createRequire(import.meta.url)
const drawings = new Map<string, string>()

/**
 * One Phosphor duotone drawing beside its word; it says nothing by itself, so it is hidden from screen readers.
 * Its own size and colour hold when the style sheet does not arrive: a bad network must not turn an icon into a wall.
 */
export function Icon({ name }: { name: string }) {
  return (
    <svg
      class="icon"
      width="24"
      height="24"
      fill="currentColor"
      viewBox="0 0 256 256"
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={{ __html: drawing(name) }}
    />
  )
}

/** Lends a drawing to several `IconUse` of the same page, so that twelve pictures shown four times weigh twelve pictures. */
export function IconSymbol({ name }: { name: string }) {
  return (
    <symbol
      id={`icon-${name}`}
      viewBox="0 0 256 256"
      dangerouslySetInnerHTML={{ __html: drawing(name) }}
    />
  )
}

export function IconUse({ name }: { name: string }) {
  return (
    <svg class="icon" width="24" height="24" aria-hidden="true" focusable="false">
      <use href={`#icon-${name}`} />
    </svg>
  )
}

function drawing(name: string): string {
  const known = drawings.get(name)
  if (known !== undefined) return known
  const paths = onlyPaths(readSvg(name))
  drawings.set(name, paths)
  return paths
}

function readSvg(name: string): string {
  if (!/^[a-z0-9-]+$/.test(name)) throw unknownIcon(name)
  try {
    return readFileSync(
      packages.resolve(`@phosphor-icons/core/assets/duotone/${name}-duotone.svg`),
      'utf8',
    )
  } catch {
    throw unknownIcon(name)
  }
}

const onlyPaths = (svg: string) => svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '')

const unknownIcon = (name: string) =>
  new Error(
    `No Phosphor duotone icon is called "${name}"; the names are on phosphoricons.com, in small letters with dashes.`,
  )
