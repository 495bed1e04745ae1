import { createHash } from 'node:crypto'
import type { Context } from '../../../platform/server/context.ts'
import type { Concept, Mapping } from '../../knowledge/referential.ts'
import { publishEdition } from '../../knowledge/server/publish-edition.ts'
import { confidenceOf } from '../../referentials/server/confidence-of.ts'
import {
  type LocalReferential,
  nameInGraph,
  nothingToPublish,
  notReadYet,
  shelfOf,
} from '../local-referential.ts'
import type { Line } from '../review.ts'
import { findLines } from './line-store.ts'
import { updateEdition } from './list-store.ts'
import { myList } from './my-lists.ts'

/** Makes the next edition of a list: every line becomes a concept, every line that answers to something a mapping. */
export async function publishList(
  ctx: Context,
  { listId }: { listId: string },
): Promise<{ edition: number }> {
  const list = await myList(ctx, { listId, lock: true })
  const lines = await findLines(ctx.db, listId)
  if (lines.length === 0) throw nothingToPublish()
  if (lines.some(({ proposed }) => proposed === null)) throw notReadYet()
  const edition = list.edition + 1
  const concepts = lines.map((line) => conceptOf(list, line))
  const mappings = lines.flatMap((line) => mappingsOf(list, line))
  const day = ctx.now.toISOString().slice(0, 10)
  const referential = {
    name: nameInGraph(list),
    title: list.title,
    version: String(edition),
    publishedOn: day,
    licence: list.licence,
    sourceLine: `Source : ${list.organisation}, ${list.title}, version ${edition}, ${day}`,
    checksum: createHash('sha256')
      .update(JSON.stringify([nameInGraph(list), edition, concepts, mappings]))
      .digest('hex'),
  }
  await publishEdition(ctx, { referential, concepts, mappings })
  await updateEdition(ctx.db, listId, { edition, publishedAt: ctx.now })
  return { edition }
}

function conceptOf({ kind }: LocalReferential, { code, label }: Line): Concept {
  return { kind, code, label, facts: {} }
}

/** A professional decided: how sure the machine was counts no more than how close they say it is. */
export function mappingsOf(list: LocalReferential, { code, answer }: Line): Mapping[] {
  if (answer?.to !== 'concept') return []
  const { kind, reason } = answer
  return [
    {
      kind,
      src: { referential: nameInGraph(list), kind: list.kind, code },
      dst: { ...shelfOf(answer.shelf), code: answer.code },
      confidence: confidenceOf(kind),
      facts: { reason, decidedBy: 'professional' },
    },
  ]
}
