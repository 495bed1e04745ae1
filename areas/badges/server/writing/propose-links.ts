import type { Context } from '../../../../platform/server/context.ts'
import { conceptAt, type KnowledgeGraph } from '../../../knowledge/knowledge-graph.ts'
import { currentGraph } from '../../../knowledge/server/graph/current-graph.ts'
import { linkerOfShelf } from '../../../knowledge/server/graph/linker-of-shelf.ts'
import { linkIn } from '../../../knowledge/server/link-text.ts'
import type { ConceptLink } from '../../badge-content.ts'
import { criteriaIn, isGone, isLinkOf, linkKey, noSuchPiece, type PieceValue } from '../../piece.ts'
import type { Chair } from '../../seat.ts'
import { keepChange } from '../history/keep-change.ts'
import { mustSit, mustSitToWrite } from '../together/must-sit.ts'
import { findPieces, upsertPiece } from './piece-store.ts'

/** Where criteria may be tied, the most usual first; only what this installation holds is looked at. */
const SHELVES = ['rome/skill', 'esco/skill', 'rectec/skill', 'starter/skill', 'starter/competence']
const FROM_EACH = 3
/** Below, a proposal is more often wrong than right. */
const FLOOR = 0.35

type Which = { chair: Chair; criterionId: string }
/** A concept a criterion may answer to, the words that called it, and whether somebody tied it. */
export type ProposedLink = ConceptLink & { because: string[]; isTaken: boolean }

/** Concepts that the words of a criterion call: proposed, never taken by themselves. */
export async function proposeLinks(
  ctx: Context,
  { chair, criterionId }: Which,
): Promise<ProposedLink[]> {
  const { badge } = await mustSit(ctx, chair)
  const pieces = await findPieces(ctx.db, badge.id)
  const criterion = criteriaIn(pieces).find(({ id }) => id === criterionId)
  if (!criterion) throw noSuchPiece()
  const taken = pieces.filter((one) => isLinkOf(one, criterionId) && !isGone(one))
  const world = await currentGraph(ctx)
  const found: ProposedLink[] = []
  for (const { referential, kind } of world.shelves) {
    if (!SHELVES.includes(`${referential}/${kind}`)) continue
    const index = await linkerOfShelf(ctx, world, { referential, kind })
    for (const hit of linkIn(index, wordsOf(criterion.value), FROM_EACH)) {
      const link = hit.score >= FLOOR ? linkTo(world, hit.id) : undefined
      if (link) found.push({ ...link, because: hit.because, isTaken: false })
    }
  }
  const isTaken = ({ id }: ConceptLink) => taken.some(({ value }) => value.id === id)
  return [
    ...taken.flatMap(({ value }) => {
      const link = linkTo(world, value.id ?? '')
      return link ? [{ ...link, because: [], isTaken: true }] : []
    }),
    ...found.filter((one) => !isTaken(one)),
  ]
}

/** "Sait" says nothing of what one knows. */
const wordsOf = ({ text = '' }: PieceValue) => text.replace(/^(sait|sais|savoir)\s+/i, '')

function linkTo(world: KnowledgeGraph, id: string): ConceptLink | undefined {
  const node = world.nodeOf.get(id)
  if (node === undefined) return undefined
  const { referential, kind, code, label } = conceptAt(world, node)
  const edition = world.editions.find(({ name }) => name === referential)
  return { referential, framework: edition?.title ?? referential, kind, code, name: label, id }
}

/** Ties a criterion to a concept, or unties it. */
export async function takeLink(
  ctx: Context,
  { chair, criterionId, conceptId, takes }: Which & { conceptId: string; takes: boolean },
): Promise<void> {
  const at = await mustSitToWrite(ctx, chair)
  const pieces = await findPieces(ctx.db, at.badge.id)
  const link = linkTo(await currentGraph(ctx), conceptId)
  if (!link || !criteriaIn(pieces).some(({ id }) => id === criterionId)) throw noSuchPiece()
  const key = linkKey(criterionId, conceptId)
  const known = pieces.find((one) => one.key === key)
  const stands = known !== undefined && !isGone(known)
  if (stands === takes) return
  const value: PieceValue = takes ? { ...link } : { ...link, gone: 'yes' }
  const before = known?.value ?? null
  await keepChange(ctx, at, { deed: takes ? 'written' : 'removed', key, before, after: value })
  await upsertPiece(ctx.db, at.badge.id, {
    id: known?.id ?? ctx.newId(),
    key,
    value,
    revision: (known?.revision ?? 0) + 1,
    beside: [],
    seatId: at.seat.id,
    changedAt: ctx.now,
  })
}
