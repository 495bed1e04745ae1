import { inTransaction } from '../../../platform/server/db.ts'
import { withDb } from '../../../platform/server/make-context.ts'
import type { House } from '../../../platform/server/testing.ts'
import { ensureStarterPack } from '../../knowledge/server/ensure-starter-pack.ts'
import type { NewListAsk } from '../local-referential.ts'
import { sheetOfText } from '../read-lines.ts'
import { beginList } from './begin-list.ts'
import { compareLines } from './compare-lines.ts'
import { giveSheet } from './give-sheet.ts'

const LIST: NewListAsk = {
  title: 'Gestes de l’atelier',
  organisation: 'ESAT des Deux Rives',
  kind: 'skill',
  licence: 'CC BY 4.0',
  ownLicence: null,
}

/** A list somebody brought, its lines pasted and compared with whatever the house knows. */
export async function givenList(
  house: House,
  who: string,
  lines: readonly string[],
  asked: Partial<NewListAsk> = {},
): Promise<{ listId: string }> {
  await ensureStarterPack(house.db, house.config.root)
  const { id: listId } = await house.as(who, beginList, { ...LIST, ...asked })
  await house.as(who, giveSheet, { listId, sheet: sheetOfText(lines.join('\n')) })
  await compared(house)
  return { listId }
}

/** The background task had its turn. */
export async function compared(house: House): Promise<void> {
  house.actors.set('worker', { kind: 'task', name: 'locals.compareLines' })
  await inTransaction(house.db, (db) => compareLines(withDb(house.ctx('worker'), db)))
}
