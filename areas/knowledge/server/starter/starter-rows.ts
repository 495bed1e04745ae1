import type { Concept, Mapping, Relation } from '../../referential.ts'
import type { StarterPack } from '../../starter-pack.ts'

/** Kind of concept → where it lies in the pack. Facts keep the whole entry, so that nothing written by us is lost. */
export const STARTER_KINDS = {
  competence: 'competences',
  context_question: 'contextQuestions',
  theme_kind: 'kinds',
  theme: 'themes',
  family: 'families',
  family_group: 'familyGroups',
  skill: 'skills',
  occupation: 'occupations',
  context: 'contexts',
  sector: 'sectors',
} as const satisfies Record<string, keyof StarterPack>

/** The packs as things; `place` keeps the order we wrote them in. Activities stand in their themes, and for themselves in the graph. */
export function starterConcepts(pack: StarterPack): Concept[] {
  const activities = pack.themes.flatMap((theme) =>
    theme.activities.map(({ code, label }) => ({
      kind: 'activity',
      code,
      label,
      facts: { theme: theme.code },
    })),
  )
  const things = Object.entries(STARTER_KINDS).flatMap(([kind, list]) =>
    pack[list].map((entry, place) => ({
      kind,
      code: entry.code,
      label: labelOf(entry),
      facts: { place, entry },
    })),
  )
  return [...things, ...activities]
}

function labelOf(entry: {
  code: string
  label?: string | { fr: string }
  question?: { fr: string }
}): string {
  if (typeof entry.label === 'string') return entry.label
  return entry.label?.fr ?? entry.question?.fr ?? entry.code
}

/** The same links once more as edges of the graph, so that the starter pack and ROME can be walked alike. */
export function starterRelations(pack: StarterPack): Relation[] {
  const links: Relation[] = []
  const link = (kind: string, src: string, dst: string, weight = 1) =>
    links.push({ kind, src, dst, weight })
  for (const one of pack.occupations) {
    for (const skill of one.skills) link('requires', one.code, skill.code, skill.core ? 2 : 1)
    for (const interest of one.interests)
      link('has_interest', one.code, interest.code, interest.weight)
    for (const context of one.contexts) link('in_context', one.code, context)
    for (const [place, to] of one.neighbours.entries()) {
      link('mobility', one.code, to, one.neighbours.length - place)
    }
  }
  for (const theme of pack.themes) {
    for (const activity of theme.activities) {
      link('part_of', activity.code, theme.code)
      for (const skill of activity.skills) link('shows', activity.code, skill)
      for (const competence of activity.transversal) link('calls_on', activity.code, competence)
    }
  }
  for (const skill of pack.skills) {
    for (const competence of skill.transversal) link('calls_on', skill.code, competence)
  }
  return links
}

/** How our own codes answer to those of ROME; what ROME is not loaded for waits. */
export function starterMappings(pack: StarterPack): Mapping[] {
  const to = (
    kind: Mapping['kind'],
    ownKind: string,
    own: string,
    romeKind: string,
    rome: string,
    confidence: number,
  ): Mapping => ({
    kind,
    src: { referential: 'starter', kind: ownKind, code: own },
    dst: { referential: 'rome', kind: romeKind, code: rome },
    confidence,
    facts: {},
  })
  return [
    ...pack.occupations.map(({ code }) => to('exact', 'occupation', code, 'occupation', code, 1)),
    ...pack.families.map(({ code, centre }) =>
      to('close', 'family', code, 'interest', centre, 0.8),
    ),
    // the first ROME code written is the nearest
    ...pack.skills.flatMap(({ code, rome }) =>
      rome.map((one, place) => to('close', 'skill', code, 'skill', one, place === 0 ? 0.8 : 0.6)),
    ),
  ]
}
