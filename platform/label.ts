/** Official names as they are read: typographic apostrophes, single spaces, room around the slash ("Soigneur / Soigneuse d’animaux"). */
export function readableTitle(label: string): string {
  return label
    .replace(/'/g, '’')
    .replace(/\s*\/\s*/g, '\u00a0/ ')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim()
}
