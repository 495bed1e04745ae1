import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { audit } from '../../platform/server/audit/audit.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { auditCommand } from './audit-command.ts'
import { commanding } from './testing.ts'

const house = givenHouse()

describe('the command "audit verify"', () => {
  it('says that the log is whole, and where it is not', async () => {
    await audit(house.ctx('visitor'), { kind: 'session.opened', facts: { way: 'card' } })
    const whole = await commanding(house, auditCommand, ['verify'])
    expect([whole.code, whole.out]).toEqual([0, expect.stringContaining('Journal intact : 1')])
    await sql`alter table audit_line disable trigger user`.execute(house.db)
    await sql`update audit_line set facts = '{"way": "code"}'`.execute(house.db)
    const broken = await commanding(house, auditCommand, ['verify'])
    expect([broken.code, broken.out]).toEqual([1, expect.stringContaining('à la ligne 1')])
  })
  it('knows one word only', async () => {
    expect((await commanding(house, auditCommand, ['repair'])).code).toBe(2)
  })
})
