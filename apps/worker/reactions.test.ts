import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { emit } from '../../platform/server/event.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { react } from './reactions.ts'

const house = givenHouse()

async function left(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from event order by id`.execute(house.db)
  return rows.map(({ name }) => name)
}

describe('what happened', () => {
  it('is told in order, once; what fails stays, and keeps nothing else from being told', async () => {
    const ctx = house.ctx('visitor')
    for (const name of ['things.done', 'things.broken', 'things.done', 'things.unheard'])
      await emit(ctx, name, { thing: name })
    const heard: unknown[] = []
    const reactions = {
      'things.done': [async (_ctx: unknown, facts: object) => heard.push(facts)],
      'things.broken': [() => Promise.reject(new Error('not today'))],
    }
    await expect(react(ctx, reactions)).rejects.toThrow('not today')
    expect(heard).toEqual([{ thing: 'things.done' }, { thing: 'things.done' }])
    expect(await left()).toEqual(['things.broken'])
    await react(ctx, { 'things.broken': [async () => heard.push('mended')] })
    expect([heard.at(-1), await left()]).toEqual(['mended', []])
  })
})
