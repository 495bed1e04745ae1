import type { Context } from '../../../platform/server/context.ts'
import { type Checked, checkBadge } from '../../portfolio/server/check-badge.ts'
import type { Showable } from '../../portfolio/server/showable-of.ts'
import type { Sign } from '../here.ts'
import { codesInDeed, codesInWords, conceptsOf, criterionCode } from './codes-in-words.ts'

/** What stands behind a line: the thing that was shown, at its place in the collection, and the words that speak of it. */
export type Proof = {
  place: number
  one: Showable
  /** Words of it that called the line; none when a competence or a criterion names it. */
  because: string[]
  /** The criterion that speaks of it, when it is a badge. */
  criterion: string | null
  checked: Checked | null
}

/** What each shown thing speaks of. Nothing else of the person is read: what the collection hides does not exist here. */
export async function signsIn(ctx: Context, shown: readonly Showable[]): Promise<Sign<Proof>[]> {
  const signs: Sign<Proof>[] = []
  for (const [index, one] of shown.entries())
    signs.push(...(await signsOf(ctx, { one, place: index + 1 })))
  return signs
}

type Placed = { one: Showable; place: number }

async function signsOf(ctx: Context, { one, place }: Placed): Promise<Sign<Proof>[]> {
  const proof: Proof = { place, one, because: [], criterion: null, checked: null }
  if (one.kind === 'badge') return badgeSigns(ctx, proof)
  if (one.kind === 'skill') return inWords(ctx, proof, one.skill.sentence, [one.skill.code])
  if (one.kind === 'recommendation') {
    const seen = one.said.skills.filter(({ level }) => level !== null)
    const competences = seen.map(({ competenceId }) => competenceId)
    return inWords(ctx, proof, one.said.comment, competences)
  }
  if (one.kind === 'photo') return inWords(ctx, proof, one.photo.caption, [])
  if (one.kind === 'voice') return inWords(ctx, proof, one.memo.transcript, [])
  return []
}

/** The competences it says by itself, then each thing its words name. */
async function inWords(
  ctx: Context,
  proof: Proof,
  text: string | null,
  competences: readonly string[],
): Promise<Sign<Proof>[]> {
  const called = await codesInWords(ctx, text)
  return [
    { codes: new Set(), competences: new Set(competences), proof },
    ...called.map(({ codes, because }) => ({
      codes: new Set(codes),
      competences: new Set<string>(),
      proof: { ...proof, because },
    })),
  ]
}

/** A badge speaks by each of its criteria; one that does not check out speaks of nothing. */
async function badgeSigns(ctx: Context, proof: Proof): Promise<Sign<Proof>[]> {
  if (proof.one.kind !== 'badge') return []
  const { badge } = proof.one
  const checked = await checkBadge(ctx, badge)
  if (checked === 'bad') return []
  const signs: Sign<Proof>[] = []
  for (const criterion of badge.version.content.criteria) {
    const tied = await conceptsOf(ctx, criterion)
    const { codes, because } = await codesInDeed(ctx, criterion.text)
    signs.push({
      codes: new Set([criterionCode(criterion), ...tied.codes, ...codes]),
      competences: new Set(tied.competences),
      proof: { ...proof, because, criterion: criterion.text, checked },
    })
  }
  return signs
}
