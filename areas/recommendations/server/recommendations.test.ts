import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { sendLetters } from '../../../platform/server/outbox.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenMailServer } from '../../../platform/server/testing-mail.ts'
import { givenMail, givenPerson } from '../../accounts/server/testing.ts'
import { sayAgeBand } from '../../consent/server/say-age-band.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { voicesIn } from '../given.ts'
import { beginAnswer } from './answer/begin-answer.ts'
import { declineAsk, reportAsk } from './answer/decline-ask.ts'
import { openAsk } from './answer/open-ask.ts'
import { sendCode } from './answer/send-code.ts'
import { signRecommendation } from './answer/sign-recommendation.ts'
import { writeAnswer } from './answer/write-answer.ts'
import { acceptRecommendation, hideRecommendation, stopAsk } from './ask/accept-recommendation.ts'
import { draftRecommendation } from './ask/draft-recommendation.ts'
import { recommendationsAbout, recommendationsOf } from './recommendations-of.ts'
import { forgetWhatPassed, sendReminders } from './send-reminders.ts'
import { FRENCH, givenAsk, lastCode, ORIGIN } from './testing.ts'

const house = givenHouse()
const post = givenMailServer()

async function givenLina(): Promise<{ personId: string; experienceId: string }> {
  const { personId } = await givenPerson(house, 'lina')
  const { id } = await givenExperience(house, 'lina', {
    title: 'Le marché',
    claims: { organiser: 3, oral: 2 },
  })
  return { personId, experienceId: id }
}

const days = (count: number) => {
  house.now = new Date(house.now.getTime() + count * 86_400_000)
}
const minutes = (count: number) => days(count / 1440)
const who = { name: 'Claire Morel', role: 'tutrice', organisation: null, number: null, mail: null }
const closed = (why: string) => ({ code: `recommendationAnswers.${why}`, status: 410 })
const address = (token: string, key?: string) => ({ token, key })

async function begin(token: string): Promise<{ token: string; key: string | undefined }> {
  const { key } = await house.as('visitor', beginAnswer, {
    ...address(token),
    deviceToken: undefined,
  })
  return { token, key }
}

/** Up to the code, which is not typed yet. */
async function answered(token: string, mail: string | null = null) {
  const there = await begin(token)
  const said = { levels: ['4', 'unseen'], comment: 'Je l’ai vue ranger le stock.' }
  await house.as('visitor', writeAnswer, { ...there, ...said })
  await house.as('visitor', sendCode, { ...there, ...who, mail, reading: FRENCH })
  return there
}

const sign = (there: { token: string; key: string | undefined }, code: string) =>
  house.as('visitor', signRecommendation, { ...there, code, reading: FRENCH, origin: ORIGIN })

const statusOf = async () => {
  const { rows } = await sql<{ status: string }>`select status from recommendation`.execute(
    house.db,
  )
  return rows.map(({ status }) => status)
}

const events = async () => {
  const { rows } = await sql<{ name: string }>`select name from event order by id`.execute(house.db)
  return rows.map(({ name }) => name.replace('recommendations.', ''))
}

