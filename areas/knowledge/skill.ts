import type { SkillKind } from './occupation.ts'

/** A skill somebody may hold or an occupation may ask. */
export type Skill = {
  code: string
  label: string
  /** The same in easy words, when we wrote it. */
  facile: string | null
  kind: SkillKind
  /** Broader skill (competence → macro-competence). */
  parent: string | null
  /** Transversal competences it calls on. */
  transversal: string[]
  /** Codes of the same skill in ROME, closest first; only on our everyday skills. */
  rome: string[]
}
