import { choosePin } from '../../areas/accounts/server/choose-pin.ts'
import { issueAccessCard } from '../../areas/accounts/server/issue-access-card.ts'
import { givenPerson } from '../../areas/accounts/server/testing.ts'
import { givenApplications } from '../../areas/applications/server/testing.ts'
import { givenAwards } from '../../areas/awards/server/testing.ts'
import { givenBadge } from '../../areas/badges/server/testing.ts'
import { comment } from '../../areas/badges/server/together/say-agreed.ts'
import { givenBrought, givenSigned } from '../../areas/brought-badges/server/testing.ts'
import { mustRead } from '../../areas/consent/server/must-read.ts'
import { proposeGrant } from '../../areas/consent/server/propose-grant.ts'
import { sayAgeBand } from '../../areas/consent/server/say-age-band.ts'
import { givenGrant } from '../../areas/consent/server/testing.ts'
import { changeCv } from '../../areas/cv/server/change-cv.ts'
import { deleteCv } from '../../areas/cv/server/delete-cv.ts'
import { givenCv } from '../../areas/cv/server/testing.ts'
import { wordSkill } from '../../areas/cv/server/word-skill.ts'
import { askToEndorse } from '../../areas/endorsements/server/asking/ask-to-endorse.ts'
import { deleteExperience } from '../../areas/experiences/server/delete-experience.ts'
import { givenExperience } from '../../areas/experiences/server/testing.ts'
import { sayConfidence, sayVerdict } from '../../areas/impact/server/say-confidence.ts'
import { addPhoto } from '../../areas/keepsakes/server/add-photo.ts'
import { deletePhoto } from '../../areas/keepsakes/server/delete-photo.ts'
import { describePhoto } from '../../areas/keepsakes/server/describe-photo.ts'
import { movePhoto } from '../../areas/keepsakes/server/move-photo.ts'
import { sayMemo } from '../../areas/keepsakes/server/say-memo.ts'
import { takePhoto } from '../../areas/keepsakes/server/take-photo.ts'
import { givenMemo, givenPhoto } from '../../areas/keepsakes/server/testing.ts'
import { removeMove } from '../../areas/moves/server/remove-move.ts'
import { sayResult } from '../../areas/moves/server/say-result.ts'
import { givenMove } from '../../areas/moves/server/testing.ts'
import { givenOrganisation } from '../../areas/organisations/server/testing.ts'
import { beginPeriod } from '../../areas/periods/server/begin-period.ts'
import { deletePeriod } from '../../areas/periods/server/delete-period.ts'
import { sayPeriod, sayPeriodTimes } from '../../areas/periods/server/say-period.ts'
import { reportPortfolio } from '../../areas/portfolio/server/links/report-portfolio.ts'
import { sendPortfolio } from '../../areas/portfolio/server/links/send-portfolio.ts'
import { makeCollection } from '../../areas/portfolio/server/make-collection.ts'
import { makeRecord } from '../../areas/portfolio/server/record/make-record.ts'
import { givenCollection } from '../../areas/portfolio/server/testing.ts'
import { givenProfessional } from '../../areas/professionals/server/testing.ts'
import { reportAsk } from '../../areas/recommendations/server/answer/decline-ask.ts'
import {
  givenAsk,
  givenCodeOnItsWay,
  givenRecommendation,
} from '../../areas/recommendations/server/testing.ts'
import { withdrawRecommendation } from '../../areas/recommendations/server/withdraw-recommendation.ts'
import { sayToday } from '../../areas/skills/server/say-today.ts'
import { inTransaction } from '../../platform/server/db.ts'
import type { House } from '../../platform/server/testing.ts'
import { givenLeaving, givenLikes, MARK, minutePasses } from './testing.ts'

/** Somebody who told, kept, chose and threw away something of everything, and whose own words all carry a mark. */
export async function givenFullLife(
  house: House,
  name: string,
): Promise<{ token: string; personId: string }> {
  const person = await givenPerson(house, name)
  await house.as(name, issueAccessCard, undefined)
  await house.as(name, choosePin, { pin: '1234' })
  await givenTold(house, name, person.personId)
  return person
}

