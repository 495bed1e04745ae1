import { printDocument } from '../../../../platform/server/typst.ts'
import { drawQr } from '../../../accounts/server/paper/draw-qr.ts'
import type { CvSheet } from '../../cv-sheet.ts'

/**
 * Points, and the lines one page bears at each (measured on CVs of all sizes). A short CV is set larger; one page when it
 * holds at a size that anybody reads, else as many as it takes.
 */
const SIZES = [
  { size: 11.5, lines: 47 },
  { size: 11, lines: 53 },
  { size: 10.5, lines: 58 },
  { size: 10, lines: 61 },
  { size: 9.5, lines: 66 },
]
const LONG = 10.5

/** The CV as PDF/UA-1 on A4, one column: machines and screen readers find the words in the order of the page. */
export function cvPdf(root: string, sheet: CvSheet): Buffer {
  return printDocument(root, {
    template: 'areas/cv/server/documents/cv.typ',
    title: sheet.title,
    sheet: { ...sheet, qr: sheet.check ? drawQr(sheet.check.address).svg : '' },
    sizes: likelySizes(sheet),
    pages: 1,
    otherwise: LONG,
  })
}

/** A first guess, seldom one step too large: nothing is lost but a second compilation. */
function likelySizes({ sections, check }: CvSheet): number[] {
  const around = MASTHEAD + (check ? CHECK : 0)
  const lines = sections.reduce((sum, section) => sum + HEADING + linesOf(section), around)
  return SIZES.filter((one) => one.lines >= lines).map(({ size }) => size)
}

/** In lines of text, with the room around them. */
const MASTHEAD = 3
const CHECK = 5
const HEADING = 2.2
const TITLE = 1.6
const LETTERS = 100

function linesOf({ text, entries, bullets }: CvSheet['sections'][number]): number {
  const told = entries.map(
    (entry) =>
      TITLE +
      written(entry.detail) +
      written(entry.quote) +
      entry.bullets.reduce((sum, bullet) => sum + written(bullet), 0),
  )
  return told.reduce((sum, lines) => sum + lines, written(text) + bullets.length)
}

const written = (text: string) => Math.ceil(text.length / LETTERS)
