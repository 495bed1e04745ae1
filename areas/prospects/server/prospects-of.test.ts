import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { conceptId } from '../../knowledge/server/graph/concept-id.ts'
import type { Need } from '../prospect.ts'
import { prospectsOf } from './prospects-of.ts'
import { rankFamilies } from './rank-families.ts'
import { givenProspects, jobFamily, occupation } from './testing.ts'

const house = givenHouse(givenProspects)

const of = async (id: string) => prospectsOf(house.ctx('visitor'), { id })
const needsAt = async (id: string): Promise<Need[]> =>
  (await of(id)).prospects.filter((one) => one.kind === 'need')

describe('what becomes of an occupation', () => {
  it('is told of its family, which is named with how wide it is', async () => {
    const needs = await needsAt(occupation('X1101'))
    expect(needs.map((one) => [one.region.label, one.figures.toFill, one.isGrouped])).toEqual([
      ['Bretagne', 14_403, false],
      ['Corse', 900, true],
      ['Grand Est', 2_040, false],
    ])
    expect(needs[0]?.reach).toMatchObject({
      by: 'family',
      family: { label: 'Lumières' },
      occupations: 3,
      share: 1,
      over: 'itself',
    })
    expect(needs[1]).toMatchObject({ counted: { label: 'Lumières et eaux' }, tension: null })
    expect(needs[0]).toMatchObject({ tension: 5, from: 2019, until: 2030 })
    expect(needs[0]?.source).toMatchObject({
      line: 'Source : DARES – France Stratégie, Métiers en 2030',
      licence: 'Licence Ouverte 2.0',
    })
  })
  it('holds the tags and emerging skills of ROME, and what somebody gathered, with their sources', async () => {
    const { prospects } = await of(occupation('X1101'))
    const tags = prospects.filter((one) => one.kind === 'tag')
    expect(tags.map(({ tag }) => tag)).toEqual(['green', 'digital'])
    expect(tags[0]).toMatchObject({ day: '2025-09-18', isDayOfLoading: false })
    const emerging = (await of(occupation('X1102'))).prospects.filter(
      (one) => one.kind === 'emerging',
    )
    expect(emerging.map(({ label }) => label)).toEqual(['Souffler doucement'])
    expect(prospects.find((one) => one.kind === 'study')).toMatchObject({
      label: 'La nuit en 2040',
      day: '2025-06-01',
      method: 'Entretiens avec 30 personnes',
      source: { publisher: 'Atelier de la nuit', year: '2025', url: 'https://nuit.test/2040' },
    })
    expect(prospects.find((one) => one.kind === 'emerging')).toMatchObject({
      label: 'Éclairer sans gêner les oiseaux',
      skill: { code: '202', label: 'Allumer une flamme' },
    })
  })
  it('may go through the broader one it came out of, lie in several families, or be named by a title', async () => {
    expect((await needsAt(occupation('X1102')))[0]?.reach).toMatchObject({ over: 'parent' })
    const { families } = await of(occupation('X1201'))
    expect(
      families.map(({ family, reach }) => [family.code, reach.by === 'family' && reach.share]),
    ).toEqual([
      ['Z1Z', expect.closeTo(0.8)],
      ['Z0Z', expect.closeTo(0.2)],
    ])
    const title = conceptId({ referential: 'rome', kind: 'title', code: '102' })
    expect((await of(title)).about.code).toBe('X1101')
    expect((await needsAt(jobFamily('Z1Z')))[0]?.reach).toEqual({ by: 'itself' })
    await expect(of('0'.repeat(16))).rejects.toMatchObject({ code: 'knowledge.noSuchConcept' })
  })
})

describe('families ranked by what they need', () => {
  const rank = (region: string, tag: 'brown' | 'green' | null = null) =>
    rankFamilies(house.ctx('visitor'), { region, tag })
  it('are those that a region counts, those counted alone over the country, those that bear a tag', async () => {
    const codes = async (region: string) =>
      (await rank(region)).families.map(({ family, toFill }) => [family.code, toFill])
    expect(await codes('bretagne')).toEqual([
      ['Z0Z', 14_403],
      ['Z1Z', -40],
    ])
    expect(await codes('corse')).toEqual([['Z0Z;Z1Z', 900]])
    const { families, region } = await rank('ailleurs')
    expect(region).toBeNull()
    expect(families.map(({ family, toFill, regions }) => [family.code, toFill, regions])).toEqual([
      ['Z0Z', 16_443, { counted: 2, of: 3 }],
      ['Z1Z', -40, { counted: 1, of: 2 }],
    ])
    expect((await rank('bretagne', 'green')).families).toMatchObject([
      { family: { code: 'Z0Z' }, tagged: 1, occupations: 3 },
    ])
    expect((await rank('bretagne', 'brown')).families).toEqual([])
  })
})
