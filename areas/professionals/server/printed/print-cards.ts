import type { Context } from '../../../../platform/server/context.ts'
import { mustBeProfessional } from '../../../accounts/server/must-be-professional.ts'
import {
  type PaperCard,
  paperCards,
  printCardsFor,
  reissuePaperCard,
  withdrawPaperCard,
} from '../../../accounts/server/paper/print-cards-for.ts'
import { noSuchCards, type PrintedCard } from '../../printed-card.ts'
import { findBatch, findCardsOf, insertPrintedCard, lockPrintedCard } from './printed-card-store.ts'

/** Makes so many cards, each for somebody to come: an empty account that only the card opens. */
export async function printCards(
  ctx: Context,
  { count }: { count: number },
): Promise<{ batch: string }> {
  const professionalId = mustBeProfessional(ctx.actor)
  const batch = ctx.newId()
  const people = await printCardsFor(ctx, { count })
  for (const [rank, personId] of people.entries()) {
    const card = { personId, batch, place: rank + 1, printedAt: ctx.now }
    await insertPrintedCard(ctx.db, professionalId, card)
  }
  return { batch }
}

export type Batch = { batch: string; printedAt: Date; count: number; taken: number }

/** Everything this professional printed, print by print, with how many cards are in use. */
export async function printsOf(ctx: Context): Promise<Batch[]> {
  const cards = await findCardsOf(ctx.db, mustBeProfessional(ctx.actor))
  const papers = await papersOf(ctx, cards)
  return [...Map.groupBy(cards, ({ batch }) => batch)].map(([batch, all]) => ({
    batch,
    printedAt: all[0]?.printedAt ?? ctx.now,
    count: all.length,
    taken: all.filter(({ personId }) => papers.get(personId)?.takenAt !== null).length,
  }))
}

/** A card its person made again is theirs alone: no code, no way to touch it. */
export type CardOnSheet = PrintedCard & {
  code: string | null
  takenAt: Date | null
  isOurs: boolean
}

/** One print: the code of each card, unless its person has come in with it: then nobody but them may see it. */
export async function printedSheet(
  ctx: Context,
  { batch }: { batch: string },
): Promise<CardOnSheet[]> {
  const cards = await findBatch(ctx.db, mustBeProfessional(ctx.actor), batch)
  if (cards.length === 0) throw noSuchCards()
  const papers = await papersOf(ctx, cards)
  return cards.map((card) => {
    const paper = papers.get(card.personId)
    return {
      ...card,
      code: paper?.code ?? null,
      takenAt: paper?.takenAt ?? null,
      isOurs: paper !== undefined,
    }
  })
}

async function papersOf(
  ctx: Context,
  cards: readonly PrintedCard[],
): Promise<Map<string, PaperCard>> {
  const papers = await paperCards(ctx, { people: cards.map(({ personId }) => personId) })
  return new Map(papers.map((paper) => [paper.personId, paper]))
}

/** A lost card is made again; see `reissuePaperCard` for what that closes. */
export async function reissueCard(
  ctx: Context,
  { personId }: { personId: string },
): Promise<{ batch: string }> {
  const { batch } = await mustHavePrinted(ctx, personId)
  await reissuePaperCard(ctx, { personId })
  return { batch }
}

/** A card that nobody took is withdrawn. */
export async function withdrawCard(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await mustHavePrinted(ctx, personId)
  await withdrawPaperCard(ctx, { personId })
}

async function mustHavePrinted(ctx: Context, personId: string): Promise<PrintedCard> {
  const card = await lockPrintedCard(ctx.db, mustBeProfessional(ctx.actor), personId)
  if (!card) throw noSuchCards()
  return card
}
