import { printDocument } from '../../../platform/server/typst.ts'
import type { InterviewSheet } from '../interview.ts'

const SIZE = 10

/** The sheet as PDF/UA-1, with lines to write on; two skills or so a page. */
export function interviewPdf(root: string, sheet: InterviewSheet): Buffer {
  return printDocument(root, {
    template: 'areas/interviews/server/interview.typ',
    title: sheet.title,
    sheet,
    sizes: [SIZE],
    pages: Number.POSITIVE_INFINITY,
    otherwise: SIZE,
  })
}
