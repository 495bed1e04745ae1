import type { Language } from './words.ts'

/** Name of the piece of an address that says in which language its letter was written. */
export const LETTER_LANGUAGE = 'langue'

/** An address as it stands in a letter: whoever opens it reads on in the language of the letter. French is the site's own. */
export function inLetter(address: string, language: Language): string {
  return language === 'fr' ? address : `${address}?${LETTER_LANGUAGE}=${language}`
}
