import type { Context } from '../../../platform/server/context.ts'
import type { Ask } from '../../../platform/web/page.tsx'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'

/** The occupation named in the address (`?metier=`), if there is such a one. */
export async function askedOccupation(
  ctx: Context,
  { query }: Ask,
): Promise<{ code: string; label: string } | undefined> {
  const { occupations } = await currentKnowledge(ctx)
  const found = occupations.get(query.get('metier') ?? '')
  return found && { code: found.code, label: found.label }
}
