import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uuidV7 } from '../../../platform/id.ts'
import { readConfig } from '../../../platform/server/config.ts'
import type { Context, Verb } from '../../../platform/server/context.ts'
import { inTransaction } from '../../../platform/server/db.ts'
import { makeContext, withDb } from '../../../platform/server/make-context.ts'
import { secretsFrom } from '../../../platform/server/secrets.ts'
import { openTestDatabase } from '../../../platform/server/testing-database.ts'
import { startAnonymously } from '../../accounts/server/start-anonymously.ts'
import { nameInOwnWords } from './choose-theme.ts'
import { experiencesOf } from './experiences-of.ts'
import { getExperience } from './get-experience.ts'
import { answerQuestion } from './say-level.ts'
import { sayWhen, sayWhere } from './say-when.ts'
import { startExperience } from './start-experience.ts'

/** Two tabs need two real transactions, which one house rolled back at the end cannot give. */
const config = readConfig({ PUBLIC_URL: 'http://sillage.test' })
let opened: Awaited<ReturnType<typeof openTestDatabase>>
beforeAll(async () => {
  opened = await openTestDatabase(config)
})
afterAll(async () => opened?.stop())

const NO_MONTH = { month: null, year: null }

function contextOf(actor: Parameters<typeof makeContext>[0]['actor']) {
  const now = new Date('2026-11-21T09:00:00Z')
  const newId = () => uuidV7(now, randomBytes(10))
  const secrets = secretsFrom(Buffer.alloc(32, 7))
  return makeContext({ db: opened.connection.db, actor, now, newId, secrets, config })
}

/** A person, whose every deed is a transaction of its own. */
async function someone() {
  const visitor = contextOf({ kind: 'visitor' })
  const { personId } = await inTransaction(visitor.db, (db) =>
    startAnonymously(withDb(visitor, db), { nickname: 'lina', mine: true }),
  )
  const ctx = contextOf({ kind: 'person', personId, sessionId: '' })
  const does = <Input, Answer>(verb: Verb<Input, Answer>, input: Input) =>
    inTransaction(ctx.db, (db) => verb(withDb(ctx, db), input))
  /** The second deed begins when the first is done but not yet committed. */
  const together = async (first: (ctx: Context) => unknown, second: (ctx: Context) => unknown) => {
    const done = Promise.withResolvers<void>()
    const one = inTransaction(ctx.db, async (db) => {
      await first(withDb(ctx, db))
      done.resolve()
      await setTimeout(TIME_TO_READ)
    })
    await done.promise
    await Promise.all([one, inTransaction(ctx.db, async (db) => second(withDb(ctx, db)))])
  }
  return { does, together }
}

const TIME_TO_READ = 300

describe('two tabs, or a finger that taps twice', () => {
  it('begins one draft', async () => {
    const { does, together } = await someone()
    const begin = (ctx: Context) => startExperience(ctx, { kind: 'personal' })
    await together(begin, begin)
    expect(await does(experiencesOf, undefined)).toHaveLength(1)
  })
  it('keeps both answers given at the same time', async () => {
    const { does, together } = await someone()
    const { id: experienceId } = await does(startExperience, { kind: 'personal' })
    const when = { experienceId, rough: 'now' as const, start: NO_MONTH, end: NO_MONTH }
    await together(
      (ctx) => sayWhen(ctx, when),
      (ctx) => sayWhere(ctx, { experienceId, place: 'Limoges', organisation: null }),
    )
    await together(
      (ctx) => answerQuestion(ctx, { experienceId, question: 'autonomy', rank: 3 }),
      (ctx) => nameInOwnWords(ctx, { experienceId, words: 'Le repas de famille' }),
    )
    expect(await does(getExperience, { experienceId })).toMatchObject({
      title: 'Le repas de famille',
      period: { rough: 'now' },
      place: 'Limoges',
      autonomy: 3,
    })
  })
  it('never begins again a draft that another tab has just named', async () => {
    const { does, together } = await someone()
    const { id: experienceId } = await does(startExperience, { kind: 'personal' })
    await together(
      (ctx) => nameInOwnWords(ctx, { experienceId, words: 'Le jardin' }),
      (ctx) => startExperience(ctx, { kind: 'sport' }),
    )
    expect(await does(getExperience, { experienceId })).toMatchObject({ title: 'Le jardin' })
    expect(await does(experiencesOf, undefined)).toHaveLength(2)
  })
})
