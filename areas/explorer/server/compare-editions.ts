import type { Context } from '../../../platform/server/context.ts'
import { type EditionHead, noSuchEdition } from '../../knowledge/concept.ts'
import type { Change, ChangedConcept, EditionDiff } from '../../knowledge/edition-diff.ts'
import type { ConceptInGraph, KnowledgeGraph } from '../../knowledge/knowledge-graph.ts'
import { changesBetween, editionDiff } from '../../knowledge/server/edition-diff.ts'
import { conceptId } from '../../knowledge/server/graph/concept-id.ts'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'
import { everyEdition } from '../../knowledge/server/graph/every-edition.ts'

/** A change as told on the page: with the concept's own address, and names in place of the codes of where it lay. */
export type ToldChange = Pick<ConceptInGraph, 'id' | 'referential' | 'kind' | 'code'> & {
  before: { label: string; home: string | null } | null
  after: { label: string; home: string | null } | null
  replacement: { id: string; label: string } | null
}

export type ComparedEditions = {
  from: EditionHead
  to: EditionHead
  counts: EditionDiff
  changes: ToldChange[]
  next: string | null
}

type Asked = { from: string; to: string; change: Change; cursor: string | undefined; each: number }

/** What changed between two editions of one referential: counted, and one sort of change listed a page at a time. */
export async function compareEditions(
  ctx: Pick<Context, 'db' | 'config'>,
  { change, cursor, each, ...asked }: Asked,
): Promise<ComparedEditions> {
  const all = await everyEdition(ctx)
  const from = all.find(({ id }) => String(id) === asked.from)
  const to = all.find(({ id }) => String(id) === asked.to)
  if (!from || !to) throw noSuchEdition()
  const editions = { from: from.id, to: to.id }
  const counts = await editionDiff(ctx.db, editions)
  const page = await changesBetween(ctx.db, {
    ...editions,
    change,
    limit: each,
    ...(cursor === undefined ? {} : { cursor }),
  })
  const world = await currentGraph(ctx)
  const changes = page.items.map((one) => toldChange(world, to.name, one))
  return { from, to, counts, changes, next: page.next }
}

function toldChange(
  world: KnowledgeGraph,
  referential: string,
  { kind, code, before, after, replacedBy }: ChangedConcept,
): ToldChange {
  const labelOf = (kinds: readonly string[], one: string) =>
    kinds
      .map((known) => world.nodeOf.get(conceptId({ referential, kind: known, code: one })))
      .map((node) => (node === undefined ? undefined : world.labels[node]))
      .find((label) => label !== undefined)
  const named = (end: ChangedConcept['before']) =>
    end && {
      label: end.label,
      home: end.home && (labelOf(['occupation', kind], end.home) ?? end.home),
    }
  return {
    id: conceptId({ referential, kind, code }),
    referential,
    kind,
    code,
    before: named(before),
    after: named(after),
    replacement: replacedBy
      ? {
          id: conceptId({ referential, kind, code: replacedBy }),
          label: labelOf([kind], replacedBy) ?? replacedBy,
        }
      : null,
  }
}
