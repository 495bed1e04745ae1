import { describe, expect, it } from 'vitest'
import { readConfig } from '../../platform/server/config.ts'
import { ROME_CODES } from './rome-contexts.ts'
import { readStarterPack } from './server/starter/read-starter-pack.ts'

describe('our own work contexts', () => {
  it('are each called for: by an occupation of the starter pack, or by contexts of ROME', () => {
    const { contexts, occupations } = readStarterPack(readConfig({}).root).pack
    const used = new Set(occupations.flatMap((one) => one.contexts))
    const idle = contexts
      .map(({ code }) => code)
      .filter((code) => !used.has(code) && !Object.hasOwn(ROME_CODES, code))
    expect(idle).toEqual([])
    expect(Object.keys(ROME_CODES).every((own) => contexts.some(({ code }) => code === own))).toBe(
      true,
    )
  })
})
