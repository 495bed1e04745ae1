import type { AskedSkill, Occupation } from '../knowledge/occupation.ts'

type Kin = Pick<Occupation, 'skills' | 'interests' | 'sector'>

/** Why two occupations are neighbours, in the first reason that can be told. */
export type Kinship =
  | { because: 'skills'; skills: AskedSkill[] }
  | { because: 'tastes'; families: string[] }
  | { because: 'sector' }
  | { because: 'moves' }

/** What both ask, what counts most for both first. */
export function skillsInCommon(a: Pick<Kin, 'skills'>, b: Pick<Kin, 'skills'>): AskedSkill[] {
  const weights = new Map(b.skills.map(({ code, weight }) => [code, weight]))
  const worth = ({ code, weight }: AskedSkill): number => weight * (weights.get(code) ?? 0)
  return a.skills.filter(({ code }) => weights.has(code)).toSorted((x, y) => worth(y) - worth(x))
}

/** What one does there tells more than where it is; that people move between them is what remains to say. */
export function kinshipOf(a: Kin, b: Kin): Kinship {
  const skills = skillsInCommon(a, b)
  if (skills.length > 0) return { because: 'skills', skills }
  const liked = new Set(b.interests.map(({ code }) => code))
  const families = a.interests.map(({ code }) => code).filter((code) => liked.has(code))
  if (families.length > 0) return { because: 'tastes', families }
  return { because: a.sector === b.sector ? 'sector' : 'moves' }
}
