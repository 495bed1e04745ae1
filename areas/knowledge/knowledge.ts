import type { LinkerIndex } from '../../engines/linker/linker.ts'
import type { Matcher } from '../../engines/matching/matching.ts'
import type { Occupation, Title } from './occupation.ts'
import type { Referential } from './referential.ts'
import type { Skill } from './skill.ts'
import type {
  Activity,
  Competence,
  ContextQuestion,
  Family,
  FamilyGroup,
  Sector,
  Theme,
  ThemeKind,
  WorkContext,
} from './starter-pack.ts'

/** Everything the product knows of the world of work, at one moment: never changed once built, replaced as a whole. */
export type Knowledge = {
  /** Changes whenever anything in it changes. */
  key: string
  /** The referential the journey runs on: ROME once imported, the starter pack before. */
  referential: Referential
  occupations: Map<string, Occupation>
  /** Every name of every occupation, by title code. */
  titles: Map<string, Title>
  /** Skills of the referential in use, and our everyday skills. */
  skills: Map<string, Skill>
  competences: Competence[]
  contextQuestions: ContextQuestion[]
  kinds: ThemeKind[]
  themes: Theme[]
  activities: Map<string, Activity & { theme: string }>
  families: Family[]
  familyGroups: FamilyGroup[]
  contexts: WorkContext[]
  sectors: Sector[]
  matcher: Matcher
  linkers: Linkers
}

export type Linkers = {
  /** Titles; ids are title codes. */
  title: LinkerIndex
  /** Every skill of the referential in use; ids are skill codes. */
  skill: LinkerIndex
  /** Our everyday skills with their spoken words; ids are their codes. */
  everyday: LinkerIndex
  activity: LinkerIndex
  /** Ids are competence codes. */
  transversal: LinkerIndex
}

/**
 * The codes under which occupations may ask this skill: an everyday skill stands for its ROME codes once ROME is loaded.
 * Profiles go through here before they meet the matcher.
 */
export function askedCodesOf(
  knowledge: Pick<Knowledge, 'skills' | 'matcher'>,
  skill: string,
): string[] {
  if (knowledge.matcher.skillPlaces.has(skill)) return [skill]
  return (knowledge.skills.get(skill)?.rome ?? []).filter((one) =>
    knowledge.matcher.skillPlaces.has(one),
  )
}
