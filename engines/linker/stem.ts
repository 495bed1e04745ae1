import { IRREGULAR } from './irregular.ts'

/** Words ending like a verb that are none: cutting them would mix trades up. */
const NOT_A_VERB = new Set(
  'francais anglais portugais japonais irlandais ecossais libanais marais relais palais engrais frais delais rabais essai essais balai balais delai mer fer hier hiver cuir tir loisir plaisir avenir desir soir noir'.split(
    ' ',
  ),
)

const GENDERS: readonly (readonly [string, string])[] = [
  ['euse', 'eur'],
  ['trice', 'teur'],
  ['iere', 'ier'],
  ['ere', 'er'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['elle', 'el'],
  ['ive', 'if'],
  ['eresse', 'eur'],
  ['cheffe', 'chef'],
  ['esse', ''],
]

const TENSES = [
  'issaient',
  'issais',
  'issait',
  'issant',
  'issons',
  'issez',
  'aient',
  'eaient',
  'erait',
  'erais',
  'eait',
  'eais',
  'ais',
  'ait',
  'ez',
  'er',
  'ir',
  'oir',
]

const FEWEST = 3

/** Plural to singular on folded words. */
function singular(word: string): string {
  if (word.endsWith('travaux') || word.endsWith('vitraux')) return `${word.slice(0, -2)}il`
  if (word.length < 4) return word
  if (word.endsWith('eaux')) return word.slice(0, -1)
  if (word.endsWith('aux') && word.length > 4) return `${word.slice(0, -3)}al`
  if (word.endsWith('ss')) return word
  if ((word.endsWith('s') || word.endsWith('x')) && !NOT_A_VERB.has(word)) return word.slice(0, -1)
  return word
}

/** Feminine of trades to masculine: coiffeuse → coiffeur, agente → agent. */
function masculine(word: string): string {
  for (const [feminine, male] of GENDERS) {
    if (word.endsWith(feminine) && word.length - feminine.length >= 2)
      return word.slice(0, word.length - feminine.length) + male
  }
  if (word.endsWith('ee') && word.length > 4) return word.slice(0, -2)
  return word.endsWith('e') && word.length > 3 ? word.slice(0, -1) : word
}

function withoutTense(word: string): string {
  if (NOT_A_VERB.has(word) || /(ier|uir|air)$/.test(word)) return word
  for (const tense of TENSES) {
    if (word.endsWith(tense) && word.length - tense.length >= FEWEST)
      return word.slice(0, word.length - tense.length)
  }
  return word
}

/** One spelling for sounds that endings move about: nettoy/nettoi, banqu/banc, mang/mange, scann/scan. */
function settled(word: string): string {
  let end = word
  if (end.endsWith('ge') && end.length > 4) end = end.slice(0, -1)
  if (end.endsWith('y')) end = `${end.slice(0, -1)}i`
  if (end.endsWith('qu')) end = `${end.slice(0, -2)}c`
  const last = end.charAt(end.length - 1)
  if (end.length > 4 && last === end.charAt(end.length - 2) && 'lnmtrpsfdg'.includes(last))
    end = end.slice(0, -1)
  return end
}

/**
 * The form all inflections of a folded French word share: "vendeuses" → "vendeur", "nettoyais" → "nettoi".
 * A light stemmer of our own: it works on folded words, because people do not type accents.
 */
export function stemOf(folded: string): string {
  const known = IRREGULAR.get(folded)
  if (known !== undefined) return settled(withoutTense(masculine(known)))
  if (folded.length < 4 || /\d/.test(folded))
    return folded.length === 4 && folded.endsWith('s') ? folded.slice(0, -1) : folded
  if (NOT_A_VERB.has(folded)) return folded
  const past = /[aei]s$|ait$|aient$/.test(folded) ? withoutTense(folded) : folded
  if (past !== folded) return settled(past.endsWith('e') ? past.slice(0, -1) : past)
  const base = masculine(singular(folded))
  return settled(withoutTense(base))
}

/** Longest first; the number is the fewest letters that must remain. */
const DERIVATIONS: readonly (readonly [string, number])[] = [
  ['issement', 3],
  ['ionnair', 4],
  ['ionnel', 4],
  ['icateur', 4],
  ['ication', 4],
  ['isation', 4],
  ['isateur', 4],
  ['abilit', 4],
  ['issage', 3],
  ['issag', 3],
  ['isseur', 3],
  ['icien', 4],
  ['atoir', 3],
  ['ation', 3],
  ['ateur', 3],
  ['ition', 4],
  ['iteur', 4],
  ['ution', 4],
  ['uteur', 4],
  ['aison', 3],
  ['ement', 3],
  ['icit', 4],
  ['isag', 4],
  ['atif', 4],
  ['ment', 4],
  ['ism', 4],
  ['ist', 4],
  ['ion', 4],
  ['eur', 3],
  ['ier', 3],
  ['eri', 4],
  ['abl', 4],
  ['ibl', 4],
  ['anc', 4],
  ['enc', 4],
  ['ant', 5],
  ['ien', 4],
  ['air', 4],
  ['ag', 3],
  ['ur', 4],
  ['ic', 4],
  ['is', 4],
  ['it', 5],
  ['if', 4],
  ['al', 4],
  ['el', 5],
  ['er', 4],
]

const ALTERNATIONS: readonly (readonly [RegExp, string])[] = [
  [/(duct|duit|duis|duir)$/, 'dui'],
  [/(struct|struis|struir|struit)$/, 'strui'],
  [/(script|scriv|scrir|scrit)$/, 'scri'],
  [/([nrt])dr$/, '$1d'],
  [/ttr$/, 'tt'],
  [/eindr$|eign$/, 'eint'],
  [/cep$/, 'cept'],
]

/** The word family behind a stem: soudeur, soudage, soudure → "soud"; conducteur, conduite → "condui". */
export function rootOf(stem: string): string {
  if (stem.length < 5) return alternated(stem)
  const moved = alternated(stem)
  if (moved !== stem) return moved
  for (const [suffix, fewest] of DERIVATIONS) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= fewest)
      return alternated(settled(stem.slice(0, stem.length - suffix.length)))
  }
  return stem
}

function alternated(root: string): string {
  for (const [ending, base] of ALTERNATIONS)
    if (ending.test(root)) return root.replace(ending, base)
  return root
}
