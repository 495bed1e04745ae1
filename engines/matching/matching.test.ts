import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMatcher, type Match, match, nearTo, threeLists, whatWouldChange } from './matching.ts'
import { anyProfile, givenOccupation, givenProfile, givenSkills, smallWorld } from './testing.ts'
import { WEIGHTS } from './weights.ts'
import type { Profile } from './world.ts'

const world = buildMatcher(smallWorld)
const codesOf = (matches: readonly Match[]): string[] => matches.map((one) => one.code)
const scoreOf = (matches: readonly Match[], code: string): number =>
  matches.find((one) => one.code === code)?.score ?? Number.NaN
const partOf = (one: Match | undefined, part: string): number =>
  one?.contributions.find((piece) => piece.part === part)?.value ?? Number.NaN

describe('comparing a person with occupations', () => {
  it('gives the score one can work out by hand from a single skill', () => {
    // Four skills asked by one occupation of two, each idf = ln(1 + 2/1) but "clean" = ln(1 + 2/2).
    const two = buildMatcher([
      givenOccupation('X', { skills: givenSkills('sew', 'clean') }),
      givenOccupation('Y', { skills: givenSkills('drive', 'clean') }),
    ])
    const [first, second] = match(two, givenProfile({ skills: [{ code: 'sew', level: 3 }] }))
    const rare = Math.log(3)
    const common = Math.log(2)
    expect(first?.code).toBe('X')
    expect(first?.score).toBeCloseTo(Math.sqrt(rare / Math.hypot(rare, common)), 6)
    expect(first?.held).toEqual([
      { code: 'sew', weight: expect.closeTo(rare / (rare + common), 6) },
    ])
    expect(first?.missing.map((one) => one.code)).toEqual(['clean'])
    expect(second?.score).toBe(0)
  })

  it('weighs parts as declared, over the parts that are known', () => {
    const [best] = match(
      world,
      givenProfile({
        transversal: { equipe: 2, oral: 4 },
        interests: [{ code: 'people', weight: 1 }],
      }),
    )
    expect(best?.code).toBe('B1')
    expect(partOf(best, 'transversal')).toBeCloseTo(
      WEIGHTS.parts.transversal / (WEIGHTS.parts.transversal + WEIGHTS.parts.interests),
      9,
    )
    expect(best?.contributions.map((piece) => piece.part)).toEqual(['transversal', 'interests'])
  })

  it('counts a missing level fully and a level to spare a little', () => {
    const below = match(world, givenProfile({ transversal: { oral: 1 } }))
    const above = match(world, givenProfile({ transversal: { oral: 4 } }))
    expect(scoreOf(below, 'B1')).toBeCloseTo(0, 9)
    expect(scoreOf(above, 'A1')).toBeCloseTo(1 - WEIGHTS.transversalSurplus, 9)
  })

  it('gives an occupation silent on a part the mean of the others, neither more nor less', () => {
    const all = match(world, givenProfile({ transversal: { equipe: 2, oral: 2 } }))
    const others = all.filter((one) => one.code !== 'C1').map((one) => one.score)
    expect(scoreOf(all, 'C1')).toBeCloseTo(
      others.reduce((sum, one) => sum + one, 0) / others.length,
      9,
    )
  })

  it('adds up: the contributions are the score, within bounds when nothing is disliked', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        for (const one of match(world, profile)) {
          const sum = one.contributions.reduce((total, piece) => total + piece.value, 0)
          expect(Math.abs(sum - one.score)).toBeLessThan(1e-9)
          expect(one.score).toBeLessThanOrEqual(1 + 1e-9)
          if (profile.interests.every((interest) => interest.weight >= 0))
            expect(one.score).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('gives the same answer to the same question, also from a copy of the snapshot and from occupations in another order', () => {
    const copy = structuredClone(world)
    const shuffled = buildMatcher([...smallWorld].reverse())
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const answer = match(world, profile)
        expect(match(copy, profile)).toEqual(answer)
        expect(match(shuffled, profile)).toEqual(answer)
        expect(threeLists(copy, profile, { each: 2 })).toEqual(
          threeLists(world, profile, { each: 2 }),
        )
      }),
    )
  })

  it('breaks ties by code', () => {
    const twins = buildMatcher(
      ['Z2', 'Z1', 'Z3'].map((code) => givenOccupation(code, { skills: givenSkills('sew') })),
    )
    expect(codesOf(match(twins, givenProfile({ skills: [{ code: 'sew', level: 2 }] })))).toEqual([
      'Z1',
      'Z2',
      'Z3',
    ])
  })

  it('says nothing when the person has brought nothing, or only wishes, or only unknown codes', () => {
    for (const profile of [
      givenProfile(),
      givenProfile({ wishes: { domains: ['A'] } }),
      givenProfile({ skills: [{ code: 'unheard', level: 3 }] }),
    ]) {
      expect(match(world, profile)).toEqual([])
      expect(threeLists(world, profile)).toEqual({ close: [], opening: [], surprise: [] })
      expect(whatWouldChange(world, profile, 'A1')).toBeNull()
    }
  })
})

