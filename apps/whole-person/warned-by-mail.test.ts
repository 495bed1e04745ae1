import { sql } from 'kysely'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { issueAccessCard } from '../../areas/accounts/server/issue-access-card.ts'
import { givenMail, givenPerson } from '../../areas/accounts/server/testing.ts'
import type { Context } from '../../platform/server/context.ts'
import { sendLetters } from '../../platform/server/outbox.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { givenMailServer } from '../../platform/server/testing-mail.ts'
import { openDoor } from '../server/testing.tsx'
import { openBrowser } from '../server/testing-browser.ts'
import { tasks } from './tasks.ts'

const house = givenHouse()
const door = openDoor(house)
const post = givenMailServer()

const A_DAY = 24 * 3600 * 1000

/** One day goes by: the background work runs as the worker runs it, and letters leave by a real mail server. */
async function dayPasses(days = 1): Promise<void> {
  house.now = new Date(house.now.getTime() + days * A_DAY)
  const ctx: Context = { ...house.ctx('visitor'), actor: { kind: 'task', name: 'test' } }
  await tasks.find(({ name }) => name === 'privacy.retireInactive')?.run(ctx)
  await sendLetters(house.db, post.url, 'Sillage <ne-pas-repondre@sillage.test>', house.now)
}

/** The day on which two years are over for whoever came today. */
function lastDay(): Date {
  const last = new Date(house.now)
  last.setUTCFullYear(last.getUTCFullYear() + 2)
  return last
}

describe('two years without a visit', () => {
  it('writes to who gave an e-mail, 60, 30 and 7 days before', async () => {
    await givenPerson(house, 'lina')
    await givenMail(house, 'lina', 'lina@exemple.test')
    await givenPerson(house, 'omar')
    const end = lastDay()
    const told: [number, string | undefined][] = []
    await dayPasses(660)
    while (house.now < end) {
      post.received.length = 0
      await dayPasses()
      for (const letter of post.received) {
        const { to } = await PostalMime.parse(letter)
        told.push([(end.getTime() - house.now.getTime()) / A_DAY, to?.[0]?.address])
      }
    }
    expect(told).toEqual([60, 30, 7].map((left) => [left, 'lina@exemple.test']))
  })
  it('says when, how to stay, and how to take everything away; nothing of what was told', async () => {
    await givenPerson(house, 'lina')
    await givenMail(house, 'lina', 'lina@exemple.test')
    post.received.length = 0
    await dayPasses(671)
    const mail = await PostalMime.parse(post.received[0] ?? '')
    expect(mail.subject).toBe('Votre espace Sillage sera bientôt effacé')
    for (const said of ['21 novembre 2028', 'http://sillage.test', 'Mes données'])
      expect(mail.text).toContain(said)
    expect(mail.text).not.toContain('lina')
  })
  it('is told on the page to who gave none, as soon as they come back', async () => {
    await givenPerson(house, 'omar')
    const { code } = await house.as('omar', issueAccessCard, undefined)
    post.received.length = 0
    await dayPasses(700)
    expect(post.received).toEqual([])
    const { rows } = await sql`select days_before from retention_warning`.execute(house.db)
    expect(rows).toEqual([{ days_before: 60 }])
    const browser = openBrowser(door)
    const back = await browser.post('/reprendre', { code })
    const page = await browser.get(back.headers.get('location') ?? '')
    expect(await page.text()).toContain('Votre espace allait être effacé')
    expect((await sql`select 1 from retention_warning`.execute(house.db)).rows).toEqual([])
  })
})
