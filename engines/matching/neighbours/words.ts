/** Words that say nothing of an occupation. */
const EMPTY = new Set(
  'les des une aux par pour sur avec sans son ses cet cette ces qui que dont est sont peut peuvent etre leur leurs pas plus ainsi selon afin autre autres tout toute tous dans'.split(
    ' ',
  ),
)

/** Letters kept of a word: enough to tell trades apart, few enough to bring their forms together. Measured: as good as a Snowball stemmer here. */
const STEM_LENGTH = 7

/** The telling words of a French text, folded to plain letters and cut: "Vendeuse en épicerie" → vendeus, epiceri. */
export function stemsOf(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe')
  const words = plain.match(/[a-z]{3,}/g) ?? []
  return words
    .filter((word) => !EMPTY.has(word))
    .map((word) => word.replace(/[sx]$/, '').slice(0, STEM_LENGTH))
}
