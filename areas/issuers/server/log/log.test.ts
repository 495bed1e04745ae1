import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../../platform/server/testing.ts'
import { signMany } from '../sign-many.ts'
import { atWork, badgeOf, givenRegie } from '../testing.ts'
import { verifyIssuanceLog } from './verify-issuance-log.ts'

const house = givenHouse()

describe('the log of what was signed', () => {
  it('chains its lines, refuses to be rewritten, and finds what was done behind its back', async () => {
    const ctx = atWork(house)
    const regie = await givenRegie(house)
    const asks = [1, 2, 3].map(() => ({ issuerId: regie.id, document: badgeOf(ctx, regie) }))
    await signMany(ctx, asks)
    expect(await verifyIssuanceLog(house.db)).toMatchObject({ isWhole: true, lines: 3 })
    for (const deed of [
      sql`update issuance_line set digest = 'x'`,
      sql`delete from issuance_line where place = 2`,
      sql`truncate issuance_line`,
    ]) {
      await sql`savepoint tamper`.execute(house.db)
      await expect(deed.execute(house.db)).rejects.toThrow('append-only')
      await sql`rollback to savepoint tamper`.execute(house.db)
    }
    await sql`alter table issuance_line disable trigger user`.execute(house.db)
    for (const [deed, brokenAt, why] of [
      [sql`update issuance_line set digest = 'x' where place = 2`, 2, 'changed'],
      [sql`update issuance_line set key = 'x' where place = 3`, 3, 'changed'],
      [sql`delete from issuance_line where place = 1`, 1, 'missing'],
    ] as const) {
      await sql`savepoint tamper`.execute(house.db)
      await deed.execute(house.db)
      expect(await verifyIssuanceLog(house.db)).toEqual({ isWhole: false, brokenAt, why })
      await sql`rollback to savepoint tamper`.execute(house.db)
    }
  })
})
