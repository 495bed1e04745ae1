import { describe, expect, it } from 'vitest'
import { breachesWith } from './clean-house.ts'

const verb = 'areas/card/server/send-card.ts'
const second = 'db/migrations/0002-cards.sql'
const why = '-- A person prints their card.\n'

describe('writing SQL', () => {
  const cases: [string, string][] = [
    ['a query', "export const sendCard = () => db.selectFrom('card')\n"],
    ['a raw query', 'export const sendCard = () => sql`select 1`\n'],
    ['a typed raw query', 'export const sendCard = () => sql<number>`select 1`\n'],
    ['a query told to run', 'export const sendCard = () => query.executeTakeFirst()\n'],
    ['a raw name', "export const sendCard = () => sql.ref('card')\n"],
  ]
  it.each(cases)('refuses %s outside a store', (_, text) => {
    expect(breachesWith({ [verb]: text })).toEqual([`${verb}:1 sql`])
  })
  it('lets stores, tests, the platform server and benchmarks write it', () => {
    const text = 'export const a = () => sql`select 1`\n'
    const places = [
      'areas/card/server/card-store.ts',
      'areas/card/server/a.test.ts',
      'platform/server/db.ts',
      'bench/a.ts',
    ]
    expect(breachesWith(Object.fromEntries(places.map((place) => [place, text])))).toEqual([])
  })
  it('refuses a store outside server/', () => {
    expect(
      breachesWith({ 'areas/card/card-store.ts': 'export const a = () => sql`select 1`\n' }),
    ).toEqual(['areas/card/card-store.ts:1 sql'])
  })
})

describe('writing migrations', () => {
  it('refuses a name without its number, or a number taken', () => {
    expect(breachesWith({ 'db/migrations/cards.sql': why })).toEqual([
      'db/migrations/cards.sql:1 migration name',
    ])
    expect(breachesWith({ 'db/migrations/0001-cards.sql': why })).toEqual([
      'db/migrations/0001-cards.sql:1 migration name',
    ])
  })
  it('wants one sentence on top', () => {
    expect(breachesWith({ [second]: 'create index card_of_account on account (id);\n' })).toEqual([
      `${second}:1 migration sentence`,
    ])
  })
})

describe('owning tables', () => {
  const table = 'create table card (id uuid);\n'
  it('refuses a table without a comment', () => {
    expect(breachesWith({ [second]: why + table })).toEqual([`${second}:2 table`])
  })
  it('refuses a table nobody of the map owns', () => {
    const comment = "comment on table card is 'owner: jury; not personal';\n"
    expect(breachesWith({ [second]: why + table + comment })).toEqual([`${second}:2 table`])
  })
  it('refuses a table that does not say whether it is personal', () => {
    const comment = "comment on table card is 'owner: card; printed';\n"
    expect(breachesWith({ [second]: why + table + comment })).toEqual([`${second}:2 table`])
  })
  it('refuses a table that does not say what for, or how long', () => {
    for (const end of ['', '; kept: account', '; purpose: telling', '; purpose: x; kept: ever']) {
      const comment = `comment on table card is 'owner: card; not personal: wording${end}';\n`
      expect(breachesWith({ [second]: why + table + comment })).toEqual([`${second}:2 table`])
    }
  })
  it('lets a table pass that is not personal, whose comment comes later, or that is gone', () => {
    const comment =
      "comment on table card is 'owner: card; not personal: wording only; purpose: telling; kept: account';\n"
    expect(
      breachesWith({ [second]: why + table, 'db/migrations/0003-owner.sql': why + comment }),
    ).toEqual([])
    expect(
      breachesWith({
        [second]: why + table,
        'db/migrations/0003-gone.sql': `${why}drop table card;\n`,
      }),
    ).toEqual([])
  })
  it('wants both deeds where personal data lives: forgetting and handing over', () => {
    const comment =
      "comment on table card is 'owner: card; personal: forgotten; purpose: telling; kept: account';\n"
    expect(breachesWith({ [second]: why + table + comment })).toEqual([
      `${second}:2 personal`,
      `${second}:2 personal`,
    ])
    expect(breachesWith({ 'areas/accounts/server/hand-over-person.ts': null })).toEqual([
      'db/migrations/0001-accounts.sql:2 personal',
    ])
  })
})
