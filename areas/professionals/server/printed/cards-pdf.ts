import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { drawQr } from '../../../accounts/server/paper/draw-qr.ts'

const FOLDER = 'areas/professionals/server/printed'
const FONTS = 'node_modules/@expo-google-fonts/atkinson-hyperlegible'
const TYPEFACES = [
  '400Regular/AtkinsonHyperlegible_400Regular.ttf',
  '700Bold/AtkinsonHyperlegible_700Bold.ttf',
]

type Press = { compiler: NodeCompiler; template: string }
const presses = new Map<string, Press>()

function pressOf(root: string): Press {
  const ready = presses.get(root)
  if (ready) return ready
  const fontBlobs = TYPEFACES.map((file) => readFileSync(join(root, FONTS, file)))
  const press = {
    compiler: NodeCompiler.create({ workspace: join(root, FOLDER), fontArgs: [{ fontBlobs }] }),
    template: readFileSync(join(root, FOLDER, 'cards.typ'), 'utf8'),
  }
  presses.set(root, press)
  return press
}

/** Cards to cut: what stands on each, already in words. `link` goes into the square, `code` is written. */
export type CardsSheet = {
  lang: string
  title: string
  service: string
  cards: readonly {
    name: string
    place: string
    text: string
    keep: string
    alt: string
    link: string
    code: string
  }[]
}

/** Eight cards a page, as PDF/UA-1. Codes go in as JSON, never as source, and do not stay in the press. */
export function cardsPdf(root: string, sheet: CardsSheet): Buffer {
  const { compiler, template } = pressOf(root)
  const cards = sheet.cards.map(({ link, ...card }) => ({ ...card, qr: drawQr(link).svg }))
  const inputs = { sheet: JSON.stringify({ ...sheet, cards }), title: sheet.title }
  const document = compiler.compile({ mainFileContent: template, inputs }).result
  if (!document) throw new Error('The cards were not typeset')
  const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' })
  compiler.evictCache(0)
  return pdf
}
