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
