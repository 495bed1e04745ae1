import type { Context } from '../../../platform/server/context.ts'
import {
  type ConceptEdition,
  type ConceptSheet,
  type MappingOfConcept,
  noSuchConcept,
} from '../../knowledge/concept.ts'
import {
  type ConceptInGraph,
  conceptAt,
  type KnowledgeGraph,
} from '../../knowledge/knowledge-graph.ts'
import { conceptId } from '../../knowledge/server/graph/concept-id.ts'
import { conceptSheet } from '../../knowledge/server/graph/concept-sheet.ts'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'
import { mappingsOfConcept } from '../../knowledge/server/graph/mappings-of-concept.ts'
import { isConceptId } from '../kind.ts'
import { isCorrespondence } from '../relation.ts'
import { linkedThen } from './linked-then.ts'
import { type Linked, linkedTo } from './linked-to.ts'

/** A correspondence, with its other end when a referential in use has it. */
export type ShownMapping = MappingOfConcept & { concept: ConceptInGraph | undefined }

export type Explored = {
  sheet: ConceptSheet
  /** What is shown: the edition in use, or the one of the day asked for. */
  said: ConceptEdition
  when: 'now' | 'past' | 'notYet'
  replacement: ConceptInGraph | undefined
  linked: Linked[]
  /** Links are those of the edition that speaks: of today, or of the day asked for. */
  areLinksOfThen: boolean
  mappings: ShownMapping[]
  editions: KnowledgeGraph['editions']
}

/** Everything to show of a concept; `day` (YYYY-MM-DD) asks what was said of it at the end of that day. */
export async function exploreConcept(
  ctx: Pick<Context, 'db' | 'config'>,
  { id, day }: { id: string; day?: string | undefined },
): Promise<Explored> {
  if (!isConceptId(id)) throw noSuchConcept()
  const sheet = await conceptSheet(ctx, id)
  const world = await currentGraph(ctx)
  const node = world.nodeOf.get(id)
  const mappings = await mappingsOfConcept(ctx, id)
  const past = day ? saidOn(sheet, day) : undefined
  const then = past && (await linkedThen(ctx, sheet, past.edition.id))
  return {
    sheet,
    said: past || sheet.said,
    when: past ? 'past' : day ? 'notYet' : 'now',
    replacement: conceptIn(world, sheet.replacedBy),
    linked:
      then ??
      (node === undefined
        ? []
        : linkedTo(world, node).filter(({ relation }) => !isCorrespondence(relation))),
    areLinksOfThen: then !== undefined,
    mappings: mappings
      .filter(({ kind }) => kind !== 'prepares')
      .map((one) => ({ ...one, concept: conceptIn(world, conceptId(one.other)) })),
    editions: world.editions,
  }
}

export function saidOn({ history }: ConceptSheet, day: string): ConceptEdition | undefined {
  const end = new Date(`${day}T23:59:59.999Z`)
  return history.find(({ edition }) => edition.loadedAt <= end)
}

function conceptIn(world: KnowledgeGraph, id: string | null): ConceptInGraph | undefined {
  const node = id === null ? undefined : world.nodeOf.get(id)
  return node === undefined ? undefined : conceptAt(world, node)
}
