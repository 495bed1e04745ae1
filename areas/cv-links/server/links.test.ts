import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { sayAgeBand } from '../../consent/server/say-age-band.ts'
import { changeCv } from '../../cv/server/change-cv.ts'
import { deleteCv, restoreCv } from '../../cv/server/delete-cv.ts'
import { givenCv } from '../../cv/server/testing.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { updateLinkTries } from './link-store.ts'
import { linksOfCv } from './links-of-cv.ts'
import { openCvLink } from './open-cv-link.ts'
import { shareCv } from './share-cv.ts'
import { stopLink } from './stop-link.ts'
import { unlockCvLink } from './unlock-cv-link.ts'

const house = givenHouse()

async function givenLink(pin: string | null = null, days: '7' | '30' | '90' = '7') {
  await givenPerson(house, 'lina')
  await house.as('lina', sayAgeBand, { band: 'adult' })
  await givenExperience(house, 'lina', { title: 'Le marché', claims: { organiser: 3 } })
  const { id: cvId } = await givenCv(house, 'lina')
  const link = await house.as('lina', shareCv, {
    cvId,
    days,
    label: 'Le Fournil',
    pin: pin ? { typed: pin } : null,
  })
  return { cvId, link, token: house.ctx('lina').secrets.unseal(link.sealedToken) }
}

const open = (token: string, key?: string) => house.as('visitor', openCvLink, { token, key })
const closed = { code: 'cvLinks.linkClosed', status: 410 }
const later = (minutes: number) => {
  house.now = new Date(house.now.getTime() + minutes * 60_000)
}

/** A wrong PIN leaves its trace although it is refused, as the door does it: refused inside, counted all the same. */
async function tryPin(token: string, pin: string): Promise<string> {
  return house.as(
    'visitor',
    async (ctx, input: { token: string; pin: string }) => {
      try {
        return (await unlockCvLink(ctx, input)).key
      } catch (problem) {
        return problem instanceof Error ? problem.message : ''
      }
    },
    { token, pin },
  )
}

describe('sharing a CV by a link', () => {
  it('shows exactly what the CV shows, to anybody who has the address', async () => {
    const { cvId, token } = await givenLink()
    const opened = await open(token)
    expect(opened).toMatchObject({ locked: false, read: { sheet: { name: 'CV' } } })
    const contact = { name: 'Lina', town: null, phone: null, email: null }
    await house.as('lina', changeCv, { cvId, change: { contact, sections: ['skills'] } })
    const again = await open(token)
    expect(again.locked ? [] : again.read.sheet.sections.map(({ key }) => key)).toEqual(['skills'])
  })
  it('keeps no address in the clear', async () => {
    const { token } = await givenLink('4821')
    const rows = await house.db.selectFrom('cv_link').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
    // Chance may write four digits in a hash: only a whole value would be the PIN.
    expect(rows.flatMap((row) => Object.values(row))).not.toContain('4821')
    expect(rows.map(({ pin_hash }) => pin_hash?.length)).toEqual([64])
    expect(token).toMatch(/^[\w-]{43}$/)
  })
  it('ends by itself', async () => {
    const { token } = await givenLink(null, '7')
    later(7 * 24 * 60 - 1)
    expect((await open(token)).locked).toBe(false)
    later(2)
    await expect(open(token)).rejects.toMatchObject(closed)
  })
  it('stops at once, and says the same as an address that never was', async () => {
    const { cvId, link, token } = await givenLink()
    await house.as('lina', stopLink, { linkId: link.id })
    await expect(open(token)).rejects.toMatchObject(closed)
    await expect(open('x'.repeat(43))).rejects.toMatchObject(closed)
    expect(await house.as('lina', linksOfCv, { cvId })).toEqual([])
  })
  it('shows nothing while the CV is in the bin', async () => {
    const { cvId, token } = await givenLink()
    await house.as('lina', deleteCv, { cvId })
    await expect(open(token)).rejects.toMatchObject(closed)
    await house.as('lina', restoreCv, { cvId })
    expect((await open(token)).locked).toBe(false)
  })
  it('is stopped by nobody else', async () => {
    const { link, token } = await givenLink()
    await givenPerson(house, 'omar')
    await expect(house.as('omar', stopLink, { linkId: link.id })).rejects.toMatchObject({
      status: 404,
    })
    expect((await open(token)).locked).toBe(false)
  })
  it('wants four digits when it wants a PIN', async () => {
    const { cvId } = await givenLink()
    for (const typed of ['12', 'abcd', null])
      await expect(
        house.as('lina', shareCv, { cvId, days: '7', label: null, pin: { typed } }),
      ).rejects.toMatchObject({ code: 'cvLinks.badPin' })
  })
})

describe('opening a link with a PIN', () => {
  it('shows nothing before, and the CV after, to that browser only', async () => {
    const { token } = await givenLink('4821')
    expect(await open(token)).toEqual({ locked: true })
    const key = await tryPin(token, '48 21')
    expect((await open(token, key)).locked).toBe(false)
    expect(await open(token)).toEqual({ locked: true })
    later(31)
    expect(await open(token, key)).toEqual({ locked: true })
  })
  it('takes no key of another link, nor one that was changed', async () => {
    const { cvId, token } = await givenLink('4821')
    const other = await house.as('lina', shareCv, {
      cvId,
      days: '7',
      label: null,
      pin: { typed: '1111' },
    })
    const otherToken = house.ctx('lina').secrets.unseal(other.sealedToken)
    const key = await tryPin(otherToken, '1111')
    const [, until = '', signed = ''] = key.split('.')
    expect(await open(token, key)).toEqual({ locked: true })
    for (const forged of [
      `${other.id}.${Number(until) + 1}.${signed}`,
      `${other.id}.${until}.${'0'.repeat(64)}`,
      '',
      '..',
    ])
      expect(await open(otherToken, forged)).toEqual({ locked: true })
  })
  it('rests after five wrong tries, whoever types', async () => {
    const { link, token } = await givenLink('4821')
    await updateLinkTries(house.db, link.id, { wrongPins: 3, waitsUntil: null, stoppedAt: null })
    expect(await tryPin(token, '0000')).toBe('cvLinks.wrongPin')
    expect(await tryPin(token, '0000')).toBe('cvLinks.linkWaits')
    expect(await tryPin(token, '4821')).toBe('cvLinks.linkWaits')
    later(16)
    expect(await tryPin(token, '4821')).toContain('.')
  })
  it('closes after twenty: nobody tries all ten thousand', async () => {
    const { link, token } = await givenLink('4821')
    await updateLinkTries(house.db, link.id, { wrongPins: 19, waitsUntil: null, stoppedAt: null })
    expect(await tryPin(token, '0000')).toBe('cvLinks.linkWaits')
    later(16)
    expect(await tryPin(token, '4821')).toBe('cvLinks.linkClosed')
  })
  it('counts nothing that cannot be a PIN', async () => {
    const { token } = await givenLink('4821')
    for (let count = 0; count < 6; count++)
      expect(await tryPin(token, 'abc')).toBe('cvLinks.badPin')
    expect(await tryPin(token, '4821')).toContain('.')
  })
})
