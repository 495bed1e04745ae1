import type { Mode } from './gates.ts'

type Word = { word: RegExp; instead: string }

const word = (pattern: string, instead: string): Word => {
  return { word: new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}])`, 'iu'), instead }
}

/** Words of the office that say little to the person: refused in every text written for them. */
const OFFICE: readonly Word[] = [
  word('valoris(?:er|ez|e|ation)', 'montrer'),
  word('mobilis(?:er|ez|e|ation)', 'utiliser'),
  word('bénéficiaires?', 'la personne, vous'),
  word('dispositifs?', "le nom de l'aide"),
  word('endoss(?:er|ez|e|é|ée|és|ées|ement)', 'confirmer, dire oui'),
  word('appétences?', "ce que j'aime"),
  word("dans le cadre d(?:e|u|es)|dans le cadre d[’']", 'pendant, pour'),
  word('proc[ée]d(?:er|ez|e) (?:à|au|aux)', 'faire'),
  word('falc', 'lecture facile'),
  word('tu|toi', 'vous'),
]

/** Words that make reading work: refused in easy-to-read texts. */
const HARD: readonly Word[] = [
  word('transvers(?:al|ale|aux|ales)', 'utile partout'),
  word('référentiels?', 'la liste'),
  word('acquis(?:e|es)?', 'ce que vous savez'),
  word('prescri(?:ption|ptions|re|t|teur|teurs)', 'envoyer, conseiller'),
  word("afin (?:de|que)|afin d[’']", 'pour'),
  word('saisi(?:r|e|s|t|ssez|ssons)', 'écrire'),
  word('valid(?:er|ez|e|é|ée|és|ées|ation|ations)', "je continue, c'est bon"),
  word('compétences?', 'ce que vous savez faire'),
  word('pour ?cent', 'beaucoup, la moitié'),
]

/** Acronyms people use as words, and the names of lists the glossary explains. */
const KNOWN = new Set(['CV', 'SMS', 'PDF', 'OK', 'QR', 'ROME', 'ESCO', 'RECTEC'])

/** What a text says or signs that its readers should not have to work out. Facts are already in place. */
export function writingBreaches(text: string, mode: Mode): string[] {
  if (mode === 'professional') return []
  const refused = mode === 'facile' ? [...OFFICE, ...HARD] : OFFICE
  const found = refused.flatMap(({ word, instead }) => {
    const said = word.exec(text)?.[0]
    return said === undefined ? [] : [`Say it without "${said}": ${instead}.`]
  })
  return mode === 'facile' ? [...found, ...signs(text)] : found
}

function signs(text: string): string[] {
  const found: string[] = []
  if (/[([]/.test(text)) found.push('Take the parentheses out: make it a sentence of its own.')
  if (/%/.test(text)) found.push('Say the share in words: no percentages.')
  if (/;/.test(text)) found.push('Make two sentences of it: no semicolon.')
  const crowded = text.split('\n').find((line) => /[.!?…][»"\s]+[«"\s]*[\p{Lu}\p{N}]/u.test(line))
  if (crowded !== undefined) found.push(`Write one sentence per line: "${crowded.trim()}".`)
  const acronym = text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu)?.find((each) => !KNOWN.has(each))
  if (acronym !== undefined) found.push(`Say what "${acronym}" stands for.`)
  const passive = PASSIVE.exec(text)?.[0]
  if (passive !== undefined) found.push(`Say who does it: "${passive}" is a passive.`)
  return found
}

/** Passive with its agent ("est gardé par …"), the only one a rule of spelling can tell from a state. */
const PASSIVE =
  /(?<!\p{L})(?:est|sont|sera|seront|était|étaient|été) \p{L}+(?:é|i|u|it|is|us)e?s? par(?!\p{L})/iu
