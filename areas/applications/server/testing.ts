import type { House } from '../../../platform/server/testing.ts'
import { givenBadgeToGive } from '../../awards/server/testing.ts'
import { sayAgeBand } from '../../consent/server/say-age-band.ts'
import { givenPicture } from '../../keepsakes/server/testing.ts'
import { FRENCH, lastCode, ORIGIN } from '../../recommendations/server/testing.ts'
import type { Application } from '../application.ts'
import { keyOf } from '../exhibit.ts'
import type { Opening } from '../opening.ts'
import type { Verdict } from '../review.ts'
import { showFile, showLink, showThings } from './asking/add-exhibit.ts'
import { answerCriterion } from './asking/answer-criterion.ts'
import { beginApplication } from './asking/begin-application.ts'
import { sendApplication } from './asking/send-application.ts'
import { takeFile } from './asking/take-file.ts'
import { thingsToShow } from './asking/things-to-show.ts'
import { inviteReviewer } from './opening/invite-reviewer.ts'
import { openBadge } from './opening/open-badge.ts'
import { sendReviewCode, typeReviewCode } from './reviewing/open-letter.ts'
import { reviewApplication } from './reviewing/review-application.ts'
import type { Seat } from './reviewing/to-review.ts'

type Opened = { by?: string; name?: string; organisation?: string; needed?: string }

/** A published badge of one criterion that anybody may ask for. */
export async function givenOpening(
  house: House,
  { by = 'nadia', needed = '1', ...badge }: Opened = {},
): Promise<{ badgeSlug: string; organisationId: string; opening: Opening }> {
  const given = await givenBadgeToGive(house, { by, ...badge })
  const { badgeSlug } = given
  const rules = { badgeSlug, needed, lasts: null, lastDay: null }
  return { ...given, opening: await house.as(by, openBadge, rules) }
}

/** Somebody outside who was written to and typed the code of their letter: what they read with. */
export async function givenReviewer(
  house: House,
  { badgeSlug, mail = 'sophie@four.test' }: { badgeSlug: string; mail?: string },
): Promise<{ token: string; key: string }> {
  const asked = { badgeSlug, name: 'Sophie Duval', mail, origin: ORIGIN, reading: FRENCH }
  const { token } = await house.as('nadia', inviteReviewer, asked)
  const letter = { token, key: undefined }
  await house.as('visitor', sendReviewCode, { ...letter, reading: FRENCH })
  const code = await lastCode(house)
  const { key } = await house.as('visitor', typeReviewCode, { ...letter, code })
  return { token, key }
}

type Begun = { badgeSlug: string; words?: string }

/** An application somebody of the house wrote, complete and not sent. */
export async function givenDraft(
  house: House,
  who: string,
  { badgeSlug, words = 'Je dis bonjour à chaque personne.' }: Begun,
): Promise<Application> {
  await house.as(who, sayAgeBand, { band: 'adult' })
  const begun = await house.as(who, beginApplication, { slug: badgeSlug })
  await house.as(who, answerCriterion, { applicationId: begun.id, place: '1', words })
  return begun
}

/** The same, sent. */
export async function givenSent(house: House, who: string, begun: Begun): Promise<Application> {
  const { id: applicationId } = await givenDraft(house, who, begun)
  return house.as(who, sendApplication, sending(applicationId))
}

export const sending = (applicationId: string) => ({
  applicationId,
  name: 'Lina',
  tells: false,
  origin: ORIGIN,
})

type Said = {
  reviewedId: string
  verdict: Verdict
  seat?: Seat
  round?: string
  words?: string | null
}

/** Somebody says what they see of an application of one criterion. */
export async function givenReview(
  house: House,
  who: string,
  { reviewedId, verdict, seat = 'account', round = '1', words = 'Merci de votre envoi.' }: Said,
): Promise<void> {
  await house.as(who, reviewApplication, {
    seat,
    reviewedId,
    round,
    verdict,
    reason: verdict === 'no' ? 'too-early' : null,
    overall: words,
    typed: {
      'seen-1': verdict === 'yes' ? 'yes' : 'more',
      'words-1': verdict === 'more' ? 'Dites quand et où.' : null,
    },
    deviceToken: undefined,
    origin: ORIGIN,
  })
}

/** A file with a place in it, added to a criterion. */
export async function givenFile(
  house: House,
  who: string,
  applicationId: string,
  bytes?: Uint8Array,
): Promise<void> {
  const content = new Uint8Array(bytes ?? (await givenPicture('jpeg', { shade: 80 })))
  const file = new File([content], 'affiche.jpg')
  const taken = await house.as(who, takeFile, { applicationId, file })
  await house.as(who, showFile, { applicationId, place: '1', title: 'L’affiche', taken })
}

/**
 * A badge being asked for with what they have, a file and a link, and another that was sent and on which somebody outside has said a
 * word; both are of Nadia's organisation.
 */
export async function givenApplications(house: House, who: string, mark: string): Promise<void> {
  const one = await givenOpening(house, {
    name: `Ouvrir une fête ${who}`,
    organisation: `Qui lit ${who}`,
    needed: '2',
  })
  const { id: applicationId } = await givenDraft(house, who, {
    badgeSlug: one.badgeSlug,
    words: `J’accueille ${mark}`,
  })
  const where = { applicationId, place: '1' }
  // What they have here already, whatever it is: a story, a photo when one may be shown.
  const things = await thingsToShow(house.ctx(who))
  const pieces = (['photo', 'experience'] as const).flatMap((kind) => {
    const one = things.find((thing) => thing.kind === kind)
    return one ? [keyOf(one)] : []
  })
  if (pieces.length > 0) await house.as(who, showThings, { ...where, pieces })
  await house.as(who, showLink, { ...where, url: 'https://fete.test/', title: `Affiche ${mark}` })
  await givenFile(house, who, applicationId)
  const two = await givenOpening(house, {
    name: `Fermer une fête ${who}`,
    organisation: `Qui lit aussi ${who}`,
    needed: '2',
  })
  const sent = await givenDraft(house, who, { badgeSlug: two.badgeSlug, words: `Range ${mark}` })
  await givenFile(house, who, sent.id)
  await house.as(who, sendApplication, sending(sent.id))
  const seat = await givenReviewer(house, {
    badgeSlug: two.badgeSlug,
    mail: `sophie.${who}@four.test`,
  })
  const words = `Bien vu ${mark}`
  await givenReview(house, 'visitor', { reviewedId: sent.id, verdict: 'yes', seat, words })
}
