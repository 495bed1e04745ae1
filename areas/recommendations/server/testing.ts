import type { House } from '../../../platform/server/testing.ts'
import type { Language } from '../../../platform/words.ts'
import { sayAgeBand } from '../../consent/server/say-age-band.ts'
import { spokenWebm } from '../../keepsakes/server/testing.ts'
import type { Recommendation, RecommendationAsk, Relation, Way } from '../recommendation.ts'
import { beginAnswer } from './answer/begin-answer.ts'
import { sendCode } from './answer/send-code.ts'
import { signRecommendation } from './answer/sign-recommendation.ts'
import { writeAnswer } from './answer/write-answer.ts'
import { aboutExperience } from './ask/about-experience.ts'
import { acceptRecommendation } from './ask/accept-recommendation.ts'
import { draftRecommendation } from './ask/draft-recommendation.ts'
import { askForRecommendation } from './ask-for-recommendation.ts'
import { hearVoice, keepVoice } from './voice/keep-voice.ts'

export const ORIGIN = 'http://sillage.test'
export const FRENCH = { language: 'fr', mode: 'simple' } as const

export type GivenAsk = {
  experienceId: string
  mail?: string
  way?: Way
  relation?: Relation
  message?: string
  language?: Language
}

async function askOf(house: House, who: string, given: GivenAsk): Promise<RecommendationAsk> {
  const { experienceId, mail = 'claire@fournil.test', way = 'mail', relation = 'tutor' } = given
  const ctx = house.ctx(who)
  return {
    about: await aboutExperience(ctx, { experienceId, reading: FRENCH }),
    relation,
    way,
    mail: way === 'mail' ? mail : null,
    personName: 'Lina',
    message: given.message ?? 'Bonjour, pouvez-vous dire ce que vous avez vu ?',
    language: given.language ?? 'fr',
    origin: ORIGIN,
  }
}

/** Somebody was asked, by letter unless said otherwise; with the secret of the address, which the person never sees. */
export async function givenAsk(
  house: House,
  who: string,
  given: GivenAsk,
): Promise<{ ask: Recommendation; token: string }> {
  await house.as(who, sayAgeBand, { band: 'adult' })
  const ask = await house.as(who, askForRecommendation, await askOf(house, who, given))
  return { ask, token: house.ctx(who).secrets.unseal(ask.sealedToken ?? '') }
}

/** An ask that is being prepared. */
export async function givenDraft(house: House, who: string, experienceId: string) {
  const { origin: _origin, ...ask } = await askOf(house, who, { experienceId, way: 'place' })
  return house.as(who, draftRecommendation, ask)
}

/** The code of the last letter that holds one. */
export async function lastCode(house: House): Promise<string> {
  const letters = await house.letters()
  return letters.flatMap(({ text }) => /: (\d{3} \d{3})\n/.exec(text)?.[1] ?? []).at(-1) ?? ''
}

export type GivenAnswer = GivenAsk & {
  /** In the order of the skills shown; "2" for each when left out. */
  levels?: string[]
  comment?: string | null
  name?: string
  /** They said it aloud too, and others may hear it. */
  voice?: boolean
  /** False: signed, and left to the person to read. */
  accepted?: boolean
}

/** Somebody is about to sign: the code has left for them. */
export async function givenCodeOnItsWay(
  house: House,
  who: string,
  experienceId: string,
): Promise<void> {
  const { ask, token } = await givenAsk(house, who, { experienceId, mail: `anne.${who}@rue.test` })
  await answerUpToCode(house, { ask, token }, { experienceId })
}

/** Somebody answered and signed, through the real verbs; the person shows it unless said otherwise. */
export async function givenRecommendation(
  house: House,
  who: string,
  given: GivenAnswer,
): Promise<{ askId: string; withdrawKey: string }> {
  const asked = await givenAsk(house, who, given)
  const address = await answerUpToCode(house, asked, given)
  if (given.voice) {
    const voice = new File([new Uint8Array(spokenWebm(4_000))], 'voix.webm')
    const heard = await hearVoice(house.ctx('visitor'), { ...address, voice })
    await house.as('visitor', keepVoice, { ...address, heard, mayBeHeard: true })
  }
  const { withdrawKey } = await house.as('visitor', signRecommendation, {
    ...address,
    code: await lastCode(house),
    reading: FRENCH,
    origin: ORIGIN,
  })
  const askId = asked.ask.id
  if (given.accepted !== false) await house.as(who, acceptRecommendation, { askId })
  return { askId, withdrawKey }
}

export async function answerUpToCode(
  house: House,
  { ask, token }: { ask: Recommendation; token: string },
  given: GivenAnswer,
) {
  const { key } = await house.as('visitor', beginAnswer, {
    token,
    key: undefined,
    deviceToken: undefined,
  })
  const address = { token, key }
  const levels = given.levels ?? ask.about.skills.map(() => '2')
  const comment = given.comment === undefined ? 'Je l’ai vue tenir la caisse.' : given.comment
  await house.as('visitor', writeAnswer, { ...address, levels, comment })
  await house.as('visitor', sendCode, {
    ...address,
    name: given.name ?? 'Claire Morel',
    role: 'tutrice',
    organisation: 'Le Fournil',
    number: null,
    mail: given.way === 'place' ? (given.mail ?? null) : null,
    reading: FRENCH,
  })
  return address
}
