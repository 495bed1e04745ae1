import type { Db } from '../../../../platform/server/db.ts'
import type { PrintedCard } from '../../printed-card.ts'

type PrintedCardRow = {
  person_id: string
  professional_id: string
  batch: string
  place: number
  printed_at: Date
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    printed_card: PrintedCardRow
  }
}

function printedOf(row: PrintedCardRow): PrintedCard {
  return {
    personId: row.person_id,
    batch: row.batch,
    place: row.place,
    printedAt: row.printed_at,
  }
}

export async function insertPrintedCard(
  db: Db,
  professionalId: string,
  card: PrintedCard,
): Promise<void> {
  await db
    .insertInto('printed_card')
    .values({
      person_id: card.personId,
      professional_id: professionalId,
      batch: card.batch,
      place: card.place,
      printed_at: card.printedAt,
    })
    .execute()
}

export async function findPrintedCard(db: Db, personId: string): Promise<PrintedCard | undefined> {
  const row = await db
    .selectFrom('printed_card')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && printedOf(row)
}

/** The cards of one print, in order. */
export async function findBatch(
  db: Db,
  professionalId: string,
  batch: string,
): Promise<PrintedCard[]> {
  const rows = await db
    .selectFrom('printed_card')
    .selectAll()
    .where('professional_id', '=', professionalId)
    .where('batch', '=', batch)
    .orderBy('place')
    .execute()
  return rows.map(printedOf)
}

/** Every card of a professional, the last print first. */
export async function findCardsOf(db: Db, professionalId: string): Promise<PrintedCard[]> {
  const rows = await db
    .selectFrom('printed_card')
    .selectAll()
    .where('professional_id', '=', professionalId)
    .orderBy('printed_at', 'desc')
    .orderBy('batch')
    .orderBy('place')
    .execute()
  return rows.map(printedOf)
}

/** One card of this professional, held for the rest of the transaction. */
export async function lockPrintedCard(
  db: Db,
  professionalId: string,
  personId: string,
): Promise<PrintedCard | undefined> {
  const row = await db
    .selectFrom('printed_card')
    .selectAll()
    .where('person_id', '=', personId)
    .where('professional_id', '=', professionalId)
    .forUpdate()
    .executeTakeFirst()
  return row && printedOf(row)
}

export async function deletePrintedCard(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('printed_card').where('person_id', '=', personId).execute()
}
