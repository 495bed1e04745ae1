import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startAnonymously } from '../../areas/accounts/server/start-anonymously.ts'
import { criterionKey } from '../../areas/badges/piece.ts'
import { beginBadge } from '../../areas/badges/server/begin-badge.ts'
import { readHistory, readTable } from '../../areas/badges/server/read-table.ts'
import { invitePartner } from '../../areas/badges/server/together/invite-partner.ts'
import { takeSeat } from '../../areas/badges/server/together/take-seat.ts'
import { addCriterion, writePiece } from '../../areas/badges/server/writing/write-piece.ts'
import { uuidV7 } from '../../platform/id.ts'
import { readConfig } from '../../platform/server/config.ts'
import type { Context, Verb } from '../../platform/server/context.ts'
import { inTransaction } from '../../platform/server/db.ts'
import { makeContext, withDb } from '../../platform/server/make-context.ts'
import { secretsFrom } from '../../platform/server/secrets.ts'
import { openTestDatabase } from '../../platform/server/testing-database.ts'

/** Two devices need two real transactions, which one house rolled back at the end cannot give. */
const config = readConfig({ PUBLIC_URL: 'http://sillage.test' })
let opened: Awaited<ReturnType<typeof openTestDatabase>>
beforeAll(async () => {
  opened = await openTestDatabase(config)
})
afterAll(async () => opened?.stop())

function contextOf(actor: Context['actor']): Context {
  const now = new Date('2026-11-21T09:00:00Z')
  const newId = () => uuidV7(now, randomBytes(10))
  const secrets = secretsFrom(Buffer.alloc(32, 7))
  return makeContext({ db: opened.connection.db, actor, now, newId, secrets, config })
}

const does = <Input, Answer>(ctx: Context, verb: Verb<Input, Answer>, input: Input) =>
  inTransaction(ctx.db, (db) => verb(withDb(ctx, db), input))

/** Lina, and Sophie who came by a letter, at one badge with one criterion. */
async function givenTwo() {
  const sophie = contextOf({ kind: 'visitor' })
  const { personId } = await does(sophie, startAnonymously, { nickname: 'lina', mine: true })
  const lina = contextOf({ kind: 'person', personId, sessionId: '' })
  const { id: badgeId } = await does(lina, beginBadge, { name: 'Tenir un stand', language: 'fr' })
  const about = 'Le Four'
  const asked = { badgeId, email: 's@four.test', about, origin: 'http://sillage.test' }
  const { token } = await does(lina, invitePartner, asked)
  await does(sophie, takeSeat, { token, name: 'Sophie', about })
  const value = { text: 'Sait servir', evidence: '', level: '' }
  const { id } = await does(lina, addCriterion, { chair: { badgeId }, value })
  return { lina, sophie, badgeId, token, key: criterionKey(id) }
}

const wording = (text: string) => ({ text, evidence: '', level: '' })

describe('two devices that write at the same moment', () => {
  it('keep every word of the same criterion, and one whole history', async () => {
    const { lina, sophie, badgeId, token, key } = await givenTwo()
    const mine = { chair: { badgeId }, key, value: wording('Sait sourire'), seen: 1 }
    const hers = { chair: { token }, key, value: wording('Sait accueillir'), seen: 1 }
    const done = Promise.withResolvers<void>()
    const first = inTransaction(lina.db, async (db) => {
      const written = await writePiece(withDb(lina, db), mine)
      done.resolve()
      // long enough for the other to begin before this one is committed
      await setTimeout(300)
      return written
    })
    await done.promise
    const both = await Promise.all([first, does(sophie, writePiece, hers)])
    expect(both).toEqual(['kept', 'beside'])
    const { waiting } = await does(lina, readTable, { chair: { badgeId } })
    expect(waiting).toMatchObject([
      { value: { text: 'Sait sourire' }, beside: [{ value: { text: 'Sait accueillir' } }] },
    ])
    const { verdict } = await does(lina, readHistory, { chair: { badgeId } })
    expect(verdict).toMatchObject({ isWhole: true })
  })
  it('add two criteria at once, each in its place', async () => {
    const { lina, sophie, badgeId, token } = await givenTwo()
    await Promise.all([
      does(lina, addCriterion, { chair: { badgeId }, value: wording('Sait ranger') }),
      does(sophie, addCriterion, { chair: { token }, value: wording('Sait compter') }),
    ])
    const { content } = await does(lina, readTable, { chair: { badgeId } })
    expect(content.criteria).toHaveLength(3)
    const { verdict } = await does(lina, readHistory, { chair: { badgeId } })
    expect(verdict).toMatchObject({ isWhole: true })
  })
})
