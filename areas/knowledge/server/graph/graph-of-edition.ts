import type { Context } from '../../../../platform/server/context.ts'
import type { KnowledgeGraph } from '../../knowledge-graph.ts'
import { snapshotFromThread } from '../snapshot/snapshot-from-thread.ts'
import type { EditionRows } from './build-knowledge-graph.ts'

/** The graph of one edition alone, in use or past, built in a thread. */
export async function graphOfEdition(
  { config }: Pick<Context, 'config'>,
  rows: EditionRows,
): Promise<KnowledgeGraph> {
  const order = { what: 'graph' as const, path: undefined, rows: { editions: [rows] } }
  const world = await snapshotFromThread(config.root, order)
  if (!world) throw new Error('The graph of an edition could not be built')
  return world
}
