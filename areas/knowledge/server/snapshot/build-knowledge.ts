import { buildMatcher } from '../../../../engines/matching/matching.ts'
import type { Knowledge } from '../../knowledge.ts'
import type { Skill } from '../../skill.ts'
import { buildLinkers } from './build-linkers.ts'
import { estimateTransversal } from './estimate-transversal.ts'
import { romeOccupations, romeSkills, romeTitles } from './rome-world.ts'
import {
  everydaySkills,
  everydayTitles,
  starterOccupations,
  starterPackOf,
} from './starter-world.ts'
import type { Rows } from './version-rows.ts'

/** Names one state of knowledge: the same checksums give the same knowledge. */
export function keyOf(checksums: { starter: string; rome: string | undefined }): string {
  return `${checksums.starter}.${checksums.rome ?? ''}`
}

/** Builds everything the product knows from the rows of the current versions. Pure; about two seconds for the whole of ROME. */
export function buildKnowledge({ starter, rome }: Rows): Knowledge {
  const pack = starterPackOf(starter)
  const everyday = everydaySkills(pack)
  const official = rome ? romeSkills(rome) : []
  const skills = new Map([...official, ...everyday].map((one) => [one.code, one]))
  const occupations = rome
    ? estimateTransversal(romeOccupations(rome, pack, skills))
    : starterOccupations(pack)
  const byCode = new Map(occupations.map((one) => [one.code, one]))
  const named = rome
    ? romeTitles(rome)
    : occupations.map((one) => ({ code: one.code, label: one.label, occupation: one.code }))
  const titles = [...named, ...everydayTitles(pack)].filter((one) => byCode.has(one.occupation))
  return {
    key: keyOf({ starter: starter.referential.checksum, rome: rome?.referential.checksum }),
    referential: (rome ?? starter).referential,
    occupations: byCode,
    titles: new Map(titles.map((one) => [one.code, one])),
    skills,
    competences: pack.competences,
    contextQuestions: pack.contextQuestions,
    kinds: pack.kinds,
    themes: pack.themes,
    activities: new Map(
      pack.themes.flatMap((theme) =>
        theme.activities.map((one) => [one.code, { ...one, theme: theme.code }]),
      ),
    ),
    families: pack.families,
    familyGroups: pack.familyGroups,
    contexts: pack.contexts,
    sectors: pack.sectors,
    matcher: buildMatcher(occupations, { skillParents: parentsOf(official) }),
    linkers: buildLinkers(pack, titles, official),
  }
}

function parentsOf(skills: readonly Skill[]): Record<string, string> {
  return Object.fromEntries(
    skills.flatMap(({ code, parent }) => (parent === null ? [] : [[code, parent]])),
  )
}
