import { type Hit, type LinkerIndex, link } from '../../../engines/linker/linker.ts'
import type { Context } from '../../../platform/server/context.ts'
import { bestById } from '../best-by-id.ts'
import { clearlyCalled } from '../clear-calls.ts'
import { currentKnowledge } from './current-knowledge.ts'

/** Something the person's own words speak of; `because` holds those words. */
export type Proposal = { code: string; label: string; score: number; because: string[] }
export type Proposals = { activities: Proposal[]; skills: Proposal[] }

const MOST = 6
/** A proposal nobody asked for costs trust: below this nothing is proposed. */
export const PROPOSAL_FLOOR = 0.4

/** Activities and everyday skills found in a person's own words. The person accepts or refuses each; nonsense proposes nothing. */
export async function proposeFromText(ctx: Context, text: string): Promise<Proposals> {
  const { linkers, activities, skills } = await currentKnowledge(ctx)
  const found = [hitsIn(linkers.activity, text), hitsIn(linkers.everyday, text)]
  const clear = new Set(clearlyCalled(text, found.flat()))
  const [activityHits = [], skillHits = []] = found.map((hits) =>
    hits.filter((hit) => clear.has(hit)),
  )
  return {
    activities: proposals(activityHits, (code) => activities.get(code)?.label),
    skills: proposals(skillHits, (code) => skills.get(code)?.label),
  }
}

function hitsIn(index: LinkerIndex, text: string): Hit[] {
  const hits = link(index, text, { top: MOST * 5, floor: PROPOSAL_FLOOR, clauses: true })
  return bestById(hits).filter(({ because }) => because.length > 0)
}

function proposals(
  hits: readonly Hit[],
  labelOf: (code: string) => string | undefined,
): Proposal[] {
  return hits
    .flatMap(({ id, score, because }) => {
      const label = labelOf(id)
      return label === undefined ? [] : [{ code: id, label, score, because }]
    })
    .slice(0, MOST)
}
