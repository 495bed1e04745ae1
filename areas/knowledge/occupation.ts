/** An occupation as people meet it: what one does, what it asks, how one gets in, where it leads. */
export type Occupation = {
  /** ROME code, whatever the referential in use. */
  code: string
  label: string
  /** Official definition when ROME is loaded, our own sentence otherwise. */
  definition: string
  /** Our own short sentence in simple words, when we wrote one. */
  inShort: string | null
  /** Spoken names: "caissier", "hôtesse de caisse". */
  everyday: string[]
  access: string
  /** 0 none · 1 CAP · 2 Bac · 3 Bac+2 · 4 Bac+3/4 · 5 Bac+5 · null when the referential does not say. */
  accessLevel: number | null
  /** Own context codes (packs/occupations/contexts.json). */
  contexts: string[]
  /** Heaviest first. */
  skills: AskedSkill[]
  /** Family codes (packs/interests), principal first. */
  interests: { code: string; weight: number }[]
  /** Transversal competence → level 1–4; null when nothing is known or near. */
  transversal: Record<string, number> | null
  /** True when the transversal levels come from the five nearest occupations we described, not from this one. */
  estimated: boolean
  /** Professional domain: the first three signs of the code. */
  domain: string
  /** Sector: the first letter of the code. */
  sector: string
  parent: string | null
  /** Occupations people of this one move to, nearest first. */
  neighbours: string[]
  flags: Flag[]
  /** One or two letters of RIASEC, major first; empty when unknown. */
  riasec: string
  source: 'starter' | 'rome'
}

export type AskedSkill = { code: string; label: string; weight: number; kind: SkillKind }

export type SkillKind = 'skill' | 'macro' | 'savoir' | 'everyday'

export type Flag =
  | 'green'
  | 'greenStrategic'
  | 'brown'
  | 'digital'
  | 'demographic'
  | 'regulated'
  | 'executive'

/** One name of one occupation. */
export type Title = { code: string; label: string; occupation: string }

/**
 * How much a skill counts for an occupation. ROME marks the heart of the trade ("cœur de métier");
 * knowledge is listed by the dozen and rarely known from experience, so it weighs half.
 */
export function weightOf(kind: SkillKind, isCore: boolean): number {
  const base = kind === 'savoir' ? 0.5 : 1
  return isCore ? base * 2 : base
}
