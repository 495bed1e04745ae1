import { printDocument } from '../../../platform/server/typst.ts'

/** What the sheet says, in words already. */
export type HereSheet = {
  lang: string
  title: string
  intro: string
  serves: { title: string; none: string; lines: { title: string; proofs: string[] }[] }
  reach: { title: string; lines: string[] }
  unshown: { title: string; text: string; lines: string[] }
  questions: { title: string; lines: string[] }
  trial: { title: string; lines: string[] }
  how: string
  foot: string
}

/** The sheet for the meeting, as PDF/UA-1: one A4, to be read with the person. */
export function herePdf(root: string, sheet: HereSheet): Buffer {
  return printDocument(root, {
    template: 'areas/here/server/here.typ',
    title: sheet.title,
    sheet,
    sizes: [11, 10.5, 10, 9.5, 9, 8.5],
    pages: 1,
    otherwise: 8.5,
  })
}
