/** Every ink on every ground the style sheets use, with the least ratio (WCAG 2.2) it must keep in each theme. */
export type TokenPair = { fg: string; bg: string; least: 7 | 4.5 | 3; use: string }

/** 7:1 for what is read at length (1.4.6), 4.5:1 for the rest of the words (1.4.3), 3:1 for shapes (1.4.11). */
export const tokenPairs: readonly TokenPair[] = [
  pair('ink', 'paper', 7, 'text'),
  pair('ink', 'surface', 7, 'text in cards and fields'),
  pair('ink', 'sand', 7, 'text in areas, tabs, account chip'),
  pair('ink', 'brand-soft', 7, 'text of what is chosen, next step'),
  pair('ink', 'sky-soft', 7, 'notice: information'),
  pair('ink', 'leaf-soft', 7, 'notice: done'),
  pair('ink', 'sun-soft', 7, 'notice: care'),
  pair('ink', 'coral-soft', 7, 'summary of errors'),
  pair('ink-2', 'paper', 7, 'secondary text'),
  pair('ink-2', 'surface', 7, 'secondary text in cards'),
  pair('ink-2', 'sand', 4.5, 'secondary text in areas'),
  pair('ink-2', 'brand-soft', 4.5, 'description of the chosen level'),
  pair('paper', 'ink', 7, 'current tab'),

  pair('brand', 'paper', 7, 'links'),
  pair('brand', 'surface', 7, 'links and pictures in cards'),
  pair('brand', 'sand', 4.5, 'links and pictures in areas'),
  pair('brand', 'brand-soft', 4.5, 'links in the next step, picture of what is chosen'),
  pair('brand-dark', 'paper', 7, 'link under the pointer'),
  pair('brand-dark', 'surface', 7, 'link under the pointer, in cards'),
  pair('brand-dark', 'sand', 7, 'link under the pointer, in areas'),
  pair('brand-dark', 'brand-soft', 7, 'link under the pointer, in the next step'),
  pair('on-brand', 'brand', 7, 'primary button'),
  pair('on-brand', 'brand-dark', 7, 'primary button under the pointer'),
  pair('on-coral', 'coral', 4.5, 'dangerous button, sign of an error'),
  pair('on-sun', 'sun', 7, 'band of the shared computer'),
  pair('on-hero', 'hero', 7, 'home page'),
  pair('on-hero', 'hero-wave', 4.5, 'words over the wake of the home page'),

  pair('coral', 'paper', 4.5, 'message of an error'),
  pair('coral', 'surface', 4.5, 'border of a wrong field'),
  pair('coral', 'coral-soft', 3, 'sign in the summary of errors'),
  pair('leaf', 'paper', 4.5, 'kept'),
  pair('leaf', 'leaf-soft', 3, 'sign of the notice: done'),
  pair('sky', 'sky-soft', 3, 'sign of the notice: information'),

  pair('teal-deep', 'teal-soft', 7, 'tag: organise'),
  pair('teal-deep', 'brand-soft', 7, 'the word "choisi"'),
  pair('sky-deep', 'sky-soft', 4.5, 'tag: communicate'),
  pair('plum-deep', 'plum-soft', 4.5, 'tag: think, band of writing together'),
  pair('teal', 'paper', 3, 'wave and logo'),
  pair('sky', 'paper', 3, 'wave'),
  pair('plum', 'paper', 3, 'wave'),
  pair('surface', 'teal', 4.5, 'number in a drawing: occupation'),
  pair('surface', 'sky', 4.5, 'number in a drawing: skill'),
  pair('surface', 'plum', 4.5, 'number in a drawing: training'),
  pair('teal', 'surface', 3, 'bar'),
  pair('sky', 'surface', 3, 'bar'),
  pair('plum', 'surface', 3, 'bar'),

  pair('line', 'paper', 3, 'border of a control'),
  pair('line', 'surface', 3, 'border of a control, inside'),
  pair('sun', 'hero', 3, 'the sunlit point'),
  pair('focus', 'paper', 3, 'focus, outside'),
  pair('focus', 'surface', 3, 'focus in cards'),
  pair('focus', 'sand', 3, 'focus in areas'),
  pair('focus', 'brand-soft', 3, 'focus on what is chosen'),
  pair('focus', 'focus-gap', 3, 'focus, between its two rings'),
]

function pair(fg: string, bg: string, least: TokenPair['least'], use: string): TokenPair {
  return { fg, bg, least, use }
}

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(hex: string): number {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
