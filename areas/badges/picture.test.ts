import { describe, expect, it } from 'vitest'
import {
  badgePicture,
  COLOUR_NAMES,
  COLOURS,
  designOf,
  ICON_NAMES,
  linesFor,
  SHAPES,
} from './picture.ts'

/** Relative luminance and contrast, as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('the picture of a badge', () => {
  it('is always the same for one design, whatever the shape and the drawing', () => {
    for (const shape of SHAPES)
      for (const icon of ICON_NAMES) {
        const design = designOf({ shape, icon, line1: 'Tenir', line2: 'un stand' })
        const svg = badgePicture(design)
        expect(svg).toBe(badgePicture({ ...design }))
        expect(svg).toContain('un stand</text>')
        expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="Tenir un stand">.*<\/svg>$/)
      }
  })
  it('bears the name in two lines at first, when it fits', () => {
    expect(linesFor('Tenir un stand')).toEqual({ line1: 'Tenir un stand', line2: '' })
    expect(linesFor('Bras droit en cuisine')).toEqual({ line1: 'Bras droit en', line2: 'cuisine' })
    expect(linesFor('Accompagnement')).toEqual({ line1: 'Accompagnement', line2: '' })
    for (const long of ['Désinsectisation', 'Tenir la caisse et le stand du marché'])
      expect(linesFor(long)).toEqual({ line1: '', line2: '' })
  })
  it('can be read: 4.5 at least between ground and words', () => {
    for (const name of COLOUR_NAMES) {
      const { ground, ink } = COLOURS[name]
      expect(contrast(ground, ink), name).toBeGreaterThanOrEqual(4.5)
    }
  })
  it('takes whatever is typed as words, short ones, and what is not known as it was at first', () => {
    const svg = badgePicture(
      designOf({ shape: 'x', line1: '<script>"&\u0007alert(1)', alt: '"><b>' }),
    )
    expect(svg).not.toMatch(/<script|<b>|\p{Cc}/u)
    expect(svg).toContain('&lt;script&gt;&quot;&amp;aler<')
  })
})
