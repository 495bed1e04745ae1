/** How wide a letter is, in hundredths of the size of the type (Atkinson Hyperlegible, a little above its averages). */
function widthOf(letter: string): number {
  if (/[iljtfrI.,;:!'’ ()|]/u.test(letter)) return 34
  if (/[mwMWOQ@%—…œŒ]/u.test(letter)) return 88
  return /\p{Lu}/u.test(letter) ? 70 : 56
}

const letters = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** Cuts a text to a width (in widths of the type's size, "em"), at the end of a word when there is one near; never inside a letter. */
export function shortText(text: string, most: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  let width = 0
  let kept = ''
  for (const { segment } of letters.segment(flat)) {
    width += widthOf(segment)
    if (width > most * 100) return `${atWord(kept)}…`
    kept += segment
  }
  return kept
}

function atWord(text: string): string {
  const cut = text.replace(/[\s\p{P}]+\S*$/u, '')
  return (cut.length > text.length * 0.7 ? cut : text).replace(/[\s,;:]+$/u, '')
}

/**
 * What the three typefaces of the document can draw, on any machine: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic,
 * Georgian and common signs. Proved letter by letter in the tests of the document.
 */
const DRAWN =
  /[\u0020-\u007e\u00a0-\u024f\u02c6\u02c7\u02d8-\u02dd\u0391-\u03a1\u03a3-\u03ce\u0400-\u045f\u0531-\u0556\u0561-\u0586\u05d0-\u05ea\u0621-\u063a\u0640-\u064a\u0660-\u0669\u067e\u10d0-\u10f0\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2190-\u2193\u2212]|[\u0300-\u030c]|[\u064b-\u0652]/u

/** The same text with only what can be drawn on paper: small pictures and signs of control go, letters stay. */
export function drawnOnPaper(text: string): string {
  return [...text.normalize('NFC').replace(/\s/gu, (space) => (space === '\u00a0' ? space : ' '))]
    .filter((letter) => DRAWN.test(letter))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
}
