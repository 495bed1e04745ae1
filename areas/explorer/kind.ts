/** Four families of kinds, told apart by colour and by shape wherever concepts are drawn. */
export type Tone = 'work' | 'skill' | 'learning' | 'around'

/** What may be searched for, by the word of the address; kinds no referential in use has are left out. */
export const GROUPS = {
  metiers: ['occupation', 'title'],
  competences: ['skill', 'savoir', 'knowledge', 'competence', 'transversal'],
  formations: ['certification', 'training', 'diploma', 'formacode'],
} as const satisfies Record<string, readonly string[]>

/** Found only when everything is searched. */
const ALSO = ['activity', 'theme', 'concept']

export type Group = 'tout' | keyof typeof GROUPS

export const GROUP_NAMES = ['tout', 'metiers', 'competences', 'formations'] as const

export function groupNamed(name: string | null): Group {
  return GROUP_NAMES.find((one) => one === name) ?? 'tout'
}

export function kindsOfGroup(group: Group): readonly string[] {
  return group === 'tout' ? [...Object.values(GROUPS).flat(), ...ALSO] : GROUPS[group]
}

const WORK = new Set(['occupation', 'title', 'domain', 'isco_group', 'job_family'])
const SKILL = new Set<string>([...GROUPS.competences, 'activity', 'skill_group'])
const LEARNING = new Set<string>(GROUPS.formations)

export function toneOf(kind: string): Tone {
  if (WORK.has(kind)) return 'work'
  if (SKILL.has(kind)) return 'skill'
  return LEARNING.has(kind) ? 'learning' : 'around'
}

export const TONE_ICONS: Record<Tone, string> = {
  work: 'briefcase',
  skill: 'hand-palm',
  learning: 'graduation-cap',
  around: 'tag',
}

/** Lasting identifiers are sixteen hexadecimal digits; anything else names nothing. */
export function isConceptId(text: string): boolean {
  return /^[0-9a-f]{16}$/.test(text)
}

/** Its page; with a day, as it was then. */
export const addressOf = (id: string, day?: string) =>
  day === undefined ? `/explorer/${id}` : `/explorer/${id}?le=${day}`
