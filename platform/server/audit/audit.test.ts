import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Context } from '../context.ts'
import { givenHouse } from '../testing.ts'
import { audit, shortenAudit, verifyAudit } from './audit.ts'

const house = givenHouse()

async function givenLines(count: number): Promise<Context> {
  const ctx = house.ctx('visitor')
  for (let line = 1; line <= count; line++)
    await audit(ctx, { kind: 'session.opened', subjectId: `person-${line}`, facts: { line } })
  return ctx
}

/** Tries in a savepoint, so that the refusal does not end the transaction of the test. */
async function tried(deed: ReturnType<typeof sql>): Promise<string> {
  await sql`savepoint tamper`.execute(house.db)
  try {
    await deed.execute(house.db)
    return 'done'
  } catch (problem) {
    return problem instanceof Error ? problem.message : 'refused'
  } finally {
    await sql`rollback to savepoint tamper`.execute(house.db)
  }
}

describe('the audit log', () => {
  it('chains its lines, and says that it is whole', async () => {
    await givenLines(3)
    const { rows } = await sql<{ previous: string; hash: string; subject: string }>`
      select previous, hash, subject from audit_line order by place`.execute(house.db)
    expect(rows[1]?.previous).toBe(rows[0]?.hash)
    expect(rows[0]?.subject).toMatch(/^[0-9a-f]{32}$/)
    expect(await verifyAudit(house.db)).toMatchObject({ isWhole: true, lines: 3 })
  })
  it('refuses to be rewritten, emptied or shortened by hand', async () => {
    await givenLines(2)
    for (const deed of [
      sql`update audit_line set kind = 'nothing'`,
      sql`delete from audit_line where place = 2`,
      sql`truncate audit_line`,
      sql`update audit_anchor set place = 1, hash = repeat('a', 64)`,
      sql`delete from audit_anchor`,
    ])
      expect(await tried(deed)).toContain('append-only')
  })
  it('finds a line that was changed, taken out or added behind the back of the database', async () => {
    await givenLines(3)
    await sql`alter table audit_line disable trigger user`.execute(house.db)
    for (const [deed, brokenAt, why] of [
      [sql`update audit_line set facts = '{"line": 9}' where place = 2`, 2, 'changed'],
      [sql`update audit_line set at = at - interval '1 day' where place = 3`, 3, 'changed'],
      [sql`delete from audit_line where place = 2`, 2, 'missing'],
      [
        sql`insert into audit_line select 4, at, kind, actor_kind, actor, subject, facts, hash, repeat('b', 64)
          from audit_line where place = 3`,
        4,
        'changed',
      ],
    ] as const) {
      await sql`savepoint tamper`.execute(house.db)
      await deed.execute(house.db)
      expect(await verifyAudit(house.db)).toEqual({ isWhole: false, brokenAt, why })
      await sql`rollback to savepoint tamper`.execute(house.db)
    }
  })
  it('finds a beginning that was cut off without being said', async () => {
    await givenLines(3)
    await sql`update audit_anchor set place = 2, hash = (select hash from audit_line where place = 2)`.execute(
      house.db,
    )
    await sql`delete from audit_line where place <= 2`.execute(house.db)
    expect(await verifyAudit(house.db)).toEqual({
      isWhole: false,
      brokenAt: 2,
      why: 'shortened',
    })
  })
  it('lets go what is older than a year, says so, and stays whole', async () => {
    await givenLines(2)
    house.now = new Date('2027-12-01T09:00:00Z')
    const ctx = await givenLines(1)
    expect(await shortenAudit(ctx)).toBe(2)
    expect(await shortenAudit(ctx)).toBe(0)
    expect(await verifyAudit(house.db)).toMatchObject({ isWhole: true, lines: 2 })
  })
  it('keeps codes, never a sentence', async () => {
    const sentence = { kind: 'session.opened', facts: { why: 'Lina a oublié son code' } } as const
    await expect(audit(house.ctx('visitor'), sentence)).rejects.toThrow('codes')
    expect(await verifyAudit(house.db)).toMatchObject({ lines: 0 })
  })
})
