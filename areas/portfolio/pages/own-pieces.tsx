import type { Context } from '../../../platform/server/context.ts'
import type { Reading } from '../../../platform/words.ts'
import { checkedNow } from '../../brought-badges/server/checked-now.ts'
import { photoAddress } from '../../keepsakes/in-words.ts'
import type { Competence } from '../../skills/competence.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { type Checked, checkBadge, checkedFrom } from '../server/check-badge.ts'
import type { Showable } from '../server/showable-of.ts'
import { ShownPieces } from './shown-pieces.tsx'

export type Ready = {
  shown: Showable[]
  checked: Map<string, Checked>
  competences: readonly Competence[]
}

/** Checks every badge of what is shown, at this moment. Those from elsewhere ask other sites, all at the same time. */
export async function readyToShow(ctx: Context, all: Showable[]): Promise<Ready> {
  const shown = await Promise.all(all.map((one) => withAnswersNow(ctx, one)))
  const checked = new Map<string, Checked>()
  for (const one of shown) {
    if (one.kind === 'badge') checked.set(one.id, await checkBadge(ctx, one.badge))
    if (one.kind === 'brought') checked.set(one.id, checkedFrom(one.brought.answers.report, false))
  }
  return { shown, checked, competences: readCompetences(ctx.config.root) }
}

async function withAnswersNow(ctx: Context, one: Showable): Promise<Showable> {
  return one.kind === 'brought' ? { ...one, brought: await checkedNow(ctx, one.brought) } : one
}

/** What others see, under the eyes of the one whose it is: files come from their own addresses. */
export function OwnPieces({ shown, reading, ...ready }: Ready & { reading: Reading }) {
  return (
    <ShownPieces
      shown={shown}
      around={{
        ...ready,
        reading,
        photoAt: ({ photo }) => photoAddress(photo, 'petite'),
        voiceAt: ({ memo }) => `/experiences/${memo.experienceId}/voix/ecouter`,
      }}
    />
  )
}
