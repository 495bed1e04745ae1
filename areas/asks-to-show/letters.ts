import { dayInWords } from '../../platform/day.ts'
import { type Language, sayer } from '../../platform/words.ts'
import type { AskToShow } from './ask-to-show.ts'
import { askLetterWords } from './letter-words.ts'

type Letter = { to: string; subject: string; text: string }

const sayIn = (language: Language) => sayer(askLetterWords, { language, mode: 'simple' })

/** Six digits, to make sure that the address is theirs. */
export function letterOfCode(ask: AskToShow, { to, code }: { to: string; code: string }): Letter {
  const say = sayIn(ask.language)
  return { to, subject: say('codeSubject', { code }), text: say('codeText', { code }) }
}

/** The link to give, and the one that stops it. */
export function letterOfLink(
  ask: AskToShow,
  { to, link, own }: { to: string; link: string; own: string },
): Letter {
  const say = sayIn(ask.language)
  const day = dayInWords(ask.expiresAt, { language: ask.language })
  const { purpose } = ask
  return { to, subject: say('linkSubject'), text: say('linkText', { purpose, link, own, day }) }
}

type Reported = { to: string; reason: string; words: string | null; isPaused: boolean }

/** Those who run this installation read what is wrong. */
export function letterOfAskReport(
  ask: AskToShow,
  { to, reason, words, isPaused }: Reported,
): Letter {
  const say = sayIn('fr')
  const { name, purpose } = ask
  const facts = { name, organisation: ask.organisation ?? '—', purpose, reason }
  const state = say(isPaused ? 'reportPaused' : 'reportOpen')
  return {
    to,
    subject: say('reportSubject'),
    text: say('reportText', { ...facts, words: words ?? '—', state }),
  }
}
