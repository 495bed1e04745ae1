import { everybody } from '../../../areas/accounts/server/people/everybody.ts'
import { keepTombstones } from '../../../areas/consent/server/erasure/keep-tombstones.ts'
import type { Tombstone } from '../../../areas/consent/tombstone.ts'
import { pseudonymOf } from '../../../platform/server/audit/audit.ts'
import type { Context } from '../../../platform/server/context.ts'
import { inTransaction } from '../../../platform/server/db.ts'
import { withDb } from '../../../platform/server/make-context.ts'
import { eraseWholePerson } from './erase-whole-person.ts'

/**
 * After an older backup was put back, erases again whoever was erased since: an id is never given twice, so whoever bears
 * one of those pseudonyms came back with the backup. Done at every start, and costs nothing when nobody did. Answers how many.
 */
export async function replayErasures(
  ctx: Context,
  { others = [] }: { others?: readonly Tombstone[] } = {},
): Promise<number> {
  const stones = new Map(
    (await keepTombstones(ctx, { others })).map((stone) => [stone.pseudonym, stone]),
  )
  if (stones.size === 0) return 0
  const back: [string, Tombstone][] = []
  for await (const personId of everybody(ctx)) {
    const stone = stones.get(pseudonymOf(ctx, personId))
    if (stone) back.push([personId, stone])
  }
  for (const [personId, stone] of back)
    await inTransaction(ctx.db, (db) => eraseAgain(withDb(ctx, db), personId, stone))
  return back.length
}

/** The same way out as the first time; the code the person was given opens the receipt of the day it was done again. */
async function eraseAgain(ctx: Context, personId: string, stone: Tombstone): Promise<void> {
  const { receipt, codeHash, askedAt } = stone
  const asked = codeHash && askedAt ? { at: new Date(askedAt), codeHash } : null
  await eraseWholePerson(ctx, { personId, asked, againOf: receipt })
}
