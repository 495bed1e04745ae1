import QRCode from 'qrcode'
import { describe, expect, it } from 'vitest'
import { givenPerson } from '../../../areas/accounts/server/testing.ts'
import { signEndorsement } from '../../../areas/awards/server/endorsing/sign-endorsement.ts'
import { showAward } from '../../../areas/awards/server/receiving/answer-award.ts'
import { myAwards } from '../../../areas/awards/server/receiving/own-award.ts'
import { givenAward, givenBadgeToGive, givenWord } from '../../../areas/awards/server/testing.ts'
import { givenBrought, givenSigned } from '../../../areas/brought-badges/server/testing.ts'
import { sayAgeBand } from '../../../areas/consent/server/say-age-band.ts'
import { atWork } from '../../../areas/issuers/server/testing.ts'
import { makeRecord } from '../../../areas/portfolio/server/record/make-record.ts'
import { givenCollection } from '../../../areas/portfolio/server/testing.ts'
import { givenProfessional } from '../../../areas/professionals/server/testing.ts'
import { verifyBadge } from '../../../areas/verification/server/verify-badge.ts'
import { type BadgeAsk, summaryOf } from '../../../areas/verification/verification.ts'
import { contextsWithClr } from '../../../bench/credentials/published.ts'
import { objectsOf } from '../../../engines/credentials/json.ts'
import { canonicalDocument } from '../../../engines/credentials/json-ld/canonical-document.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { openDoor } from '../testing.tsx'
import { badgesOfHere } from './badges-of-here.ts'

/** Lina took a badge somebody spoke for, shows it by a link, and keeps one from elsewhere. */
const house = givenHouse(async (house) => {
  house.config.publicUrl = 'https://sillage.test'
  await givenPerson(house, 'lina')
  await givenProfessional(house, 'nadia')
  await house.as('lina', sayAgeBand, { band: 'adult' })
  const { badgeSlug } = await givenBadgeToGive(house)
  const { id: awardId } = await givenAward(house, 'lina', { badgeSlug })
  const { askId } = await givenWord(house, 'lina', { awardId })
  const word = { recommendationId: askId, aboutKind: 'award' as const, aboutId: awardId }
  await signEndorsement(atWork(house), word)
  await house.as('lina', showAward, { awardId })
  await givenBrought(house, 'lina', await givenSigned(house, { name: 'Vu ailleurs' }))
})
const door = openDoor(house)
const ask = (sent: BadgeAsk) =>
  verifyBadge(house.ctx('visitor'), { ...sent, neighbours: badgesOfHere })
const here = (path: string) => `https://sillage.test${path}`

async function ownBadge() {
  const [one] = await myAwards(house.ctx('lina'))
  if (!one) throw new Error('Lina has no badge')
  return { ...one, shown: house.ctx('lina').secrets.unseal(one.award.sealedShown ?? '') }
}

describe('an address of this installation given to be checked', () => {
  it('that shows one badge answers for it, its words and its author', async () => {
    const { shown } = await ownBadge()
    const { badges } = await ask({ link: here(`/a/${shown}`) })
    expect(badges.map(({ report }) => summaryOf(report))).toEqual(['good'])
    expect(badges[0]?.report).toMatchObject({
      authorship: { answer: 'yes', code: 'creator_confirmed' },
      endorsements: [{ target: { answer: 'yes' }, report: { proof: { answer: 'yes' } } }],
    })
  })

  it('that shows a collection answers for each badge in it, those from elsewhere too', async () => {
    const { token } = await givenCollection(house, 'lina', { kinds: ['badge', 'brought'] })
    const { badges } = await ask({ link: here(`/p/${token}`) })
    expect(badges.map(({ shown, report }) => [shown.name, summaryOf(report)])).toEqual([
      ['Tenir un stand', 'good'],
      ['Vu ailleurs', 'good'],
    ])
    const one = await ask({ link: here(`/p/${token}/badges/1/badge.json`) })
    expect(one.badges).toHaveLength(1)
    expect((await ask({ link: here(`/p/${token}/ailleurs/2/badge`) })).badges).toMatchObject([
      { shown: { name: 'Vu ailleurs' } },
    ])
  })

  it('that says what a badge is, or shows nothing, is told apart', async () => {
    const { version } = await ownBadge()
    for (const path of [`/b/${version.slug}`, `/b/${version.slug}/v/1`])
      await expect(ask({ link: here(path) })).rejects.toMatchObject({
        code: 'verification.aboutNobody',
      })
    for (const path of ['/p/rien', '/a/rien', '/portfolio'])
      await expect(ask({ link: here(path) })).rejects.toMatchObject({
        code: 'verification.noSuchBadgeHere',
      })
  })

  it('is read from a photo of its QR code, without script', async () => {
    const { shown } = await ownBadge()
    const file = new Uint8Array(
      await QRCode.toBuffer(here(`/a/${shown}`), { width: 420, margin: 6 }),
    )
    const form = new FormData()
    form.set('file', new File([file], 'photo.png'))
    form.set('link', '')
    form.set('text', '')
    const page = await (await door.send('/verifier', form)).text()
    expect(page).toContain('Tenir un stand')
    const { default: sharp } = await import('sharp')
    const photo = await sharp(file)
      .rotate(7, { background: '#aaa' })
      .blur(1.2)
      .jpeg({ quality: 60 })
      .toBuffer()
    const { badges } = await ask({ file: new Uint8Array(photo) })
    expect(badges).toMatchObject([{ shown: { name: 'Tenir un stand' } }])
  })
})

describe('taking everything away', () => {
  it('is one signed record: each badge in it and the words hold, in the published words of the standard', async () => {
    const reading = { language: 'fr', mode: 'simple' } as const
    const [made] = await house.as('lina', makeRecord, { reading })
    const record = readDocument(made?.credential ?? '')
    const { badges } = await ask({ text: made?.credential })
    expect(badges).toMatchObject([{ kind: 'record', report: { proof: { answer: 'yes' } } }])
    const inside = badges[0]?.inside ?? []
    expect(
      inside.map(({ kind, report }) => [kind, report.proof.answer, summaryOf(report)]),
    ).toEqual([
      ['badge', 'yes', 'good'],
      ['endorsement', 'yes', 'good'],
      ['badge', 'yes', 'good'],
    ])
    const [subject] = objectsOf(record.credentialSubject)
    expect(JSON.stringify({ ...record, credentialSubject: subject?.id })).not.toMatch(/lina/i)
    const touched = { ...record, name: 'Autre' }
    expect((await ask({ text: JSON.stringify(touched) })).badges).toMatchObject([
      { report: { proof: { code: 'signature_wrong' } } },
    ])
    expect(await canonicalDocument(record, { contexts: contextsWithClr() })).toBe(
      await canonicalDocument(record),
    )
  })

  it('is downloaded by its owner only', async () => {
    await givenPerson(house, 'omar')
    const as = { as: 'lina' }
    expect((await door.post('/portfolio/emporter', {}, as)).status).toBe(303)
    const page = await (await door.get('/portfolio/emporter', as)).text()
    const path = /href="(\/portfolio\/emporter\/[^"]+json)"/.exec(page)?.[1] ?? ''
    expect((await door.get(path, as)).headers.get('content-type')).toContain('vc+ld+json')
    expect((await door.get(path, { as: 'omar' })).status).toBe(404)
    expect((await door.post('/portfolio/emporter', {}, { as: 'omar' })).status).toBe(409)
  })
})
