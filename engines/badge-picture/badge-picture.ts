import { PICTURE_ICONS, type PictureIcon } from './picture-icons.ts'

/** How a badge looks: a shape, a colour, a drawing, two short lines. No markup comes from outside: words are escaped. */
export type Design = {
  shape: Shape
  colour: Colour
  icon: PictureIcon
  line1: string
  line2: string
  /** What the picture says to whoever does not see it. */
  alt: string
}

export const SHAPES = ['round', 'shield', 'hexagon', 'rosette', 'wake', 'label', 'sun'] as const
export type Shape = (typeof SHAPES)[number]

/** Grounds and what is written on them; every pair has a contrast of 4.5 at least (WCAG 1.4.3), as a test measures. */
export const COLOURS = {
  teal: { ground: '#0b5d5e', ink: '#ffffff', line: '#ffc94a' },
  sky: { ground: '#1f5fa8', ink: '#ffffff', line: '#e2eefa' },
  plum: { ground: '#6a2c70', ink: '#ffffff', line: '#f2e4f3' },
  coral: { ground: '#a93024', ink: '#ffffff', line: '#fbe6e2' },
  leaf: { ground: '#1e6b3a', ink: '#ffffff', line: '#e3f2e6' },
  sun: { ground: '#ffc94a', ink: '#1b1f2a', line: '#0b5d5e' },
  sand: { ground: '#f4efe4', ink: '#1b1f2a', line: '#0b5d5e' },
} as const
export type Colour = keyof typeof COLOURS

/** Signs of one line: more would not fit in every shape. */
export const LINE_MAX = 14

/** Two lines made of a name, until somebody chooses others; nothing when its words are too long. */
export function linesFor(name: string): { line1: string; line2: string } {
  const lines = ['', '']
  for (const word of name.split(/\s+/)) {
    const at = lines.findIndex((line) => [...`${line} ${word}`.trim()].length <= LINE_MAX)
    const place = lines[1] === '' ? at : at < 0 ? -1 : 1
    if (place < 0) return { line1: '', line2: '' }
    const line = `${lines[place]} ${word}`.trim()
    if ([...line].length > LINE_MAX) return { line1: '', line2: '' }
    lines[place] = line
  }
  const [line1 = '', line2 = ''] = lines
  return { line1, line2 }
}

/** The picture as SVG: always the same bytes for the same design. */
export function badgePicture({ shape, colour, icon, line1, line2, alt }: Design): string {
  const { ground, ink, line } = COLOURS[colour]
  const lines = [line1, line2].filter(Boolean)
  const iconSide = lines.length === 0 ? 190 : 128
  const iconTop = lines.length === 0 ? 105 : lines.length === 1 ? 96 : 78
  const said = escaped(alt || lines.join(' ') || 'Badge')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400" role="img" aria-label="${said}">`,
    SHAPE_PATHS[shape](ground, line),
    `<g fill="${ink}" transform="translate(${200 - iconSide / 2} ${iconTop}) scale(${iconSide / 256})">${PICTURE_ICONS[icon]}</g>`,
    ...lines.map(
      (text, place) =>
        `<text x="200" y="${258 + place * 42}" text-anchor="middle" font-family="'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif" font-weight="700" font-size="${sizeOf(lines)}" fill="${ink}">${escaped(text)}</text>`,
    ),
    '</svg>',
  ].join('')
}

/** One size for both lines, so that the longest fits. */
function sizeOf(lines: readonly string[]): number {
  const longest = Math.max(...lines.map((text) => [...text].length))
  return longest <= 8 ? 40 : longest <= 11 ? 34 : 29
}

/** Each shape leaves at least 270 of 400 where the words stand. */
const SHAPE_PATHS: Record<Shape, (ground: string, line: string) => string> = {
  round: (ground, line) => `<circle cx="200" cy="200" r="190" fill="${ground}"/>${ring(line, 174)}`,
  shield: (ground, line) =>
    both(
      'M200 10 372 52V205C372 300 296 360 200 392 104 360 28 300 28 205V52Z',
      'M200 28 356 66V205C356 289 288 344 200 374 112 344 44 289 44 205V66Z',
      ground,
      line,
    ),
  hexagon: (ground, line) =>
    both(
      'M200 8 372 104V296L200 392 28 296V104Z',
      'M200 27 356 114V286L200 373 44 286V114Z',
      ground,
      line,
    ),
  rosette: (ground, line) =>
    `<path d="${scallops(18, 192, 176)}" fill="${ground}"/>${ring(line, 160)}`,
  wake: (ground, line) =>
    `<circle cx="200" cy="200" r="190" fill="${ground}"/><g fill="none" stroke="${line}" stroke-width="6" stroke-linecap="round"><path d="M96 344C150 372 250 372 304 344"/><path d="M130 366C170 384 230 384 270 366"/><path d="M58 306C66 322 76 334 88 344"/><path d="M342 306C334 322 324 334 312 344"/></g>`,
  label: (ground, line) =>
    both(
      'M60 40H340Q372 40 372 72V328Q372 360 340 360H60Q28 360 28 328V72Q28 40 60 40Z',
      'M66 56H334Q356 56 356 78V322Q356 344 334 344H66Q44 344 44 322V78Q44 56 66 56Z',
      ground,
      line,
    ),
  sun: (ground, line) =>
    `<path d="${scallops(12, 198, 168)}" fill="${ground}" stroke="${ground}" stroke-linejoin="round" stroke-width="4"/>${ring(line, 152)}`,
}

const ring = (line: string, radius: number) =>
  `<circle cx="200" cy="200" r="${radius}" fill="none" stroke="${line}" stroke-width="5"/>`

const both = (outer: string, inner: string, ground: string, line: string) =>
  `<path d="${outer}" fill="${ground}"/><path d="${inner}" fill="none" stroke="${line}" stroke-width="5"/>`

/** A star with soft points: so many, from this radius to that one. */
function scallops(count: number, outer: number, inner: number): string {
  const points = Array.from({ length: count * 2 }, (_, at) => {
    const radius = at % 2 === 0 ? outer : inner
    const angle = (Math.PI * at) / count - Math.PI / 2
    return `${(200 + radius * Math.cos(angle)).toFixed(1)} ${(200 + radius * Math.sin(angle)).toFixed(1)}`
  })
  return `M${points.join('L')}Z`
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
