import { accessLevelOf } from '../../access-level.ts'
import {
  type AskedSkill,
  type Flag,
  type Occupation,
  type SkillKind,
  type Title,
  weightOf,
} from '../../occupation.ts'
import type { Concept } from '../../referential.ts'
import { ownContexts } from '../../rome-contexts.ts'
import type { Skill } from '../../skill.ts'
import type { StarterOccupation, StarterPack } from '../../starter-pack.ts'
import { conceptsOf, relationsOf, type Target, textOf, type VersionRows } from './version-rows.ts'

/** Skills, macro-skills and knowledge of ROME. */
export function romeSkills(rome: VersionRows): Skill[] {
  const parents = relationsOf(rome, 'broader')
  return [...conceptsOf(rome, 'skill'), ...conceptsOf(rome, 'savoir')].map((concept) => ({
    code: concept.code,
    label: concept.label,
    facile: null,
    kind: kindOf(concept),
    parent: parents.get(concept.code)?.[0]?.code ?? null,
    transversal: [],
    rome: [],
  }))
}

function kindOf({ kind, facts }: Concept): SkillKind {
  if (kind === 'savoir') return 'savoir'
  return facts.nature === 'macro' ? 'macro' : 'skill'
}

export function romeTitles(rome: VersionRows): Title[] {
  return conceptsOf(rome, 'title').map(({ code, label, facts }) => ({
    code,
    label,
    occupation: textOf(facts, 'occupation'),
  }))
}

/** Occupations of ROME; where we described one ourselves, our short words, levels and contexts stay beside the official ones. */
export function romeOccupations(
  rome: VersionRows,
  pack: StarterPack,
  skills: ReadonlyMap<string, Skill>,
): Occupation[] {
  const links = {
    requires: relationsOf(rome, 'requires'),
    contexts: relationsOf(rome, 'in_context'),
    interests: relationsOf(rome, 'has_interest'),
    mobility: relationsOf(rome, 'mobility'),
    themes: relationsOf(rome, 'in_theme'),
  }
  const families = new Map(pack.families.map((one) => [one.centre, one.code]))
  const known = new Set(pack.contexts.map((one) => one.code))
  const asked = askedOnce(skills)
  const ours = new Map(pack.occupations.map((one) => [one.code, one]))
  return conceptsOf(rome, 'occupation').map((concept) => {
    const code = concept.code
    const own = ours.get(code)
    const themes = codesOf(links.themes.get(code))
    return {
      ...describedBy(concept, own),
      accessLevel: own?.access.level ?? accessLevelOf(textOf(concept.facts, 'access'), themes),
      contexts: [
        ...new Set([
          ...(own?.contexts ?? []),
          ...ownContexts(codesOf(links.contexts.get(code))).filter((one) => known.has(one)),
        ]),
      ],
      skills: (links.requires.get(code) ?? [])
        .flatMap((target) => asked(target) ?? [])
        .sort((a, b) => b.weight - a.weight),
      interests: (links.interests.get(code) ?? []).flatMap(({ code: centre, weight }) => {
        const family = families.get(centre)
        return family ? [{ code: family, weight: Math.round(weight * 100) / 100 }] : []
      }),
      neighbours: codesOf(links.mobility.get(code)),
    }
  })
}

function describedBy({ code, label, facts }: Concept, own: StarterOccupation | undefined) {
  return {
    code,
    label,
    definition: textOf(facts, 'definition') || (own?.definition ?? ''),
    inShort: own?.definition ?? null,
    everyday: own?.everyday ?? [],
    access: textOf(facts, 'access') || (own?.access.text ?? ''),
    transversal: own?.transversal ?? null,
    estimated: false,
    domain: code.slice(0, 3),
    sector: code.slice(0, 1),
    parent: textOf(facts, 'parent') || null,
    flags: flagsOf(facts),
    riasec: textOf(facts, 'riasec'),
    source: 'rome' as const,
  }
}

/** Occupations ask for the same skills a hundred thousand times: each is one object, which a snapshot carries and keeps once. */
function askedOnce(skills: ReadonlyMap<string, Skill>): (target: Target) => AskedSkill | undefined {
  const core = new Map<string, AskedSkill>()
  const other = new Map<string, AskedSkill>()
  return ({ code, weight }) => {
    const skill = skills.get(code)
    if (!skill) return undefined
    const isCore = weight > 1
    const made = isCore ? core : other
    const { label, kind } = skill
    const asked = made.get(code) ?? { code, label, weight: weightOf(kind, isCore), kind }
    made.set(code, asked)
    return asked
  }
}

const ECOLOGY: Record<string, Flag> = {
  'Emploi Vert': 'green',
  'Emploi stratégique pour la Transition écologique': 'greenStrategic',
  'Emploi Brun': 'brown',
}

/** Only what ROME says with a yes: an empty cell is unknown, not "no". */
function flagsOf(facts: Record<string, unknown>): Flag[] {
  const ecology = ECOLOGY[textOf(facts, 'ecology')]
  const others = (['digital', 'demographic', 'regulated', 'executive'] as const).filter(
    (flag) => facts[flag] === true,
  )
  return ecology ? [ecology, ...others] : others
}

function codesOf(targets: readonly Target[] | undefined): string[] {
  return (targets ?? []).map(({ code }) => code)
}
