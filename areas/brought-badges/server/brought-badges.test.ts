import { beforeEach, describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { clrCredential } from '../../../engines/credentials/build/clr-credential.ts'
import { presentation } from '../../../engines/credentials/build/presentation.ts'
import { bakePng } from '../../../engines/credentials/files/png.ts'
import { smallBadge } from '../../../engines/credentials/judges/issued.ts'
import { smallPng } from '../../../engines/credentials/judges/pictures.ts'
import { keyPairFrom } from '../../../engines/credentials/keys/private-key.ts'
import { signDocument } from '../../../engines/credentials/proofs/integrity-proof.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenMail, givenPerson } from '../../accounts/server/testing.ts'
import { givenAward, givenBadgeToGive } from '../../awards/server/testing.ts'
import { atWork } from '../../issuers/server/testing.ts'
import { withdrawStatus } from '../../issuers/server/withdraw-status.ts'
import { givenProfessional } from '../../professionals/server/testing.ts'
import { givenBadge, givenWords } from '../../verification/server/testing.ts'
import { summaryOf } from '../../verification/verification.ts'
import { MOST_BROUGHT, whoseIs } from '../brought-badge.ts'
import { insertBrought, updateAnswers } from './brought-store.ts'
import { checkedNow, checkStale } from './checked-now.ts'
import { keepBadges, layOutBadges, lookedAt } from './keep-badges.ts'
import { lookAtBadges } from './look-at-badges.ts'
import { contentOf, myBrought, removeBrought, restoreBrought } from './my-brought.ts'
import { forgetPast } from './tasks.ts'
import { givenBrought, givenLookedAt, givenSigned } from './testing.ts'

const house = givenHouse()
const door = openDoor(house)
const lina = () => house.ctx('lina')
const later = (hours: number) => {
  house.now = new Date(house.now.getTime() + hours * 3_600_000)
}
beforeEach(async () => {
  await givenPerson(house, 'lina')
})

describe('bringing a badge from elsewhere', () => {
  it('keeps the very file that came, once the person said so, and takes a newer one in its place', async () => {
    const document = await givenSigned(house)
    const file = bakePng(smallPng(), JSON.stringify(document))
    const found = await lookAtBadges(lina(), { file, neighbours: {} })
    const { batchId } = await house.as('lina', layOutBadges, { found })
    expect(await myBrought(lina())).toEqual([])
    const [one] = await lookedAt(lina(), { batchId })
    const chosen = [one?.brought.id ?? '']
    const [kept] = await house.as('lina', keepBadges, { batchId, chosen })
    if (!kept) throw new Error('Nothing was kept')
    expect(kept).toMatchObject({ media: 'png', answers: { shown: { name: 'Accueillir' } } })
    expect(kept.picture).toMatch(/^data:image\/webp;base64,/)
    expect(summaryOf(kept.answers.report)).toBe('good')
    expect(Buffer.from(await contentOf(lina(), kept)).equals(Buffer.from(file))).toBe(true)

    const again = await givenLookedAt(house, 'lina', document)
    expect(await lookedAt(lina(), again)).toMatchObject([{ already: 'kept' }])
    const ids = again.all.map(({ id }) => id)
    await house.as('lina', keepBadges, { batchId: again.batchId, chosen: ids })
    expect(await myBrought(lina())).toMatchObject([{ id: kept.id, media: 'json' }])
  })

  it('says whose it is, and never refuses for that', async () => {
    const whose = async (mail?: string) => {
      const [one] = await givenBrought(
        house,
        'lina',
        await givenSigned(house, mail ? { mail } : {}),
      )
      return one && whoseIs(one.answers)
    }
    expect(await whose('lina@rue.test')).toBe('noAddress')
    await givenMail(house, 'lina', 'lina@rue.test')
    expect(await whose('Lina@rue.test')).toBe('yours')
    expect(await whose('omar@rue.test')).toBe('otherAddress')
    expect(await whose('Lina R.')).toBe('unnamed')
    expect(await whose()).toBe('unnamed')
    expect(await myBrought(lina())).toHaveLength(5)
  })

  it('offers each badge of a record and of a presentation by itself, with the words about it', async () => {
    const [first, second] = [await givenSigned(house), await givenSigned(house)]
    const { document: words } = await givenWords(house, first)
    const facts = { id: 'urn:uuid:1', name: 'Mon parcours', issuer: { id: 'did:web:a.test' } }
    const record = clrCredential({
      ...{ ...facts, validFrom: '2026-01-01T00:00:00Z', subject: { id: 'urn:uuid:2' } },
      credentials: [first, second],
    })
    const { batchId, all } = await givenLookedAt(house, 'lina', record)
    expect(all).toHaveLength(2)
    const chosen = all.slice(0, 1).map(({ id }) => id)
    await house.as('lina', keepBadges, { batchId, chosen })
    expect(await myBrought(lina())).toHaveLength(1)

    const shown = presentation({ credentials: [first, second, words] })
    const kept = await givenBrought(house, 'lina', shown)
    const [told] = kept.filter(({ answers }) => answers.id === first.id)
    if (!told) throw new Error('The badge with words was not kept')
    expect(told.answers.endorsers).toMatchObject([{ issuer: { name: 'Karim B.' } }])
    const file = readDocument(await contentOf(lina(), told))
    expect(file.verifiableCredential).toEqual([first, words])
  })

  it('knows a badge that was given here, and keeps none twice', async () => {
    await givenProfessional(house, 'nadia')
    const { badgeSlug } = await givenBadgeToGive(house)
    const { credential } = await givenAward(house, 'lina', { badgeSlug })
    const { batchId, all } = await givenLookedAt(house, 'lina', readDocument(credential ?? ''))
    expect(await lookedAt(lina(), { batchId })).toMatchObject([{ already: 'here' }])
    await expect(
      house.as('lina', keepBadges, { batchId, chosen: all.map(({ id }) => id) }),
    ).rejects.toMatchObject({ code: 'broughtBadges.chooseOne' })
  })

  it('keeps so many and no more, and says how many', async () => {
    const [one] = await givenBrought(house, 'lina', await givenSigned(house))
    if (!one) throw new Error('Nothing was kept')
    for (let place = 1; place < MOST_BROUGHT; place++)
      await insertBrought(house.db, {
        ...{ ...one, id: lina().newId(), content: Buffer.from('{}') },
        sameness: String(place).padStart(64, '0'),
      })
    const { batchId, all } = await givenLookedAt(house, 'lina', await givenSigned(house))
    await expect(
      house.as('lina', keepBadges, { batchId, chosen: all.map(({ id }) => id) }),
    ).rejects.toMatchObject({ code: 'broughtBadges.tooManyBrought', facts: { max: MOST_BROUGHT } })
  })
})

describe('a badge that is kept', () => {
  it('is checked again when it is looked at, and by the task; what is away is never wrong', async () => {
    const { credentialSubject = null } = await givenSigned(house)
    const { document, place } = await givenBadge(house, { credentialSubject })
    const [kept] = await givenBrought(house, 'lina', document)
    if (!kept) throw new Error('Nothing was kept')
    await withdrawStatus(atWork(house), place)
    const summary = async () => {
      const [one] = await myBrought(lina())
      return one && summaryOf((await checkedNow(lina(), one)).answers.report)
    }
    expect(await summary()).toBe('good')
    later(2)
    expect(await summary()).toBe('revoked')
    await checkStale(atWork(house))
    expect((await myBrought(lina()))[0]?.checkedAt).toEqual(kept.checkedAt)
    const longAgo = new Date(house.now.getTime() - 8 * 24 * 3_600_000)
    await updateAnswers(house.db, { ...kept, checkedAt: longAgo })
    await checkStale(atWork(house))
    const [noted] = await myBrought(lina())
    expect([noted?.checkedAt, noted && summaryOf(noted.answers.report)]).toEqual([
      house.now,
      'revoked',
    ])

    const key = keyPairFrom(Buffer.alloc(32, 7))
    const signing = { pkcs8: key.pkcs8, created: '2026-01-01T00:00:00Z' }
    const verificationMethod = `did:web:127.0.0.1#${key.multikey}`
    const away = { ...smallBadge(3), issuer: { id: 'did:web:127.0.0.1', type: ['Profile'] } }
    const signed = await signDocument(away, { ...signing, verificationMethod })
    const [lost] = await givenBrought(house, 'lina', signed)
    expect(lost && summaryOf(lost.answers.report)).toBe('signatureUnknown')
  })

  it('goes to the bin for a day; what was only looked at goes after a day too', async () => {
    const [kept] = await givenBrought(house, 'lina', await givenSigned(house))
    const broughtId = kept?.id ?? ''
    const { batchId } = await givenLookedAt(house, 'lina', await givenSigned(house))
    await house.as('lina', removeBrought, { broughtId })
    expect(await myBrought(lina())).toEqual([])
    await house.as('lina', restoreBrought, { broughtId })
    expect(await myBrought(lina())).toHaveLength(1)
    await house.as('lina', removeBrought, { broughtId })
    later(25)
    await forgetPast(atWork(house))
    const gone = { code: 'broughtBadges.noSuchBrought' }
    await expect(house.as('lina', restoreBrought, { broughtId })).rejects.toMatchObject(gone)
    await expect(lookedAt(lina(), { batchId })).rejects.toMatchObject(gone)
  })

  it('is brought, seen, kept, checked and taken away by plain forms, and is nobody else’s', async () => {
    await givenPerson(house, 'omar')
    const text = JSON.stringify(await givenSigned(house))
    const as = { as: 'lina' }
    const bad = await door.post('/badges-d-ailleurs/apporter', { text: '{}', link: '' }, as)
    expect([bad.status, await bad.text()]).toEqual([422, expect.stringContaining('savons lire')])
    const sent = await door.post('/badges-d-ailleurs/apporter', { text, link: '' }, as)
    const preview = sent.headers.get('location') ?? ''
    const page = await (await door.get(preview, as)).text()
    expect(page).toContain('Rien n’est gardé avant votre oui')
    expect(page).toContain('La signature est bonne')
    const keep = /name="keep" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const done = await door.post(preview, { keep }, as)
    const here = (done.headers.get('location') ?? '').split('?')[0] ?? ''
    expect(here).toBe(`/badges-d-ailleurs/${keep}`)
    const file = await door.get(`${here}/fichier`, as)
    expect([await file.text(), file.headers.get('content-disposition')]).toEqual([
      text,
      'attachment; filename="badge.json"',
    ])
    expect((await door.post(here, {}, as)).status).toBe(303)
    expect(await (await door.get('/portfolio', as)).text()).toContain('Gardé d’ailleurs')
    for (const path of [here, `${here}/fichier`, preview])
      expect((await door.get(path, { as: 'omar' })).status).toBe(404)
  })
})
