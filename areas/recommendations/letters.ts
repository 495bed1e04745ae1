import { dayInWords } from '../../platform/day.ts'
import { inReading, type Reading, sayer } from '../../platform/words.ts'
import type { Competence } from '../skills/competence.ts'
import { shownLevel } from '../skills/level.ts'
import { levelKey, skillWords } from '../skills/words.ts'
import { CODE_MINUTES } from './answer.ts'
import { letterWords } from './letter-words.ts'
import type { Recommendation } from './recommendation.ts'
import type { Report } from './report.ts'

export type Letter = { to: string; subject: string; text: string; aboutId?: string }

const plainly = (language: Reading['language']): Reading => ({ language, mode: 'simple' })

type Way = { to: string; link: string; isReminder?: boolean }

/** Asks somebody who has no account, in the person's own words. */
export function letterOfAsk(ask: Recommendation, way: Way): Letter {
  const reading = plainly(ask.language)
  const say = sayer(letterWords, reading)
  const { personName: name, message, about, expiresAt } = ask
  const day = expiresAt ? dayInWords(expiresAt, reading) : ''
  return {
    aboutId: ask.personId,
    to: way.to,
    subject: say(way.isReminder ? 'remindSubject' : 'askSubject', { name }),
    text: say('askText', { name, message, title: about.title, link: way.link, day }),
  }
}

type CodeLetter = { to: string; code: string; reading: Reading; ask: Recommendation }

export function letterOfCode({ to, code, reading, ask }: CodeLetter): Letter {
  const say = sayer(letterWords, reading)
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`
  return {
    aboutId: ask.personId,
    to,
    subject: say('codeSubject'),
    text: say('codeText', { code: spaced, minutes: CODE_MINUTES, name: ask.personName }),
  }
}

/** A copy for who signed, with the way to take it back. */
export function letterOfCopy(
  signed: Recommendation,
  {
    to,
    link,
    reading,
    competences,
  }: Way & { reading: Reading; competences: readonly Competence[] },
): Letter {
  const say = sayer(letterWords, reading)
  const name = signed.personName
  return {
    aboutId: signed.personId,
    to,
    subject: say('copySubject', { name }),
    text: say('copyText', {
      name,
      link,
      title: signed.about.title,
      skills: skillLines(signed, competences, reading).join('\n'),
      comment: signed.answer?.comment ?? '',
      signer: signerOf(signed),
    }),
  }
}

/** The person, when they have an e-mail, hears that somebody answered. */
export function letterOfNews(signed: Recommendation, { to, link }: Way): Letter {
  const say = sayer(letterWords, plainly(signed.language))
  return {
    aboutId: signed.personId,
    to,
    subject: say('newsSubject'),
    text: say('newsText', { signer: signed.answer?.name ?? '', link }),
  }
}

export function letterOfReport(
  to: string,
  { recommendationId, personId, reason, words }: Report,
): Letter {
  const say = sayer(letterWords, plainly('fr'))
  return {
    aboutId: personId,
    to,
    subject: say('reportSubject'),
    text: say('reportText', { ask: recommendationId, reason, words: words ?? '' }),
  }
}

function skillLines(
  { about, answer }: Recommendation,
  competences: readonly Competence[],
  reading: Reading,
): string[] {
  const say = sayer(letterWords, reading)
  const sayLevel = sayer(skillWords, reading)
  return about.skills.map(({ competenceId, name }) => {
    const label = competences.find(({ code }) => code === competenceId)?.label
    const level = answer?.skills.find((one) => one.competenceId === competenceId)?.level ?? null
    return say('skillLine', {
      skill: label ? inReading(label, reading) : name,
      level: level === null ? say('notSeen') : sayLevel(levelKey(shownLevel(level))),
    })
  })
}

function signerOf({ answer }: Recommendation): string {
  return [answer?.name, answer?.role, answer?.organisation].filter(Boolean).join(', ')
}