describe('holding skills', () => {
  it('never lets an occupation that asks a skill lose ground, when it is learnt, to one that does not ask it nor anything near it', () => {
    const far = buildMatcher(smallWorld.map((one) => ({ ...one })))
    const skills = [...new Set(smallWorld.flatMap((one) => one.skills.map((skill) => skill.code)))]
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...skills), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...skills),
        (held, learnt) => {
          const before = match(
            far,
            givenProfile({ skills: held.map((code) => ({ code, level: 2 })) }),
          )
          const after = match(
            far,
            givenProfile({ skills: [...held, learnt].map((code) => ({ code, level: 2 })) }),
          )
          for (const asks of smallWorld.filter((one) =>
            one.skills.some((skill) => skill.code === learnt),
          )) {
            for (const other of after.filter(
              (one) => one.near.length === 0 && !one.held.some((skill) => skill.code === learnt),
            )) {
              const ahead = scoreOf(before, asks.code) >= scoreOf(before, other.code)
              if (ahead)
                expect(scoreOf(after, asks.code)).toBeGreaterThanOrEqual(
                  scoreOf(after, other.code) - 1e-9,
                )
            }
          }
        },
      ),
    )
  })

  it('counts more what is held higher, firmer and more recently, beside the same other skill', () => {
    const score = (changes: Partial<Profile['skills'][number]>): number =>
      scoreOf(
        match(
          world,
          givenProfile({
            skills: [
              { code: 'draw', level: 3 },
              { code: 'cash', level: 3, yearsAgo: 10, ...changes },
            ],
          }),
        ),
        'B2',
      )
    expect(score({ level: 4 })).toBeGreaterThan(score({}))
    expect(score({ firmness: 'recognised' })).toBeGreaterThan(score({}))
    expect(score({ yearsAgo: 0 })).toBeGreaterThan(score({}))
  })

  it('names the held skill that makes another one near', () => {
    const [, second] = match(world, givenProfile({ skills: [{ code: 'welcome', level: 3 }] }))
    expect(second?.near).toEqual([{ code: 'cash', by: 'welcome', weight: expect.any(Number) }])
  })

  it('tells what lies near some skills, whatever the occupation', () => {
    const near = nearTo(world, ['welcome', 'nothing known'], 0)
    expect(near.get('cash')).toBe('welcome')
    expect(near.has('welcome')).toBe(false)
    expect(nearTo(world, ['welcome'], 1.1)).toEqual(new Map())
  })

  it('takes skills of the same parent as near', () => {
    const two = buildMatcher(
      [
        givenOccupation('X', { skills: givenSkills('sew') }),
        givenOccupation('Y', { skills: givenSkills('knit', 'drive') }),
      ],
      {
        skillParents: { sew: 'textile', knit: 'textile' },
      },
    )
    const all = match(two, givenProfile({ skills: [{ code: 'sew', level: 3 }] }))
    expect(all.find((one) => one.code === 'Y')?.near).toMatchObject([{ code: 'knit', by: 'sew' }])
    expect(scoreOf(all, 'Y')).toBeGreaterThan(0)
  })

  it('tells what one more skill would bring, and the rank it would give', () => {
    const answer = whatWouldChange(
      world,
      givenProfile({ skills: [{ code: 'clean', level: 3 }] }),
      'A2',
    )
    expect(answer?.changes.map((change) => change.skill)).toContain('decorate')
    for (const change of answer?.changes ?? []) {
      expect(change.gain).toBeGreaterThan(0)
      expect(change.rank).toBeLessThanOrEqual(answer?.rank ?? 0)
    }
  })
})

describe('interests', () => {
  it('bring nothing by their number', () => {
    const codes = Array.from({ length: 12 }, (_, number) => `like${number}`)
    const one = givenOccupation('F1', { interests: [{ code: 'like0', weight: 1 }] })
    const many = givenOccupation('M1', { interests: codes.map((code) => ({ code, weight: 1 })) })
    const both = buildMatcher([one, many])
    const loves = (liked: string[]): Match[] =>
      match(both, givenProfile({ interests: liked.map((code) => ({ code, weight: 1 })) }))
    expect(scoreOf(loves(['like0']), 'M1')).toBeLessThan(scoreOf(loves(['like0']), 'F1'))
    expect(scoreOf(loves(codes), 'M1')).toBeCloseTo(scoreOf(loves(codes), 'F1'), 6)
  })

  it('count against an occupation when disliked', () => {
    expect(
      partOf(
        match(world, givenProfile({ interests: [{ code: 'art', weight: -1 }] })).find(
          (one) => one.code === 'C1',
        ),
        'interests',
      ),
    ).toBeLessThan(0)
  })
})

describe('wishes', () => {
  const skills = [{ code: 'clean', level: 3 }]
  it('never show what was refused: occupation, context, level', () => {
    const wishes = { refused: ['A1'], contextsRefused: ['public'], accessLevelMax: 2 }
    const profile = givenProfile({ skills, wishes })
    expect(codesOf(match(world, profile))).toEqual(['A2'])
    const { close, opening, surprise } = threeLists(world, profile, { each: 3 })
    expect(codesOf([...close, ...opening, ...surprise])).toEqual(['A2'])
  })

  it('lift what is wanted and lower the rest, with a sign', () => {
    const all = match(world, givenProfile({ skills, wishes: { contextsWanted: ['early'] } }))
    expect(
      partOf(
        all.find((one) => one.code === 'A1'),
        'wishes',
      ),
    ).toBeGreaterThan(0)
    expect(
      partOf(
        all.find((one) => one.code === 'B1'),
        'wishes',
      ),
    ).toBeLessThan(0)
  })

  it('let a condition speak only where it is met, and still add up', () => {
    const wishes = { conditionsLiked: ['public'], conditionsDisliked: ['early'] }
    const all = match(world, givenProfile({ skills, wishes }))
    const wishOf = (code: string) =>
      partOf(
        all.find((one) => one.code === code),
        'wishes',
      )
    expect(wishOf('A1')).toBeLessThan(0)
    expect(wishOf('B1')).toBeGreaterThan(0)
    const bare = world.codes.find((_, place) => world.contexts[place]?.length === 0) ?? ''
    expect(wishOf(bare)).toBe(0)
    for (const { contributions, score } of all)
      expect(contributions.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 9)
  })
})
