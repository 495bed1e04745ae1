import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { withoutMarks } from '../../picture-marks.ts'
import { rewritePdf } from './rewrite-pdf.ts'
import { unfoldsTooMuch } from './unfolds-too-much.ts'

/** A small photo in which the camera wrote where it was taken. */
async function photoWithPlace(): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp')
  const background = { r: 90, g: 120, b: 60 }
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Zygomatique', Make: 'Zygomatique' } })
    .toBuffer()
  return new Uint8Array(bytes)
}

async function pdfWithMarks(): Promise<Uint8Array> {
  const made = await PDFDocument.create()
  made.setAuthor('Zygomatique')
  made.setTitle('Zygomatique')
  await made.attach(new TextEncoder().encode('Zygomatique'), 'Zygomatique.txt')
  made.addJavaScript('main', 'app.alert("Zygomatique")')
  const page = made.addPage([200, 200])
  page.drawImage(await made.embedJpg(await photoWithPlace()), { x: 10, y: 10 })
  page.drawText('Une attestation')
  const note = made.context.obj({ Type: 'Annot', Subtype: 'Text', Contents: 'x' })
  note.set(PDFName.of('Contents'), PDFString.of('Zygomatique'))
  page.node.set(PDFName.of('Annots'), made.context.obj([made.context.register(note)]))
  return made.save({ useObjectStreams: false })
}

/** Everything readable of a PDF, its streams unfolded. */
async function allIn(bytes: Uint8Array): Promise<string> {
  const read = await PDFDocument.load(bytes, { updateMetadata: false })
  const parts = read.context.enumerateIndirectObjects().map(([, one]) => {
    const content = one instanceof PDFRawStream ? Buffer.from(one.contents).toString('latin1') : ''
    return one.toString() + content
  })
  return parts.join('\n') + String(read.getAuthor() ?? '') + String(read.getTitle() ?? '')
}

describe('a PDF that somebody sends', () => {
  it('keeps its pages and nothing of who made it, what runs in it, or where its photos were taken', async () => {
    const sent = await pdfWithMarks()
    expect(await allIn(sent)).toContain('Zygomatique')
    const written = await rewritePdf(sent)
    const all = await allIn(written)
    for (const gone of ['Zygomatique', 'JavaScript', 'EmbeddedFile', '/Annot'])
      expect(all).not.toContain(gone)
    const read = await PDFDocument.load(written, { updateMetadata: false })
    expect(read.getPageCount()).toBe(1)
    // the photo is still there, and is still one
    expect(all).toContain('DCTDecode')
  })
  it('is refused when it is none', async () => {
    const none = new TextEncoder().encode('%PDF-1.7 nothing of the kind')
    await expect(rewritePdf(none)).rejects.toMatchObject({ code: 'exhibits.notAFile' })
  })
  it('is refused when its few bytes unfold into very many', async () => {
    const folded = deflateSync(Buffer.alloc(65 * 1024 * 1024))
    const head =
      '%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n'
    const bomb = Buffer.concat([Buffer.from(head), folded, Buffer.from('\nendstream\nendobj\n')])
    expect(bomb.length).toBeLessThan(100_000)
    expect(unfoldsTooMuch(bomb)).toBe(true)
    expect(unfoldsTooMuch(await pdfWithMarks())).toBe(false)
    await expect(rewritePdf(bomb)).rejects.toMatchObject({ code: 'exhibits.notAFile' })
  })
  it('has photos whose dots are the same', async () => {
    const photo = await photoWithPlace()
    const bare = withoutMarks(photo)
    expect(Buffer.from(bare).includes('Zygomatique')).toBe(false)
    const { default: sharp } = await import('sharp')
    const dots = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer()
    expect((await dots(bare)).equals(await dots(photo))).toBe(true)
  })
})
