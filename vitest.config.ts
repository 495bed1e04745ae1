import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{platform,ui,engines,areas,packs,apps,checks,db,bench}/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Modules are pure of any test: read once a worker, the suite takes a third less time.
    isolate: false,
  },
})
