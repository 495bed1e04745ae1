import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { forgetOldLetters, sendLetters, writeLetter } from './outbox.ts'
import { givenHouse } from './testing.ts'
import { givenMailServer } from './testing-mail.ts'

const house = givenHouse()
const post = givenMailServer()

const letter = { to: 'chef@four.test', subject: 'Été à la boulangerie', text: 'Bonjour, ça va ?' }

describe('the outbox', () => {
  it('sends a letter through a real mail server, accents right, and forgets it', async () => {
    await writeLetter(house.db, letter, house.now)
    expect(
      await sendLetters(house.db, post.url, 'Sillage <ne-pas-repondre@sillage.test>', house.now),
    ).toBe(1)
    const mail = await PostalMime.parse(post.received.at(-1) ?? '')
    expect(mail).toMatchObject({ subject: letter.subject, to: [{ address: 'chef@four.test' }] })
    expect(mail.text).toContain('Bonjour, ça va ?')
    expect(await house.letters()).toEqual([])
  })
  it('gives a letter up after 30 days, even when no mail server was ever set', async () => {
    await writeLetter(house.db, letter, house.now)
    const later = (days: number) => new Date(house.now.getTime() + days * 24 * 3600 * 1000)
    expect(await forgetOldLetters(house.db, later(29))).toBe(0)
    expect(await forgetOldLetters(house.db, later(30))).toBe(1)
    expect(await house.letters()).toEqual([])
  })
  it('keeps a letter that could not leave, and waits before trying again', async () => {
    post.isBusy = true
    await writeLetter(house.db, letter, house.now)
    expect(await sendLetters(house.db, post.url, 'Sillage <x@sillage.test>', house.now)).toBe(0)
    post.isBusy = false
    expect(await sendLetters(house.db, post.url, 'Sillage <x@sillage.test>', house.now)).toBe(0)
    const later = new Date(house.now.getTime() + 5 * 60_000)
    expect(await sendLetters(house.db, post.url, 'Sillage <x@sillage.test>', later)).toBe(1)
  })
})
