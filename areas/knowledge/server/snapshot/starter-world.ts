import { type Occupation, type Title, weightOf } from '../../occupation.ts'
import type { Skill } from '../../skill.ts'
import type { EverydaySkill, StarterOccupation, StarterPack } from '../../starter-pack.ts'
import { STARTER_KINDS } from '../starter/starter-rows.ts'
import { conceptsOf, type VersionRows } from './version-rows.ts'

/** The packs as they were when they were loaded, in the order we wrote them. */
export function starterPackOf(version: VersionRows): StarterPack {
  const lists = Object.entries(STARTER_KINDS).map(([kind, list]) => {
    const entries = conceptsOf(version, kind).map(({ facts }) => facts)
    entries.sort((a, b) => Number(a.place) - Number(b.place))
    return [list, entries.map((facts) => facts.entry)] as const
  })
  // starterConcepts() is the only writer of these rows, from a pack that was checked
  return Object.fromEntries(lists) as StarterPack
}

/** Our everyday skills; they stay known when ROME is loaded, as other names of its skills. */
export function everydaySkills(pack: StarterPack): Skill[] {
  return pack.skills.map((one) => ({
    code: one.code,
    label: one.label,
    facile: one.facile ?? null,
    kind: 'everyday',
    parent: null,
    transversal: one.transversal,
    rome: one.rome,
  }))
}

/** Occupations of a fresh installation, before ROME is imported. */
export function starterOccupations(pack: StarterPack): Occupation[] {
  const skills = new Map(pack.skills.map((one) => [one.code, one]))
  return pack.occupations.map((one) => ({
    code: one.code,
    label: one.label,
    definition: one.definition,
    inShort: one.definition,
    everyday: one.everyday,
    access: one.access.text,
    accessLevel: one.access.level,
    contexts: one.contexts,
    skills: askedBy(one, skills),
    interests: one.interests,
    transversal: one.transversal,
    estimated: false,
    domain: one.code.slice(0, 3),
    sector: one.code.slice(0, 1),
    parent: null,
    neighbours: one.neighbours,
    flags: one.flags,
    riasec: one.riasec,
    source: 'starter',
  }))
}

function askedBy(
  occupation: StarterOccupation,
  skills: ReadonlyMap<string, EverydaySkill>,
): Occupation['skills'] {
  return occupation.skills
    .map(({ code, core }) => ({
      code,
      label: skills.get(code)?.label ?? code,
      weight: weightOf('everyday', core),
      kind: 'everyday' as const,
    }))
    .sort((a, b) => b.weight - a.weight)
}

/** Spoken names of the occupations we described. */
export function everydayTitles(pack: StarterPack): Title[] {
  return pack.occupations.flatMap((one) =>
    one.everyday.map((label, place) => ({
      code: `${one.code}.${place + 1}`,
      label,
      occupation: one.code,
    })),
  )
}
