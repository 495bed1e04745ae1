import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Addresses of the built style sheet and of the islands' starter. Empty until the client is built (door tests). */
export type Assets = {
  css: string
  islands: string | undefined
  preload: string | undefined
  icon: string
}

const manifestShape = z.record(
  z.string(),
  z.object({
    file: z.string(),
    css: z.array(z.string()).optional(),
    assets: z.array(z.string()).optional(),
  }),
)

export function readAssets(root: string): Assets {
  const path = join(root, 'dist/client/.vite/manifest.json')
  if (!existsSync(path))
    return { css: '', islands: undefined, preload: undefined, icon: '/favicon.svg' }
  const manifest = manifestShape.parse(JSON.parse(readFileSync(path, 'utf8')))
  const style = manifest['ui/all.css']
  const font = Object.values(manifest)
    .flatMap((entry) => [...(entry.assets ?? []), entry.file])
    .find((file) => file.includes('atkinson') && file.endsWith('.woff2'))
  return {
    css: style ? `/${style.file}` : '',
    islands: manifest['platform/web/islands.ts']
      ? `/${manifest['platform/web/islands.ts'].file}`
      : undefined,
    preload: font ? `/${font}` : undefined,
    icon: '/favicon.svg',
  }
}