/** The same for somebody who is there already, with no way back of their own. */
export async function givenTold(house: House, name: string, personId: string): Promise<void> {
  const lived = await givenLived(house, name)
  await givenKeepsakes(house, name, lived.market)
  await givenTimesAndMoves(house, name)
  await givenLikes(house, name, personId, lived.draft)
  await givenCvs(house, name)
  await givenRecommendations(house, name, lived.market)
  await givenBadges(house, name)
  await givenSharing(house, name, personId)
}

async function givenLived(house: House, name: string): Promise<{ market: string; draft: string }> {
  const market = await givenExperience(house, name, {
    title: `Le marché ${MARK}`,
    story: `Je tiens la caisse\nJe range ${MARK}`,
    claims: { organiser: 3, oral: 5 },
    sentences: { organiser: `Je prépare tout ${MARK}` },
    when: 'last-year',
  })
  minutePasses(house)
  const draft = await givenExperience(house, name, { title: 'Brouillon', finished: false })
  minutePasses(house)
  const binned = await givenExperience(house, name, {
    title: 'Le déménagement',
    claims: { oral: 2 },
  })
  await house.as(name, deleteExperience, { experienceId: binned.id })
  const saying = { competence: 'organiser', level: 4, sentence: `Je montre ${MARK}` }
  await house.as(name, sayToday, saying)
  await house.as(name, sayConfidence, { moment: 'before', know: 1, tell: 2, next: 3 })
  minutePasses(house)
  await house.as(name, sayConfidence, { moment: 'after', know: 3, tell: 2, next: 4 })
  await house.as(name, sayVerdict, { project: 'yes', discovered: 'a-little' })
  return { market: market.id, draft: draft.id }
}

/** Three photos, the last one first, one in the bin; a voice recorded twice. */
async function givenKeepsakes(house: House, name: string, experienceId: string): Promise<void> {
  const first = await givenPhoto(house, name, experienceId, 40)
  const words = { caption: `L’étal ${MARK}`, people: 'agreed' as const }
  await house.as(name, describePhoto, { experienceId, photoId: first.id, ...words })
  minutePasses(house)
  const scene = await givenSceneOn(house, name, experienceId)
  await house.as(name, movePhoto, { experienceId, photoId: scene.id, by: -1 })
  minutePasses(house)
  const binned = await givenPhoto(house, name, experienceId, 200)
  await house.as(name, deletePhoto, { experienceId, photoId: binned.id })
  await givenMemo(house, name, experienceId)
  minutePasses(house)
  await givenMemo(house, name, experienceId, 9_000)
  const transcript = `Je range les caisses ${MARK}`
  await house.as(name, sayMemo, { experienceId, taken: undefined, transcript })
}

