import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Whatever the tests of a run put down: workers are stopped without a word, and take nothing away. */
const folder = mkdtempSync(join(tmpdir(), 'sillage-tests-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

export default defineConfig({
  test: {
    include: ['{platform,ui,engines,areas,packs,apps,checks,db,bench}/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Modules are pure of any test: read once a worker, the suite takes a third less time.
    isolate: false,
    env: { TMPDIR: folder },
  },
})
