import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodePath } from './run.mjs'

const SOURCES = [
  'apps',
  'areas',
  'engines',
  'platform',
  'ui',
  'bench/results',
  'vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
]
const MARK = 'dist/.built'

/** Builds the server and what browsers receive, when a source has changed since the last build. */
export function buildIfNeeded() {
  const print = fingerprint()
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === print) return
  console.error('Construction…')
  const done = spawnSync(nodePath(), ['apps/start/vite-build.mjs'], {
    stdio: ['ignore', 2, 'inherit'],
  })
  if (done.status !== 0) {
    console.error('La construction a échoué : voir au-dessus.')
    process.exit(1)
  }
  mkdirSync('dist', { recursive: true })
  writeFileSync(MARK, print)
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const source of SOURCES) feed(hash, source)
  return hash.digest('hex')
}

function feed(hash, path) {
  if (!existsSync(path)) return
  const entries = path.includes('.') ? undefined : readdirSync(path, { withFileTypes: true })
  if (!entries) {
    hash.update(path).update(readFileSync(path))
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = join(path, entry.name)
    if (entry.isDirectory()) feed(hash, inside)
    else if (!/\.test\.tsx?$/.test(entry.name)) hash.update(inside).update(readFileSync(inside))
  }
}
