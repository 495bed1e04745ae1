import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharesAbove } from './lists.ts'
import {
  buildMatcher,
  LISTS,
  type Match,
  type Occupation,
  oneList,
  threeLists,
} from './matching.ts'
import { anyProfile, givenOccupation, givenProfile, givenSkills, smallWorld } from './testing.ts'

const codesOf = (matches: readonly Match[]): string[] => matches.map((one) => one.code)

/** Ten kitchens that ask nearly the same, one garden that asks it too, twenty offices that do not; one liked office. */
const town: Occupation[] = [
  ...Array.from({ length: 10 }, (_, number) =>
    givenOccupation(`K${number}`, {
      skills: givenSkills('cook', 'clean', `dish${number}`),
      parent: number < 5 ? 'K0' : 'K5',
      interests: [{ code: 'food', weight: 1 }],
    }),
  ),
  givenOccupation('G1', {
    skills: givenSkills('cook', 'clean', 'grow'),
    interests: [{ code: 'outdoors', weight: 1 }],
  }),
  ...Array.from({ length: 20 }, (_, number) =>
    givenOccupation(`O${number}`, {
      skills: givenSkills('write', `file${number}`),
      interests: [{ code: number === 3 ? 'food' : 'order', weight: 1 }],
    }),
  ),
]

describe('three lists', () => {
  it('never show an occupation twice', () => {
    const world = buildMatcher(smallWorld)
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const { close, opening, surprise } = threeLists(world, profile, { each: 2 })
        const shown = codesOf([...close, ...opening, ...surprise])
        expect(new Set(shown).size).toBe(shown.length)
      }),
    )
  })

  it('are the same one at a time', () => {
    const world = buildMatcher(smallWorld)
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const three = threeLists(world, profile, { each: 2 })
        const isEmpty = LISTS.every((list) => three[list].length === 0)
        for (const list of LISTS)
          expect(oneList(world, profile, list, { each: 2 })).toEqual({
            matches: three[list],
            isEmpty,
          })
      }),
    )
  })

  it('show what is close from several families of occupations, not five times the same', () => {
    const profile = givenProfile({ skills: [{ code: 'cook', level: 3 }] })
    const { close } = threeLists(buildMatcher(town), profile, { each: 2 })
    expect(
      close.map((one) => Number(one.code.slice(1)) < 5 && one.code.startsWith('K')),
    ).not.toEqual([true, true])
  })

  it('open a door: near by skills, far on one axis, which is named', () => {
    const profile = givenProfile({
      skills: [
        { code: 'cook', level: 3 },
        { code: 'clean', level: 3 },
      ],
    })
    const kitchens = town.filter((one) => one.parent !== 'K5')
    const { close, opening } = threeLists(buildMatcher(kitchens), profile, { each: 1 })
    expect(codesOf(close)).toEqual(['G1'])
    expect(opening.map((one) => one.far)).toEqual(['domain'])
    expect(opening[0]?.code.startsWith('K')).toBe(true)
  })

  it('surprise: liked, in another domain, without the skills yet', () => {
    const profile = givenProfile({
      skills: [{ code: 'cook', level: 3 }],
      interests: [{ code: 'food', weight: 1 }],
    })
    const fewKitchens = town.filter((one) => !/K[2-9]/.test(one.code))
    const { close, opening, surprise } = threeLists(buildMatcher(fewKitchens), profile, {
      each: 3,
    })
    expect(codesOf([...opening, ...surprise])).toContain('O3')
    expect(codesOf(close)).not.toContain('O3')
  })

  it('surprise: of two liked alike, first the one that asks no longer studies than what is close', () => {
    const liked = { skills: givenSkills('plan'), interests: [{ code: 'food', weight: 1 }] }
    const places = [
      ...town
        .filter((one) => !/K[2-9]|O3|G1/.test(one.code))
        .map((one) => ({ ...one, accessLevel: 1 })),
      givenOccupation('X1', { ...liked, domain: 'X', accessLevel: 5 }),
      givenOccupation('X2', { ...liked, domain: 'Z', accessLevel: 1 }),
    ]
    const profile = givenProfile({
      skills: [{ code: 'cook', level: 3 }],
      interests: [{ code: 'food', weight: 1 }],
    })
    const { surprise } = threeLists(buildMatcher(places), profile, { each: 1 })
    expect(codesOf(surprise)).toEqual(['X2'])
  })

  it('are already there with a single experience of one skill', () => {
    const profile = givenProfile({ skills: [{ code: 'write', level: 1 }] })
    expect(threeLists(buildMatcher(town), profile, { each: 3 }).close).toHaveLength(3)
  })
})

describe('the share of values that are higher', () => {
  it('is what counting them one by one gives, equal values and outliers included', () => {
    const any = fc.oneof(
      fc.constantFrom(0, 0.5, 1, 1e9),
      fc.double({ noNaN: true, min: -1, max: 1 }),
    )
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (values) => {
        const counted = values.map(
          (one) => values.filter((other) => other > one).length / values.length,
        )
        expect([...sharesAbove(Float64Array.from(values))]).toEqual(counted)
      }),
    )
  })
})
