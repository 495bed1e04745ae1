import type { Context } from '../../../platform/server/context.ts'
import type { House } from '../../../platform/server/testing.ts'
import { givenOrganisationBadge } from '../../badges/server/testing.ts'
import { getBadgeVersion } from '../../badges/server/versions/get-badge-version.ts'
import type { BadgeVersion } from '../../badges/version.ts'
import type { Organisation } from '../../organisations/organisation.ts'
import { givenOrganisation } from '../../organisations/server/testing.ts'
import type { Endorsement } from '../endorsement.ts'
import { versionTarget } from './about-of.ts'
import { askToEndorse } from './asking/ask-to-endorse.ts'
import { grantEndorsement } from './granting/grant-endorsement.ts'
import { writeAnswer } from './letter/answer-letter.ts'
import { signByLetter } from './letter/sign-by-letter.ts'

export const FRENCH = { language: 'fr', mode: 'simple' } as const

/** Nadia's organisation has a published badge; Karim's is another one. */
export async function givenTwoOrganisations(house: House): Promise<{
  badgeId: string
  badgeSlug: string
  organisationId: string
  other: Organisation
}> {
  const badge = await givenOrganisationBadge(house)
  const other = await givenOrganisation(house, { by: 'karim', name: 'L’École du Rail' })
  return { ...badge, other }
}

export const versionOf = (house: House, badgeId: string, number?: number): Promise<BadgeVersion> =>
  getBadgeVersion(house.ctx('visitor'), badgeId, number)

export const targetOf = async (house: House, badgeId: string) =>
  versionTarget(await versionOf(house, badgeId))

export const asTask = (house: House): Context => ({
  ...house.ctx('visitor'),
  actor: { kind: 'task', name: 'test' },
})

type ToHere = { badgeId: string; other: Pick<Organisation, 'id' | 'slug'>; by?: string }

/** Somebody asks an organisation that is here. */
export async function givenAsk(
  house: House,
  { badgeId, other, by = 'nadia' }: ToHere,
): Promise<Endorsement> {
  return house.as(by, askToEndorse, {
    thing: { badgeId },
    to: 'here',
    organisationId: other.id,
    mail: null,
    message: 'Vous recevez nos stagiaires.',
    reading: FRENCH,
  })
}

/** And it says yes. */
export async function givenEndorsement(house: House, ask: ToHere): Promise<Endorsement> {
  const { id: endorsementId } = await givenAsk(house, ask)
  const comment = 'Nous le regardons à l’embauche.'
  const which = { organisationSlug: ask.other.slug, endorsementId }
  return house.as('karim', grantEndorsement, { ...which, comment })
}

/** Somebody elsewhere is asked by letter; with the secret of the letter. */
export async function givenLetter(
  house: House,
  { badgeId, mail = 'sophie@four.test' }: { badgeId: string; mail?: string },
): Promise<{ token: string }> {
  house.config.smtpUrl = 'smtp://127.0.0.1:1'
  const asked = { thing: { badgeId }, to: 'mail', mail, message: null, reading: FRENCH } as const
  await house.as('nadia', askToEndorse, asked)
  return { token: await lastInLetter(house, mail, /appui\/([\w-]+)/) }
}

/** What the last letter to somebody holds. */
export async function lastInLetter(house: House, mail: string, what: RegExp): Promise<string> {
  const letter = (await house.letters()).findLast(({ to }) => to === mail)
  return what.exec(letter?.text ?? '')?.[1] ?? ''
}

/** They answer up to the code, then sign. */
export async function givenSignedLetter(
  house: House,
  { token, mail = 'sophie@four.test' }: { token: string; mail?: string },
): Promise<{ key: string }> {
  const said = { name: 'Sophie Martin', role: 'cheffe de rayon', organisation: 'Le Four' }
  const comment = 'Je recrute avec ce badge.'
  await house.as('visitor', writeAnswer, { token, ...said, comment, reading: FRENCH })
  const code = await lastInLetter(house, mail, /(\d{3} \d{3})/)
  return house.as('visitor', signByLetter, { token, code, reading: FRENCH })
}
