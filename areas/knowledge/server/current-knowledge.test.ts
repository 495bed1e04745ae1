import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { currentKnowledge } from './current-knowledge.ts'
import { ensureStarterPack } from './ensure-starter-pack.ts'
import { knowledgeStatus } from './knowledge-status.ts'

const house = givenHouse()

describe('knowing the world of work', () => {
  it('runs on our own starter pack on a fresh installation', { timeout: 60_000 }, async () => {
    const knowledge = await currentKnowledge(house.ctx('visitor'))
    expect(knowledge.referential).toMatchObject({ name: 'starter', licence: 'CC-BY-SA-4.0' })
    expect(knowledge.competences).toHaveLength(12)
    expect(knowledge.families).toHaveLength(30)
    expect(knowledge.themes.length).toBeGreaterThan(80)
    expect(knowledge.skills.size).toBeGreaterThan(300)
  })

  it('gives the same snapshot again without building it twice', async () => {
    const first = await currentKnowledge(house.ctx('visitor'))
    expect(await currentKnowledge(house.ctx('visitor'))).toBe(first)
  })

  it('loads the packs once', async () => {
    expect(await ensureStarterPack(house.db, house.config.root)).toBe('loaded')
    expect(await ensureStarterPack(house.db, house.config.root)).toBe('already')
    const [status] = await knowledgeStatus(house.ctx('visitor'))
    expect(status).toMatchObject({ name: 'starter', counts: { competence: 12, family: 30 } })
  })
})
