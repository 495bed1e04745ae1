import type { Context } from '../../../platform/server/context.ts'
import { resource } from '../../../platform/web/page.tsx'
import { europassOf } from '../europass.ts'
import { jsonResumeOf } from '../json-resume.ts'
import { plainTextOf } from '../plain-text.ts'
import { cvDocx } from '../server/documents/cv-docx.ts'
import { cvPdf } from '../server/documents/cv-pdf.ts'
import { type ReadCv, readCv } from '../server/read-cv.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A file nobody keeps on the way, under a name that names nobody. */
export function fileAnswer(body: string | Buffer, type: string, disposition: string): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': disposition,
      'Cache-Control': 'no-store',
    },
  })
}

/** Somebody's CV as PDF, whoever was allowed to see it. */
export function pdfAnswer(ctx: Context, { sheet }: ReadCv): Response {
  return fileAnswer(cvPdf(ctx.config.root, sheet), 'application/pdf', 'inline; filename="cv.pdf"')
}

/** To send or to print. */
export const cvPdfResource = resource('/mes-cv/:cvId/cv.pdf', ['person'], async (ctx, params) =>
  pdfAnswer(ctx, await readCv(ctx, params)),
)

/** To correct in a word processor. */
export const cvDocxResource = resource('/mes-cv/:cvId/cv.docx', ['person'], async (ctx, params) => {
  const { sheet } = await readCv(ctx, params)
  return fileAnswer(await cvDocx(sheet), DOCX, 'attachment; filename="cv.docx"')
})

/** To paste anywhere. */
export const cvTextResource = resource('/mes-cv/:cvId/cv.txt', ['person'], async (ctx, params) => {
  const { sheet } = await readCv(ctx, params)
  return fileAnswer(
    plainTextOf(sheet),
    'text/plain; charset=utf-8',
    'attachment; filename="cv.txt"',
  )
})

/** For tools that read JSON Resume. */
export const cvJsonResource = resource('/mes-cv/:cvId/cv.json', ['person'], async (ctx, params) => {
  const { content, reading } = await readCv(ctx, params)
  return fileAnswer(
    JSON.stringify(jsonResumeOf(content, reading), null, 2),
    'application/json; charset=utf-8',
    'attachment; filename="cv.json"',
  )
})

/** For Europass and the tools that read it. */
export const cvEuropassResource = resource(
  '/mes-cv/:cvId/europass.xml',
  ['person'],
  async (ctx, params) => {
    const { content, reading } = await readCv(ctx, params)
    return fileAnswer(
      europassOf(content, reading),
      'application/xml; charset=utf-8',
      'attachment; filename="europass.xml"',
    )
  },
)
