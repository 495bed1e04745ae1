import { describe, expect, it } from 'vitest'
import { badgePicture, COLOURS, type Design, linesFor, SHAPES } from './badge-picture.ts'
import { PICTURE_ICONS, type PictureIcon } from './picture-icons.ts'

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

const PLAIN: Design = {
  shape: 'round',
  colour: 'teal',
  icon: 'star',
  line1: 'Tenir',
  line2: 'un stand',
  alt: '',
}

describe('the picture of a badge', () => {
  it('is always the same for one design, whatever the shape and the drawing', () => {
    for (const shape of SHAPES)
      for (const icon of Object.keys(PICTURE_ICONS)) {
        // keys of the object that names them
        const design = { ...PLAIN, shape, icon: icon as PictureIcon }
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
    for (const [name, { ground, ink }] of Object.entries(COLOURS)) {
      expect(contrast(ground, ink), name).toBeGreaterThanOrEqual(4.5)
    }
  })
  it('takes whatever is written as words, never as markup', () => {
    const svg = badgePicture({ ...PLAIN, line1: '<b>"&', alt: '"><script>' })
    expect(svg).not.toMatch(/<script|<b>/)
    expect(svg).toContain('&lt;b&gt;&quot;&amp;')
  })
})
