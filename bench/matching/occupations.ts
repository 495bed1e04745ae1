import type { Description, MatcherOptions, Occupation } from '../../engines/matching/matching.ts'
import type { Rome, RomeOccupation } from '../rome-reader.ts'

/** ROME as the matching engine takes it: everything but the mobilities. A core item weighs double. */
export function occupationsOf(rome: Rome): { occupations: Occupation[]; options: MatcherOptions } {
  return {
    occupations: rome.occupations.map(occupationOf),
    options: {
      skillParents: Object.fromEntries(rome.macroOf),
      skillLabels: Object.fromEntries(rome.labels),
      descriptions: Object.fromEntries(
        rome.occupations.map((one) => [one.code, descriptionOf(one)]),
      ),
    },
  }
}

function occupationOf(one: RomeOccupation): Occupation {
  return {
    code: one.code,
    skills: [...one.competences, ...one.macros, ...one.savoirs].map(({ code, core }) => ({
      code,
      weight: core ? 2 : 1,
    })),
    transversal: null,
    interests: one.interests.map(({ code, principal }) => ({ code, weight: principal ? 1 : 0.5 })),
    parent: one.parent,
    domain: one.domain,
    contexts: one.contexts,
    accessLevel: levelOf(one.access),
    flags: one.flags.includes('emploi_cadre:O') ? ['executive'] : [],
  }
}

function descriptionOf(one: RomeOccupation): Description {
  const { label, titles, definition, access, riasec, sectors } = one
  return { label, titles, definition, access, riasec, sectors }
}

const DIPLOMAS =
  /(sans (?:qualification|dipl)|CAP|BEP|Bac\s*\+\s*(\d)|Bac|BTS|DUT|Licence|Master|ing[ée]nieur|doctorat)/gi
const LEVELS: Record<string, number> = { s: 0, cap: 1, bep: 1, bac: 2, bts: 3, dut: 3, licence: 4 }

/** Mean of the diplomas an access text names: 0 none, 1 CAP, 2 Bac, 3 Bac+2, 4 Bac+3 or 4, 5 beyond; null when it names none. */
function levelOf(access: string): number | null {
  const levels = [...access.matchAll(DIPLOMAS)].map((found) => {
    const years = Number(found[2])
    if (years > 0) return years >= 5 ? 5 : years >= 3 ? 4 : 3
    const word = found[0].toLowerCase()
    return word.startsWith('sans') ? 0 : (LEVELS[word] ?? 5)
  })
  return levels.length === 0 ? null : levels.reduce((sum, level) => sum + level, 0) / levels.length
}