describe('asking for a recommendation', () => {
  it('sends one letter to who saw Lina, and keeps neither address nor secret in the clear', async () => {
    const { experienceId } = await givenLina()
    const { token } = await givenAsk(house, 'lina', { experienceId })
    const rows = await house.db.selectFrom('recommendation').selectAll().execute()
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${token}|fournil`))
    await sendLetters(house.db, post.url, 'Sillage <nous@sillage.test>', house.now)
    const letter = post.received.at(-1)?.replace(/=\r?\n/g, '') ?? ''
    expect(letter).toContain('To: claire@fournil.test')
    expect(letter).toContain(`/r/${token}`)
  })
  it('shows what was chosen then, whatever is told later', async () => {
    const { experienceId } = await givenLina()
    const { token } = await givenAsk(house, 'lina', { experienceId })
    await house.db.updateTable('experience').set({ title: 'Tout autre chose' }).execute()
    const { about } = await house.as('visitor', openAsk, address(token))
    expect(about).toMatchObject({ title: 'Le marché', text: null })
    expect(about.skills.map(({ level }) => level)).toEqual([3, 2])
  })
  it('refuses one’s own address, the same twice, a link in the message, and more than ten letters a day', async () => {
    const { experienceId } = await givenLina()
    await givenMail(house, 'lina', 'lina@chez.test')
    const ask = (mail: string, message?: string) =>
      givenAsk(house, 'lina', { experienceId, mail, ...(message ? { message } : {}) })
    await expect(ask('lina@chez.test')).rejects.toMatchObject({ code: 'recommendations.ownMail' })
    await expect(ask('rien')).rejects.toMatchObject({ code: 'recommendations.badMail' })
    await expect(ask('a@b.test', 'Cliquez https://x.test')).rejects.toMatchObject({
      code: 'recommendations.noLinks',
    })
    const again = expect.objectContaining({ code: 'recommendations.alreadyAsked' })
    const first = await ask('claire@fournil.test')
    await expect(ask('Claire@Fournil.test ')).rejects.toEqual(again)
    // Stopping and asking again is a letter more: three a month are enough for one address.
    let last = first
    for (let count = 0; count < 2; count++) {
      await house.as('lina', stopAsk, { askId: last.ask.id })
      last = await ask('claire@fournil.test')
    }
    await house.as('lina', stopAsk, { askId: last.ask.id })
    await expect(ask('claire@fournil.test')).rejects.toEqual(again)
    for (let count = 3; count < 10; count++) await ask(`voisin${count}@rue.test`)
    await expect(ask('onze@rue.test')).rejects.toMatchObject({ status: 429 })
    expect((await house.letters()).length).toBe(10)
  })
  it('leads the youngest to whoever accompanies them, and writes to nobody', async () => {
    const { experienceId } = await givenLina()
    const { token } = await givenAsk(house, 'lina', { experienceId })
    expect(token).not.toBe('')
    await house.as('lina', sayAgeBand, { band: 'under15' })
    const { about } = await house.as('visitor', openAsk, address(token))
    const ask = {
      about,
      way: 'mail' as const,
      mail: 'patron@four.test',
      personName: 'Lina',
      message: 'Bonjour',
      language: 'fr' as const,
    }
    await expect(
      house.as('lina', draftRecommendation, { ...ask, relation: 'tutor' }),
    ).rejects.toMatchObject({ code: 'recommendations.withReferent' })
    await house.as('lina', sayAgeBand, { band: 'under18' })
    await expect(
      house.as('lina', draftRecommendation, { ...ask, relation: 'employer' }),
    ).rejects.toMatchObject({ code: 'recommendations.employerWithReferent' })
  })
  it('reminds twice at most, then the address shows nothing, and is forgotten', async () => {
    const { experienceId } = await givenLina()
    const { token } = await givenAsk(house, 'lina', { experienceId })
    const ctx = () => house.ctx('visitor')
    for (const count of [6, 1, 1, 13, 1]) {
      days(count)
      await sendReminders(ctx())
    }
    expect((await house.letters()).map(({ subject }) => subject)).toEqual([
      'Lina vous demande un mot',
      expect.stringContaining('Rappel'),
      expect.stringContaining('Rappel'),
    ])
    days(9)
    await expect(house.as('visitor', openAsk, address(token))).rejects.toMatchObject(
      closed('linkOver'),
    )
    days(30)
    await forgetWhatPassed(ctx())
    const rows = await house.db.selectFrom('recommendation').select('sealed_mail').execute()
    expect(rows).toEqual([{ sealed_mail: null }])
  })
})

describe('answering', () => {
  it('takes a code sent to the same address, once right, and tells nobody before the person wants', async () => {
    const { personId, experienceId } = await givenLina()
    const { ask, token } = await givenAsk(house, 'lina', { experienceId })
    const there = await answered(token)
    await expect(sign(there, '000000')).rejects.toMatchObject({ status: 401 })
    await sign(there, await lastCode(house))
    expect(await house.as('lina', recommendationsOf, { personId })).toEqual([])
    await expect(house.as('visitor', openAsk, address(token))).rejects.toMatchObject(
      closed('linkAnswered'),
    )
    await house.as('lina', acceptRecommendation, { askId: ask.id })
    const about = { personId, kind: 'experience' as const, id: experienceId }
    const [shown] = await house.as('lina', recommendationsAbout, about)
    expect(shown).toMatchObject({
      name: 'Claire Morel',
      assurance: 'domain',
      skills: [
        { competenceId: 'organiser', level: 4 },
        { competenceId: 'oral', level: null },
      ],
    })
    expect(JSON.stringify(shown)).not.toContain('fournil')
    expect(await events()).toEqual(['asked', 'signed', 'accepted'])
    await house.as('lina', hideRecommendation, { askId: ask.id })
    expect(await house.as('lina', recommendationsOf, { personId })).toEqual([])
  })
  it('closes a code after five tries or ten minutes, and sends five an hour', async () => {
    const { experienceId } = await givenLina()
    const { token } = await givenAsk(house, 'lina', { experienceId })
    const there = await answered(token)
    const code = await lastCode(house)
    // Refused inside, counted all the same: as the door does it.
    const tried = (typed: string) =>
      house.as(
        'visitor',
        (ctx, input: string) =>
          signRecommendation(ctx, {
            ...there,
            code: input,
            reading: FRENCH,
            origin: ORIGIN,
          }).catch((problem: unknown) => (problem instanceof Error ? problem.message : '')),
        typed,
      )
    for (let count = 0; count < 4; count++)
      expect(await tried('000000')).toBe('recommendationAnswers.wrongCode')
    expect(await tried('000000')).toBe('recommendationAnswers.codeOver')
    expect(await tried(code)).toBe('recommendationAnswers.codeOver')
    const again = () => house.as('visitor', sendCode, { ...there, ...who, reading: FRENCH })
    for (let count = 1; count < 5; count++) await again()
    await expect(again()).rejects.toMatchObject({ status: 429 })
    minutes(11)
    expect(await tried(await lastCode(house))).toBe('recommendationAnswers.codeOver')
  })
  it('is never done by the person, nor with their address; a stopped ask shows nothing', async () => {
    const { experienceId } = await givenLina()
    await givenMail(house, 'lina', 'lina@chez.test')
    const { ask, token } = await givenAsk(house, 'lina', { experienceId, way: 'place' })
    const own = { ...address(token), deviceToken: undefined }
    await expect(house.as('lina', beginAnswer, own)).rejects.toMatchObject({
      code: 'recommendationAnswers.notYourOwn',
    })
    await expect(answered(token, 'lina@chez.test')).rejects.toMatchObject({ status: 403 })
    await house.as('lina', stopAsk, { askId: ask.id })
    await expect(house.as('visitor', openAsk, address(token))).rejects.toMatchObject(
      closed('linkStopped'),
    )
  })
  it('says when it was done on a device the person called theirs, and counts it for no voice', async () => {
    const { personId, experienceId } = await givenLina()
    const { ask, token } = await givenAsk(house, 'lina', { experienceId })
    const deviceHash = house.ctx('visitor').secrets.hash('le téléphone de Lina')
    await sql`insert into known_person (device_hash, person_id, seen_at)
      values (${deviceHash}, ${personId}, ${house.now})`.execute(house.db)
    const own = { ...address(token), deviceToken: 'le téléphone de Lina' }
    await house.as('visitor', beginAnswer, own)
    await sign(await answered(token), await lastCode(house))
    await house.as('lina', acceptRecommendation, { askId: ask.id })
    const [shown] = await house.as('lina', recommendationsOf, { personId })
    expect(shown).toMatchObject({ isSameBrowser: true, assurance: 'domain' })
    expect(voicesIn(shown ? [shown] : [])).toEqual([])
  })
  it('face to face belongs to the first phone, and without an address counts as no voice', async () => {
    const { personId, experienceId } = await givenLina()
    const { token } = await givenAsk(house, 'lina', { experienceId, way: 'place' })
    const there = await answered(token)
    await expect(house.as('visitor', openAsk, address(token))).rejects.toMatchObject({
      code: 'recommendationAnswers.otherPhone',
    })
    await sign(there, '')
    const { rows } = await sql<{ id: string; assurance: string }>`
      select id, assurance from recommendation`.execute(house.db)
    expect(rows[0]?.assurance).toBe('place')
    await house.as('lina', acceptRecommendation, { askId: rows[0]?.id ?? '' })
    const shown = await house.as('lina', recommendationsOf, { personId })
    expect([shown.length, voicesIn(shown)]).toEqual([1, []])
  })
  it('lapses after a quarter of an hour when nobody began', async () => {
    const { experienceId } = await givenLina()
    const { token } = await givenAsk(house, 'lina', { experienceId, way: 'place' })
    minutes(14)
    const there = await begin(token)
    minutes(20)
    expect((await house.as('visitor', openAsk, there)).status).toBe('opened')
    minutes(60)
    await expect(house.as('visitor', openAsk, there)).rejects.toMatchObject(
      closed('codeScreenOver'),
    )
  })
  it('may be a no, without a reason', async () => {
    const { experienceId } = await givenLina()
    const { token } = await givenAsk(house, 'lina', { experienceId })
    await house.as('visitor', declineAsk, address(token))
    expect(await statusOf()).toEqual(['declined'])
    await expect(givenAsk(house, 'lina', { experienceId })).rejects.toMatchObject({
      code: 'recommendations.alreadyAsked',
    })
  })
  it('may be a report: those who run the place are told, and nobody writes there again', async () => {
    const { experienceId } = await givenLina()
    const { token } = await givenAsk(house, 'lina', { experienceId })
    const report = { ...address(token), reason: 'unknown' as const, words: 'Qui est-ce ?' }
    await house.as('visitor', reportAsk, report)
    expect((await house.letters()).at(-1)?.to).toBe(house.config.contact.email)
    await givenPerson(house, 'omar')
    const { id } = await givenExperience(house, 'omar', { claims: { oral: 2 } })
    await expect(givenAsk(house, 'omar', { experienceId: id })).rejects.toMatchObject({
      code: 'recommendations.closedMailBox',
    })
  })
})
