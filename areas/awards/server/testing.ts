import type { House } from '../../../platform/server/testing.ts'
import { beginBadgeFor } from '../../badges/server/begin-badge.ts'
import { publishBadge } from '../../badges/server/versions/publish-badge.ts'
import { addCriterion, writePiece } from '../../badges/server/writing/write-piece.ts'
import { sayAgeBand } from '../../consent/server/say-age-band.ts'
import { givenOrganisation } from '../../organisations/server/testing.ts'
import { signRecommendation } from '../../recommendations/server/answer/sign-recommendation.ts'
import { acceptRecommendation } from '../../recommendations/server/ask/accept-recommendation.ts'
import { chooseWhatIsShown } from '../../recommendations/server/ask/choose-what-is-shown.ts'
import { sendRecommendation } from '../../recommendations/server/ask/send-recommendation.ts'
import { answerUpToCode, FRENCH, lastCode, ORIGIN } from '../../recommendations/server/testing.ts'
import type { Award } from '../award.ts'
import { makeClaimLink } from './claiming/make-claim-link.ts'
import { askEndorsement } from './endorsing/ask-endorsement.ts'
import { signEndorsement } from './endorsing/sign-endorsement.ts'
import { giveBadge } from './giving/give-badge.ts'
import { sayTerm } from './giving/say-term.ts'
import { suspendAward } from './giving/suspend-award.ts'
import { acceptAward } from './receiving/answer-award.ts'

type GivenBadge = { by?: string; name?: string; organisation?: string; organisationId?: string }

/** A published badge of an organisation that a professional speaks for. */
export async function givenBadgeToGive(
  house: House,
  {
    by = 'nadia',
    name = 'Tenir un stand',
    organisation = 'Les Ateliers du Pont',
    organisationId: known,
  }: GivenBadge = {},
): Promise<{ badgeSlug: string; organisationId: string }> {
  const organisationId = known ?? (await givenOrganisation(house, { by, name: organisation })).id
  const begun = { name, language: 'fr' as const, organisationId }
  const { id: badgeId } = await house.as(by, beginBadgeFor, begun)
  const chair = { badgeId }
  const purpose = { text: 'Montrer que l’on sait tenir un stand.' }
  await house.as(by, writePiece, { chair, key: 'purpose', value: purpose, seen: 0 })
  const value = { text: 'Sait accueillir une personne', evidence: '', level: '' }
  await house.as(by, addCriterion, { chair, value })
  const { slug } = await house.as(by, publishBadge, { badgeId })
  return { badgeSlug: slug, organisationId }
}

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

/** A badge somebody of the house took, through the real verbs. */
export async function givenAward(house: House, who: string, asked: Asked): Promise<Award> {
  const { token } = await givenOffer(house, { mail: `${who}@rue.test`, name: who, ...asked })
  return house.as(who, acceptAward, { token })
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

/** A badge to take, one that was taken and one that is suspended, given by Nadia, who may read the person; a signed word, a link. */
export async function givenAwards(house: House, who: string, mark: string): Promise<void> {
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
  const asked = { badgeSlug, label: 'Atelier', quota: 5, days: '7' }
  await house.as('nadia', makeClaimLink, asked)
  await house.as('nadia', giveBadge, {
    badgeSlug: other.badgeSlug,
    who: `person-${actor.personId}`,
    name: null,
    mail: null,
    seen,
    lasts: null,
    origin: ORIGIN,
  })
}