/** A photo that looks like one: a sky that fades, shapes with edges, a grain. */
async function givenSceneOn(house: House, who: string, experienceId: string) {
  const { default: sharp } = await import('sharp')
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">
    <linearGradient id="sky" x2="0.3" y2="1"><stop stop-color="#3b78c4"/><stop offset="1" stop-color="#f2d9a0"/></linearGradient>
    <rect width="900" height="600" fill="url(#sky)"/><circle cx="640" cy="180" r="90" fill="#fff3c4"/>
    <path d="M0 420 L260 250 L520 470 L760 300 L900 400 V600 H0Z" fill="#3d5a3a"/></svg>`
  const grain = await sharp({
    create: {
      width: 900,
      height: 600,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 12 },
    },
  })
    .png()
    .toBuffer()
  const bytes = await sharp(Buffer.from(drawn))
    .flatten()
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 92 })
    .toBuffer()
  const photo = new File([new Uint8Array(bytes)], 'photo.jpg')
  return inTransaction(house.db, async (db) => {
    const ctx = { ...house.ctx(who), db }
    return addPhoto(ctx, { experienceId, taken: await takePhoto(ctx, { experienceId, photo }) })
  })
}

async function givenTimesAndMoves(house: House, name: string): Promise<void> {
  const caring = await house.as(name, beginPeriod, { kind: 'caring' })
  const said = { periodId: caring.id, words: `Pour ma mère ${MARK}`, shown: true }
  await house.as(name, sayPeriod, said)
  await house.as(name, sayPeriodTimes, {
    periodId: caring.id,
    rough: null,
    start: { month: '4', year: '2019' },
    end: { month: null, year: '2021' },
  })
  minutePasses(house)
  const binned = await house.as(name, beginPeriod, { kind: 'moving' })
  await house.as(name, deletePeriod, { periodId: binned.id })
  const call = await givenMove(house, name, `Appeler la mairie ${MARK}`)
  const result = { result: 'waiting' as const, doneOn: null, note: `Rappeler lundi ${MARK}` }
  await house.as(name, sayResult, { moveId: call.id, ...result })
  minutePasses(house)
  const gone = await givenMove(house, name, `Écrire au club ${MARK}`)
  await house.as(name, removeMove, { moveId: gone.id })
}

async function givenCvs(house: House, name: string): Promise<void> {
  const { id: cvId } = await givenCv(house, name, `Pour la ville ${MARK}`)
  const contact = { name: MARK, town: 'Nantes', phone: null, email: null }
  await house.as(name, changeCv, { cvId, change: { contact, showsLevels: true } })
  const words = `Tout est prêt à six heures ${MARK}`
  await house.as(name, wordSkill, { cvId, skill: 'organiser', words })
  minutePasses(house)
  const binned = await givenCv(house, name, `Essai ${MARK}`)
  await house.as(name, deleteCv, { cvId: binned.id })
}

/** A word shown, one taken back, an ask reported, and a code on its way. */
async function givenRecommendations(
  house: House,
  name: string,
  experienceId: string,
): Promise<void> {
  const comment = `Elle tient la caisse ${MARK}`
  await givenRecommendation(house, name, { experienceId, comment, voice: true })
  const paul = { experienceId, mail: `paul.${name}@rue.test`, comment }
  const { withdrawKey } = await givenRecommendation(house, name, paul)
  await house.as('visitor', withdrawRecommendation, { key: withdrawKey })
  const reported = await givenAsk(house, name, { experienceId, mail: `ines.${name}@rue.test` })
  const { token } = reported
  await house.as('visitor', reportAsk, { token, key: undefined, reason: 'other', words: MARK })
  await givenCodeOnItsWay(house, name, experienceId)
}

/** A badge published, and one being written, with a word beside. */
async function givenBadges(house: House, name: string): Promise<void> {
  const own = await givenBadge(house, name, { name: `Tenir ${MARK}`, published: true })
  const { id: organisationId } = await givenOrganisation(house, { by: 'karim', name: 'Qui appuie' })
  await house.as(name, askToEndorse, {
    thing: { badgeId: own.badgeId },
    to: 'here',
    organisationId,
    mail: null,
    message: `Dites ${MARK}`,
    reading: { language: 'fr', mode: 'simple' },
  })
  const { badgeId } = await givenBadge(house, name, { criteria: [`Sait ranger ${MARK}`] })
  await house.as(name, comment, { chair: { badgeId }, words: `À relire ${MARK}` })
}

/** Two collections, one of which is shown by a link that was sent, and that somebody reported. */
async function givenPortfolio(house: House, name: string): Promise<void> {
  await house.as(name, makeCollection, { title: `Plus tard ${MARK}`, sentence: null })
  minutePasses(house)
  const { token, collection, link } = await givenCollection(house, name, {
    title: `Pour la vente ${MARK}`,
    kinds: ['skill', 'voice'],
  })
  const report = { token, reason: 'other', words: MARK, origin: 'http://sillage.test' }
  await house.as('visitor', reportPortfolio, report)
  await house.as(name, sendPortfolio, {
    ...{ collectionId: collection.id, linkId: link.id, mail: 'chef@four.test', message: null },
    ...{ language: 'fr' as const, origin: 'http://sillage.test' },
  })
}

async function givenSharing(house: House, name: string, personId: string): Promise<void> {
  await house.as(name, sayAgeBand, { band: 'adult' })
  await givenProfessional(house, 'Nadia')
  await givenGrant(house, name, 'nadia', ['card'])
  await mustRead(house.ctx('nadia'), { personId, scope: 'card' })
  await givenAwards(house, name, MARK)
  await givenApplications(house, name, MARK)
  await givenBrought(house, name, await givenSigned(house, { name: `Vu ailleurs ${MARK}` }))
  await house.as(name, makeRecord, { reading: { language: 'fr', mode: 'simple' } })
  await givenPortfolio(house, name)
  await proposeGrant(house.ctx(name), { code: 'BBBBBB' }).catch(() => undefined)
  await givenLeaving(house, personId)
}
