import { dayInWords } from '../../platform/day.ts'
import { type Reading, sayer } from '../../platform/words.ts'
import { assuranceInWords, signerInWords } from '../recommendations/in-words.ts'
import { paperWords } from './paper-words.ts'
import type { BadgeRecognition, Recognition, WordRecognition } from './recognition.ts'

/** What a line of recognition says: what, then when and by whom, then its words. */
export type RecognitionLines = { title: string; detail: string; quote: string }

export function recognitionLines(one: Recognition, reading: Reading): RecognitionLines {
  return one.kind === 'badge' ? badgeLines(one, reading) : wordLines(one, reading)
}

/** What it is called where it is chosen or put in order: one person may have said two words. */
export function recognitionName(one: Recognition): string {
  return one.kind === 'badge' ? one.name : `${signerInWords(one.signer)} · ${one.about}`
}

/** Who gave it, or that the person says it of themselves; how many others confirm it, and how well they are known. */
function badgeLines(badge: BadgeRecognition, reading: Reading): RecognitionLines {
  const say = sayer(paperWords, reading)
  const { name, giver, until, vouched } = badge
  const day = dayInWords(badge.day, reading)
  const given = giver ? say('badgeGiven', { giver, day }) : say('badgeSelf', { day })
  const end = until && say('badgeUntil', { day: dayInWords(until, reading) })
  const known = [...new Set(vouched.map((one) => assuranceInWords(one, reading)))]
  const count = vouched.length
  return {
    title: name,
    detail: [given, end].filter(Boolean).join(' · '),
    quote: count > 0 ? [say('vouched', { count }), ...known].join(' · ') : '',
  }
}

/** Who signed, as they signed; of what, when, how well they are known. */
function wordLines(word: WordRecognition, reading: Reading): RecognitionLines {
  const say = sayer(paperWords, reading)
  const about = say('wordAbout', { title: word.about })
  const day = dayInWords(word.day, reading)
  return {
    title: signerInWords(word.signer),
    detail: [about, day, assuranceInWords(word.known, reading)].join(' · '),
    quote: word.words ? say('quoted', { words: word.words }) : '',
  }
}
