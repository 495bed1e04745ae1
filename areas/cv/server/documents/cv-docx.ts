import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Packer,
  Paragraph,
  ShadingType,
  TextRun,
} from 'docx'
import QRCode from 'qrcode'
import type { CvEntry, CvSheet } from '../../cv-sheet.ts'

const INK = '1B1F2A'
const QUIET = '4A5160'
const BRAND = '0B5D5E'
const SOFT = 'E7F2F0'
/** Twentieths of a point: 20 mm. */
const MARGIN = 1134

/**
 * The CV as a document to open and correct in any word processor: real headings and lists, one column, the same
 * words in the same order. Typefaces are those every computer has; the three looks differ as on the PDF.
 */
export async function cvDocx(sheet: CvSheet): Promise<Buffer> {
  const document = new Document({
    title: sheet.title,
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: { default: stylesOf(sheet) },
    sections: [
      {
        properties: {
          page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        children: [
          ...masthead(sheet),
          ...sheet.sections.flatMap((part) => partOf(part)),
          ...(await checkOf(sheet)),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function stylesOf({ layout, lang, region }: CvSheet) {
  const isClassic = layout === 'classic'
  const font = isClassic ? 'Times New Roman' : 'Arial'
  const colour = isClassic ? INK : BRAND
  const under = { style: BorderStyle.SINGLE, size: 6, color: isClassic ? INK : 'B9C9C7', space: 3 }
  return {
    document: { run: { font, size: 20, color: INK, language: { value: `${lang}-${region}` } } },
    title: { run: { font, size: 46, bold: !isClassic, color: layout === 'band' ? BRAND : INK } },
    heading1: {
      run: { font, size: 46, bold: !isClassic, color: layout === 'band' ? BRAND : INK },
      paragraph: { spacing: { after: 80 } },
    },
    heading2: {
      run: { font, size: 26, bold: true, color: colour },
      paragraph: {
        spacing: { before: 280, after: 120 },
        border:
          layout === 'band'
            ? { left: { style: BorderStyle.SINGLE, size: 24, color: BRAND, space: 6 } }
            : { bottom: under },
      },
    },
    heading3: {
      run: { font, size: 22, bold: true, color: INK },
      paragraph: { spacing: { before: 140, after: 20 }, keepNext: true },
    },
  }
}

function masthead({ name, headline, contact, layout }: CvSheet): Paragraph[] {
  const look = {
    ...(layout === 'classic' ? { alignment: AlignmentType.CENTER } : {}),
    ...(layout === 'band' ? { shading: { type: ShadingType.CLEAR, fill: SOFT } } : {}),
  }
  return [
    new Paragraph({ ...look, heading: HeadingLevel.HEADING_1, children: [new TextRun(name)] }),
    ...(headline ? [line(headline, { size: 25 }, look)] : []),
    ...(contact.length > 0 ? [line(contact.join('  ·  '), { color: QUIET }, look)] : []),
  ]
}

function partOf({ heading, text, entries, bullets }: CvSheet['sections'][number]): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(heading)] }),
    ...(text ? [line(text)] : []),
    ...entries.flatMap(entryOf),
    ...bullets.map(bulletOf),
  ]
}

function entryOf({ title, detail, quote, bullets }: CvEntry): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun(title)] }),
    ...(detail ? [line(detail, { color: QUIET })] : []),
    ...(quote ? [line(quote)] : []),
    ...bullets.map(bulletOf),
  ]
}

/** 20 mm on paper, sharp. */
const QR_DOTS = 76

/** Where badges and words are checked: the address as a link, then the same drawn. */
async function checkOf({ check }: CvSheet): Promise<Paragraph[]> {
  if (!check) return []
  const { words, address, qrLabel } = check
  const options = { errorCorrectionLevel: 'M', margin: 4, width: 400 } as const
  const data = await QRCode.toBuffer(address, options)
  const altText = { name: 'QR', title: qrLabel, description: qrLabel }
  const transformation = { width: QR_DOTS, height: QR_DOTS }
  const linked = new ExternalHyperlink({
    link: address,
    children: [new TextRun({ text: address, bold: true })],
  })
  return [
    new Paragraph({
      spacing: { before: 280, after: 60 },
      keepNext: true,
      children: [new TextRun({ text: `${words} `, color: QUIET }), linked],
    }),
    new Paragraph({ children: [new ImageRun({ type: 'png', data, transformation, altText })] }),
  ]
}

const bulletOf = (text: string) =>
  new Paragraph({
    bullet: { level: 0 },
    indent: { left: 340, hanging: 200 },
    spacing: { after: 20 },
    children: [new TextRun(text)],
  })

function line(
  text: string,
  run: { size?: number; color?: string } = {},
  look: Partial<IParagraphOptions> = {},
): Paragraph {
  return new Paragraph({
    ...look,
    spacing: { after: 60 },
    children: [new TextRun({ text, ...run })],
  })
}
