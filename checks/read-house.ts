import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type House, houseOf } from './tree.ts'

const READ =
  /\.(tsx?|mts|mjs|js|css|sql|json|md|ya?ml|html|svg|txt)$|(^|\/)(LICENCE|LICENSE|Dockerfile)$/
const NEVER = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'playwright-report'])

/** Reads the house from disk: every text file but what is built, installed or ignored by git. */
export function readHouse(root: string): House {
  const texts: Record<string, string> = {}
  const ignored = ignoredPaths(root)
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (isHidden(entry.name) || NEVER.has(entry.name) || ignored.some((is) => is(path))) continue
      if (entry.isDirectory()) walk(path)
      else if (entry.isFile() && READ.test(path))
        texts[path] = readFileSync(join(root, path), 'utf8')
    }
  }
  walk('')
  return houseOf(texts)
}

function isHidden(name: string): boolean {
  return name.startsWith('.') && name !== '.github'
}

/** The plain lines of `.gitignore`: `name`, `name/`, `/path/name`, `*.ext`. Negations are not read. */
function ignoredPaths(root: string): ((path: string) => boolean)[] {
  return gitignore(root)
    .split('\n')
    .map((line) => line.trim().replace(/\/$/, ''))
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('!'))
    .map((line) => {
      const words = line.replace(/^\//, '').split('*').map(escaped)
      const anchored = line.includes('/')
      const pattern = new RegExp(`${anchored ? '^' : '(^|/)'}${words.join('[^/]*')}$`)
      return (path) => pattern.test(path)
    })
}

function gitignore(root: string): string {
  try {
    return readFileSync(join(root, '.gitignore'), 'utf8')
  } catch {
    return ''
  }
}

function escaped(part: string): string {
  return part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
}
