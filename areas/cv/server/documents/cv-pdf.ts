import { printDocument } from '../../../../platform/server/typst.ts'
import type { CvSheet } from '../../cv-sheet.ts'

/** Points. A short CV is set larger; one page when it holds at a size that anybody reads, else as many as it takes. */
const SIZES = [11.5, 11, 10.5, 10, 9.5]
const LONG = 10.5

/** The CV as PDF/UA-1 on A4, one column: machines and screen readers find the words in the order of the page. */
export function cvPdf(root: string, sheet: CvSheet): Buffer {
  return printDocument(root, {
    template: 'areas/cv/server/documents/cv.typ',
    title: sheet.title,
    sheet,
    sizes: SIZES,
    pages: 1,
    otherwise: LONG,
  })
}
