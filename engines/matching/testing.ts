import fc from 'fast-check'
import type { Occupation, Profile } from './world.ts'

/** A small invented world of five occupations, two parents, three domains. */
export function givenOccupation(code: string, changes: Partial<Occupation> = {}): Occupation {
  return {
    code,
    skills: [],
    transversal: null,
    interests: [],
    parent: null,
    domain: code.slice(0, 1),
    contexts: [],
    accessLevel: null,
    flags: [],
    ...changes,
  }
}

export function givenSkills(...codes: string[]): Occupation['skills'] {
  return codes.map((code) => ({ code, weight: 1 }))
}

export function givenProfile(changes: Partial<Profile> = {}): Profile {
  return { skills: [], transversal: {}, interests: [], ...changes }
}

export const smallWorld: Occupation[] = [
  givenOccupation('A1', {
    skills: givenSkills('knead', 'bake', 'clean'),
    interests: [{ code: 'make', weight: 1 }],
    transversal: { equipe: 2, oral: 1 },
    contexts: ['early', 'standing'],
    accessLevel: 1,
  }),
  givenOccupation('A2', {
    skills: givenSkills('bake', 'decorate', 'clean'),
    interests: [
      { code: 'make', weight: 1 },
      { code: 'art', weight: 0.6 },
    ],
    transversal: { equipe: 2, oral: 2 },
    contexts: ['early'],
    accessLevel: 1,
  }),
  givenOccupation('B1', {
    skills: givenSkills('welcome', 'cash', 'clean'),
    interests: [{ code: 'people', weight: 1 }],
    transversal: { equipe: 2, oral: 4 },
    contexts: ['public'],
    accessLevel: 0,
  }),
  givenOccupation('B2', {
    skills: givenSkills('welcome', 'cash', 'advise'),
    interests: [
      { code: 'people', weight: 1 },
      { code: 'make', weight: 0.3 },
    ],
    transversal: { equipe: 3, oral: 4 },
    contexts: ['public', 'standing'],
    accessLevel: 2,
  }),
  givenOccupation('C1', {
    skills: givenSkills('draw', 'decorate'),
    interests: [{ code: 'art', weight: 1 }],
    accessLevel: 4,
  }),
]

/** Any profile the small world can meet, unknown codes included. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  skills: fc.array(
    fc.record({
      code: fc.constantFrom(
        'knead',
        'bake',
        'clean',
        'welcome',
        'cash',
        'draw',
        'decorate',
        'unheard',
      ),
      level: fc.integer({ min: 1, max: 8 }),
      firmness: fc.constantFrom('declared' as const, 'recommended' as const, 'recognised' as const),
      yearsAgo: fc.integer({ min: 0, max: 40 }),
    }),
    { maxLength: 6 },
  ),
  transversal: fc.dictionary(
    fc.constantFrom('equipe', 'oral', 'ecrit'),
    fc.integer({ min: 1, max: 8 }),
  ),
  interests: fc.array(
    fc.record({
      code: fc.constantFrom('make', 'people', 'art'),
      weight: fc.double({ min: -1, max: 1, noNaN: true }),
    }),
    { maxLength: 4 },
  ),
  wishes: fc.record({
    contextsWanted: fc.array(fc.constantFrom('early', 'public', 'standing'), { maxLength: 2 }),
    contextsRefused: fc.array(fc.constantFrom('early', 'public'), { maxLength: 1 }),
    domains: fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 2 }),
    refused: fc.array(fc.constantFrom('A1', 'B2'), { maxLength: 1 }),
    conditionsLiked: fc.array(fc.constantFrom('public', 'standing'), { maxLength: 1 }),
    conditionsDisliked: fc.array(fc.constantFrom('early', 'access-3'), { maxLength: 2 }),
  }),
})
