import type { Context } from '../../../../platform/server/context.ts'
import { type ConceptSheet, noSuchConcept, notYetThen } from '../../concept.ts'
import { findConceptEditions, findIdentity } from './concept-store.ts'

/** Everything known of a concept; with `asOf`, as the base said it at that moment. */
export async function conceptSheet(
  ctx: Pick<Context, 'db'>,
  id: string,
  { asOf }: { asOf?: Date } = {},
): Promise<ConceptSheet> {
  const identity = await findIdentity(ctx.db, id)
  if (!identity) throw noSuchConcept()
  const history = await findConceptEditions(ctx.db, identity)
  const said = asOf ? history.find(({ edition }) => edition.loadedAt <= asOf) : history[0]
  if (!said) throw asOf ? notYetThen({ day: asOf.toISOString().slice(0, 10) }) : noSuchConcept()
  const { referential, kind, code, replacedBy } = identity
  return {
    id,
    referential,
    kind,
    code,
    said,
    isGone: !history.some(({ edition }) => edition.isCurrent),
    replacedBy,
    history,
  }
}
