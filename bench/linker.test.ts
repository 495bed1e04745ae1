import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { melo, oldTitles, romeTitles } from './linker-files.ts'
import { measure } from './linker-measures.ts'
import { oursOver } from './linker-tasks.ts'

const shared = fileURLToPath(new URL('../../shared/data', import.meta.url))
const absent = !existsSync(shared)
if (absent)
  console.warn('SKIPPED: no ../shared/data, the quality floor of the linker was not measured.')

describe('the quality floor of the linker', () => {
  it.skipIf(absent)(
    'finds the ESCO occupation of ROME titles at least as often as before',
    { timeout: 120_000 },
    () => {
      const { labels, questions } = melo(shared)
      const figures = measure(oursOver(labels), questions)
      expect(figures['S@1']).toBeGreaterThanOrEqual(0.79)
      expect(figures['MAP']).toBeGreaterThanOrEqual(0.64)
    },
  )
  it.skipIf(absent)('finds old ROME titles among the new ones', { timeout: 120_000 }, () => {
    const figures = measure(oursOver(romeTitles(shared)), oldTitles(shared).slice(0, 400))
    expect(figures['S@1']).toBeGreaterThanOrEqual(0.94)
  })
})
