import type { House } from '../../../platform/server/testing.ts'
import { givenBadge, givenOrganisationBadge } from '../../badges/server/testing.ts'
import { sayAgeBand } from '../../consent/server/say-age-band.ts'
import { signRecommendation } from '../../recommendations/server/answer/sign-recommendation.ts'
import { acceptRecommendation } from '../../recommendations/server/ask/accept-recommendation.ts'
import { chooseWhatIsShown } from '../../recommendations/server/ask/choose-what-is-shown.ts'
import { sendRecommendation } from '../../recommendations/server/ask/send-recommendation.ts'
import { answerUpToCode, FRENCH, lastCode, ORIGIN } from '../../recommendations/server/testing.ts'
import type { Award } from '../award.ts'
import { askEndorsement } from './endorsing/ask-endorsement.ts'
import { signEndorsement } from './endorsing/sign-endorsement.ts'
import { badgeToGive } from './giving/badge-to-give.ts'
import { insertEvidence } from './giving/evidence-store.ts'
import { giveBadge, giveToAll } from './giving/give-badge.ts'
import { badgesForSelf, giveToSelf } from './giving/give-to-self.ts'
import { sayTerm } from './giving/say-term.ts'
import { suspendAward } from './giving/suspend-award.ts'
import { makeCopy } from './papers/make-copy.ts'
import { acceptAward } from './receiving/answer-award.ts'
import { nameCopy } from './receiving/name-copy.ts'

/** A published badge of an organisation that a professional speaks for. */
export const givenBadgeToGive = givenOrganisationBadge

type Asked = { badgeSlug: string; mail?: string; name?: string; seen?: string; by?: string }

/** A badge on its way to an address; with the secret of the letter. */
export async function givenOffer(
  house: House,
  { badgeSlug, mail = 'lina@rue.test', name = 'Lina', seen, by = 'nadia' }: Asked,
): Promise<{ award: Award; token: string }> {
  const given = { badgeSlug, who: 'mail', name, mail, seen: seen ?? null, lasts: null }
  const award = await house.as(by, giveBadge, { ...given, origin: ORIGIN })
  const letter = (await house.letters()).findLast(({ to }) => to === mail)
  return { award, token: /badge-offert\/([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? '' }
}

/** A badge on its way to many addresses at once, for as long as the badge itself says. */
export async function givenOffers(
  house: House,
  { badgeSlug, mails }: { badgeSlug: string; mails: readonly string[] },
): Promise<void> {
  const toGive = await badgeToGive(house.ctx('nadia'), { badgeSlug })
  const receivers = mails.map((mail) => ({ personId: null, name: 'Zoé', mail }))
  const given = { ...toGive, receivers, way: 'table' as const, seen: null, origin: ORIGIN }
  await house.as('nadia', giveToAll, given)
}

/** A badge somebody of the house took, through the real verbs. */
export async function givenAward(house: House, who: string, asked: Asked): Promise<Award> {
  const { token } = await givenOffer(house, { mail: `${who}@rue.test`, name: who, ...asked })
  return house.as(who, acceptAward, { token })
}

/** A badge somebody wrote and gave themselves: nobody else says so. */
export async function givenOwnAward(house: House, who: string, name: string): Promise<Award> {
  const { badgeId } = await givenBadge(house, who, { name, published: true })
  const mine = (await house.as(who, badgesForSelf, undefined)).find((one) => one.name === name)
  if (!mine) throw new Error(`${who} cannot give themselves ${badgeId}`)
  return house.as(who, giveToSelf, { slug: mine.slug })
}

/** Somebody said a word about a badge, and the person shows it. What hears of it has still to be told. */
export async function givenWord(
  house: House,
  who: string,
  {
    awardId,
    mail = 'claire@fournil.test',
    comment = 'Je l’ai vue accueillir.',
  }: {
    awardId: string
    mail?: string
    comment?: string
  },
): Promise<{ askId: string; withdrawKey: string }> {
  await house.as(who, sayAgeBand, { band: 'adult' })
  const asking = { awardId, relation: 'tutor', way: 'mail', mail, reading: FRENCH } as const
  const draft = await house.as(who, askEndorsement, asking)
  await house.as(who, chooseWhatIsShown, {
    askId: draft.id,
    whole: draft.about,
    skills: [],
    showsText: true,
    personName: 'Lina',
    message: draft.message,
  })
  const ask = await house.as(who, sendRecommendation, { askId: draft.id, origin: ORIGIN })
  const token = house.ctx(who).secrets.unseal(ask.sealedToken ?? '')
  const address = await answerUpToCode(house, { ask, token }, { experienceId: '', comment })
  const { withdrawKey } = await house.as('visitor', signRecommendation, {
    ...address,
    code: await lastCode(house),
    reading: FRENCH,
    origin: ORIGIN,
  })
  await house.as(who, acceptRecommendation, { askId: ask.id })
  return { askId: ask.id, withdrawKey }
}

/** A badge to take, one that was taken and one that is suspended, given by Nadia, who may read the person; a signed word about it. */
export async function givenAwards(
  house: House,
  who: string,
  mark: string,
): Promise<{ badgeSlug: string }> {
  const { badgeSlug } = await givenBadgeToGive(house, { organisation: 'Qui donne' })
  const seen = `Le marché de mai ${mark}`
  await house.as('nadia', sayTerm, { badgeSlug, lasts: null, isSuspendable: true })
  const taken = await givenAward(house, who, { badgeSlug, seen })
  const word = {
    awardId: taken.id,
    mail: `anna.${who}@four.test`,
    comment: `Elle accueille ${mark}`,
  }
  const { askId } = await givenWord(house, who, word)
  const atWork = { ...house.ctx('visitor'), actor: { kind: 'task' as const, name: 'test' } }
  await signEndorsement(atWork, { recommendationId: askId, aboutKind: 'award', aboutId: taken.id })
  await house.as(who, makeCopy, { awardId: taken.id })
  await insertEvidence(house.db, [{ awardId: taken.id, link: 'https://atelier.test/photo' }])
  await house.as(who, nameCopy, { awardId: taken.id, name: `Lina ${mark}` })
  const other = await givenBadgeToGive(house, {
    name: 'Autre badge',
    organisation: 'Qui donne aussi',
  })
  const suspended = await givenBadgeToGive(house, {
    name: 'En pause',
    organisation: 'Qui suspend',
  })
  const suspendable = { badgeSlug: suspended.badgeSlug, lasts: null, isSuspendable: true }
  await house.as('nadia', sayTerm, suspendable)
  const mail = `pause.${who}@rue.test`
  const { id } = await givenAward(house, who, { badgeSlug: suspended.badgeSlug, seen, mail })
  await house.as('nadia', suspendAward, { givenId: id, why: 'renewal', reason: 'Recyclage' })
  const actor = house.actors.get(who)
  if (actor?.kind !== 'person') throw new Error(`${who} is no person`)
  await house.as('nadia', giveBadge, {
    badgeSlug: other.badgeSlug,
    who: `person-${actor.personId}`,
    name: null,
    mail: null,
    seen,
    lasts: null,
    origin: ORIGIN,
  })
  return { badgeSlug }
}
