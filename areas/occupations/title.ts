/** A skill inside a sentence: small first letter, unless what follows says it is a name or an acronym. */
export function inSentence(label: string): string {
  const text = label.replace(/'/g, '’').replace(/\.$/, '').trim()
  if (!/^\p{Lu}[\p{Ll}’ ]/u.test(text)) return text
  return (LOST_ACCENT.test(text) ? 'é' : text.charAt(0).toLowerCase()) + text.slice(1)
}

/**
 * ROME writes its capitals without accents ("Etablir"). At the head of a French word, E before one consonant and a vowel,
 * or before a pair such as "cr" or "qu", is always "é".
 */
const LOST_ACCENT =
  /^E(?!tre\b|mail(?:s|ing)?\b)(?:[bcdfglmnpqrtvz]|[bcdfgptv][lr]|ch|qu)[aeiouyàâéèêîôû]/

/** The first letter large, as at the beginning of a line. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}

/** "a, b et c", as one says it. */
export function enumerated(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`
}

const CODE = /^[A-Z]\d{4}[A-Z0-9]{0,7}$/

/** True when a piece of an address looks like the code of an occupation (ROME: one letter, four digits). */
export function isOccupationCode(text: string): boolean {
  return CODE.test(text)
}
