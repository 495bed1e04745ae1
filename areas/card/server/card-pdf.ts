import { printDocument } from '../../../platform/server/typst.ts'
import { drawWake, type WakeDrawing } from '../../../ui/wake/wake-drawing.ts'
import type { Sheet } from '../card-sheet.ts'

/** Sizes of type in points. Below the smallest nobody reads; the sheet's own limits keep everybody above it. */
const LARGEST = 11
const SMALLEST = 7.5
const STEP = 0.5

/** The page as PDF/UA-1, one A4. */
export function cardPdf(root: string, sheet: Sheet): Buffer {
  const likely = likelySize(sheet)
  const sizes = Array.from(
    { length: (likely - SMALLEST) / STEP + 1 },
    (_, step) => likely - step * STEP,
  )
  return printDocument(root, {
    template: 'areas/card/server/card.typ',
    title: sheet.title,
    sheet: onPaper(sheet),
    sizes,
    pages: 1,
    otherwise: SMALLEST,
  })
}

/** A first guess, seldom one step too large: nothing is lost but a second compilation. */
function likelySize({ table, quotes, others, lived, liked }: Sheet): number {
  const rows =
    table.rows.length +
    2.2 * quotes.items.length +
    lived.items.length +
    2 * others.items.length +
    liked.items.length / 2
  const size = Math.floor((LARGEST - Math.max(0, rows - 28) * 0.15) / STEP) * STEP
  return Math.min(LARGEST, Math.max(SMALLEST, size))
}

/** The sheet with its drawing worked out in points, as the template wants it. */
function onPaper(sheet: Sheet): object {
  const drawing = sheet.drawing && { ...sheet.drawing, ...pointsOf(drawWake(sheet.drawing.skills)) }
  return { ...sheet, drawing }
}

function pointsOf({ waves, toCome, ...drawing }: WakeDrawing) {
  return {
    ...drawing,
    toCome: toCome.map(numbersIn),
    waves: waves.map(({ path, ...wave }) => ({ ...wave, points: numbersIn(path) })),
  }
}

/** "M160 18C166 50 …" → the four points of the curve. */
const numbersIn = (path: string) =>
  [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number))
