import type { PDFDict, PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { notAFile } from '../../exhibit.ts'
import { withoutMarks } from '../../picture-marks.ts'
import { unfoldsTooMuch } from './unfolds-too-much.ts'

/** A document to look at, not a book. */
const MOST_PAGES = 60
/** What says who made it, where and when, and whatever runs, opens or hides something. */
const LEFT_OUT = [
  ...['Metadata', 'PieceInfo', 'LastModified', 'AA', 'A', 'OpenAction', 'JS', 'JavaScript'],
  ...['Annots', 'AF', 'EF', 'Thumb', 'StructParents', 'B', 'SeparationInfo', 'UserProperties'],
]

/**
 * Writes a PDF anew with its pages only: no author, no program, no day, no place, no script, no form, no file inside, and
 * photos in it without what the camera wrote. What cannot be read whole, or is locked, is refused.
 */
export function rewritePdf(bytes: Uint8Array): Promise<Uint8Array> {
  const written = turn.then(() => rewrite(bytes))
  turn = written.catch(() => undefined)
  return written
}

/** One at a time: each unfolds in memory. */
let turn: Promise<unknown> = Promise.resolve()

async function rewrite(bytes: Uint8Array): Promise<Uint8Array> {
  if (unfoldsTooMuch(bytes)) throw notAFile()
  const pdf = await import('@cantoo/pdf-lib')
  const { PDFDocument, PDFName, PDFRawStream, PDFStream } = pdf
  const isDict = (one: PDFObject): one is PDFDict => one instanceof pdf.PDFDict
  const clean = (dict: PDFDict) => {
    for (const name of LEFT_OUT) dict.delete(PDFName.of(name))
  }
  try {
    const sent = await PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: true,
    })
    const pages = sent.getPageCount()
    if (pages === 0 || pages > MOST_PAGES) throw notAFile()
    const made: PDFDocument = await PDFDocument.create({ updateMetadata: false })
    // Links and notes first: what they alone lead to is not carried over.
    for (const page of sent.getPages()) clean(page.node)
    for (const page of await made.copyPages(sent, sent.getPageIndices())) made.addPage(page)
    const { context } = made
    for (const [reference, one] of context.enumerateIndirectObjects()) {
      if (isDict(one)) clean(one)
      if (!(one instanceof PDFStream)) continue
      clean(one.dict)
      const isPhoto = one.dict.get(PDFName.of('Filter')) === PDFName.of('DCTDecode')
      if (isPhoto && one instanceof PDFRawStream)
        context.assign(reference, PDFRawStream.of(one.dict, withoutMarks(one.contents)))
    }
    delete context.trailerInfo.Info
    return await made.save({ useObjectStreams: true, addDefaultPage: false })
  } catch {
    throw notAFile()
  }
}
