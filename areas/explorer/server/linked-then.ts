import type { Context } from '../../../platform/server/context.ts'
import type { ConceptSheet } from '../../knowledge/concept.ts'
import { conceptId } from '../../knowledge/server/graph/concept-id.ts'
import { linksThen } from '../../knowledge/server/graph/links-then.ts'
import { inOrder } from '../relation.ts'
import type { Linked } from './linked-to.ts'

/** Everything one step away as one edition said it; nothing when that edition leaves it in doubt. */
export async function linkedThen(
  ctx: Pick<Context, 'db'>,
  { referential, code }: Pick<ConceptSheet, 'referential' | 'code'>,
  version: number,
): Promise<Linked[] | undefined> {
  const links = await linksThen(ctx, { version, code })
  if (!links) return undefined
  const grouped = Map.groupBy(links, ({ relation, way }) => `${relation} ${way}`)
  return [...grouped.values()]
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      const { relation, way } = first
      const concepts = group.map(({ kind, code: other, label }) => ({
        id: conceptId({ referential, kind, code: other }),
        referential,
        kind,
        code: other,
        label,
      }))
      return [{ relation, way, concepts }]
    })
    .sort(inOrder)
}
