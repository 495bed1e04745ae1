import type { Concept, Relation } from '../../referential.ts'
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

/** The packs as things; `place` keeps the order we wrote them in. */
export function starterConcepts(pack: StarterPack): Concept[] {
  return Object.entries(STARTER_KINDS).flatMap(([kind, list]) =>
    pack[list].map((entry, place) => ({
      kind,
      code: entry.code,
      label: labelOf(entry),
      facts: { place, entry },
    })),
  )
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
    for (const [place, code] of skill.rome.entries()) {
      link('same_as', skill.code, code, skill.rome.length - place)
    }
    for (const competence of skill.transversal) link('calls_on', skill.code, competence)
  }
  return links
}
