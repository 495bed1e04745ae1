import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildMatcher } from '../engines/matching/matching.ts'
import { interestPath, packFamilies } from './matching/interests.ts'
import { occupationsOf } from './matching/occupations.ts'
import { simulatedPeople } from './matching/people.ts'
import { reachOf } from './matching/reach.ts'
import { hasRome, readRome } from './rome-reader.ts'

const shared = join(import.meta.dirname, '..', '..', 'shared', 'data')
const absent = !hasRome(shared)
if (absent)
  console.warn('SKIPPED: no ../shared/data, the quality of matching on ROME is not checked.')

describe.skipIf(absent)('matching on the whole of ROME', () => {
  it('keeps its floors: coverage, ties, reach of families, steadiness', {
    timeout: 180_000,
  }, () => {
    const { occupations, options } = occupationsOf(readRome(shared))
    const matcher = buildMatcher(occupations, { skillParents: options.skillParents ?? {} })
    const reach = reachOf(matcher, simulatedPeople(occupations, 600, 1))
    expect(reach.coverageTop).toBeGreaterThan(0.9)
    const path = interestPath(matcher, packFamilies(), 400, 1)
    expect(path.ties).toBeLessThan(0.02)
    expect(path.familiesFirst).toBe(1)
    expect(path.retestTop10).toBeGreaterThan(0.6)
  })
})
