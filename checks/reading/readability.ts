import { gates, type Mode } from './gates.ts'
import { writingBreaches } from './writing.ts'

/** Kandel-Moles score (0 hard … 100 easy, may go beyond), and sentence lengths in words. */
export type Readability = {
  score: number
  meanWords: number
  maxWords: number
  sentences: number
  words: number
}

/**
 * How easy a French text reads: 207 − 1.015 × words per sentence − 73.6 × syllables per word.
 * Source: Kandel and Moles, 1958, Flesch's formula fitted to French. Syllables are counted by rule: ± 5 points.
 */
export function readability(text: string): Readability {
  const lengths = sentencesOf(text).map((sentence) => wordsOf(sentence).length)
  const words = wordsOf(filled(text))
  if (words.length === 0) return { score: 100, meanWords: 0, maxWords: 0, sentences: 0, words: 0 }
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const meanWords = words.length / lengths.length
  return {
    score: 207 - 1.015 * meanWords - 73.6 * (syllables / words.length),
    meanWords,
    maxWords: Math.max(...lengths),
    sentences: lengths.length,
    words: words.length,
  }
}

/** Everything a text does wrong for its readers, one sentence each, empty when it reads well. */
export function breaches(text: string, mode: Mode): string[] {
  return [...screenBreaches(text, mode), ...stringBreaches(text, mode)]
}

/** What is judged on a whole screen: the score and the mean length of sentences. */
export function screenBreaches(text: string, mode: Mode): string[] {
  const { score, meanWords } = readability(text)
  const gate = gates[mode]
  const found: string[] = []
  if (score < gate.score) {
    found.push(
      `Use shorter words: it scores ${score.toFixed(0)}, ${gate.score} at least (${mode}).`,
    )
  }
  if (meanWords > gate.meanWords) {
    const mean = meanWords.toFixed(1)
    found.push(`Shorten sentences: ${mean} words on average, ${gate.meanWords} at most (${mode}).`)
  }
  return found
}

/** What is judged on each string: its longest sentence, its words, its signs. */
export function stringBreaches(text: string, mode: Mode): string[] {
  const most = gates[mode].maxWords
  const long = sentencesOf(text).filter((sentence) => wordsOf(sentence).length > most)
  return [
    ...long.map((sentence) => {
      const count = wordsOf(sentence).length
      return `Cut "${start(sentence)}…" in two: ${count} words, ${most} at most (${mode}).`
    }),
    ...writingBreaches(filled(text), mode),
  ]
}

/** Sentences end with a sign or with the line. */
export function sentencesOf(text: string): string[] {
  return filled(text)
    .split(/\n|(?<=[.!?…])(?<!\b\p{Lu}\.)["»)\s]+(?=["«(\s]*[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0)
}

/** Words as they are written: "l’atelier" and "est-ce" are one. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*['’]?/gu) ?? []
}

/** A sentence with its facts in place: a name for `{name}`, the plural of `{count|one|many}`. */
function filled(text: string): string {
  return text.replace(/\{\w+\|[^|}]*\|([^}]*)\}/g, '$1').replace(/\{\w+\}/g, 'Lina')
}

function start(sentence: string): string {
  return sentence.split(/\s+/).slice(0, 5).join(' ')
}

/** Final -ent is heard in these: it is not the mark of a verb. */
const HEARD_ENT =
  /^(v|d|c|l|t)ent$|(ag|arg|cli|acc|abs|prés|réc|par|tal|urg|cont|évid|fréqu|souv|suffis|excell|intellig|différ|accid|adolesc|m)ent$/

/** Syllables heard in a French word: groups of vowels, less the final mute e. At least one. */
export function syllablesOf(word: string): number {
  if (/^\p{N}+$/u.test(word)) return Math.min(word.length, 3)
  return word
    .toLowerCase()
    .split('-')
    .reduce((sum, part) => sum + syllablesOfPart(part), 0)
}

function syllablesOfPart(part: string): number {
  const heard = part
    .replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]/, '')
    .replace(/qu/g, 'q')
    .replace(/gu(?=[eéèêiy])/g, 'g')
  const groups = heard.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/g)?.length ?? 0
  const split = heard.match(/[éè](?=[aouiyâô])|[aoué](?=[ïë])/g)?.length ?? 0
  const isMute =
    /[^aeiouyàâäéèêëîïôöùûüœæ]es?$/.test(heard) ||
    (/[^aeiouyàâäéèêëîïôöùûüœæ]ent$/.test(heard) && !HEARD_ENT.test(heard))
  return Math.max(1, groups + split - (isMute ? 1 : 0))
}
