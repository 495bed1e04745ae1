import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler, type NodeTypstCompileResult } from '@myriaddreamin/typst-ts-node-compiler'
import { drawWake, type WakeDrawing } from '../../../ui/wake/wake-drawing.ts'
import type { Sheet } from '../card-sheet.ts'

const FONTS = 'node_modules/@expo-google-fonts/atkinson-hyperlegible'
const TYPEFACES = [
  '400Regular/AtkinsonHyperlegible_400Regular.ttf',
  '700Bold/AtkinsonHyperlegible_700Bold.ttf',
]

type Press = { compiler: NodeCompiler; template: string }

const presses = new Map<string, Press>()

/** The press is set up once: the typefaces read, the template compiled for the first time (some 40 ms). */
function pressOf(root: string): Press {
  const ready = presses.get(root)
  if (ready) return ready
  const fontBlobs = TYPEFACES.map((file) => readFileSync(join(root, FONTS, file)))
  const press = {
    compiler: NodeCompiler.create({
      workspace: join(root, 'areas/card/server'),
      fontArgs: [{ fontBlobs }],
    }),
    template: readFileSync(join(root, 'areas/card/server/card.typ'), 'utf8'),
  }
  presses.set(root, press)
  return press
}

/** Nothing kept by the press lives longer than this many documents: a person's words do not linger. */
const KEPT_FOR = 10

/** Sizes of type in points. Below the smallest nobody reads; the sheet's own limits keep everybody above it. */
const LARGEST = 11
const SMALLEST = 7.5
const STEP = 0.5

/**
 * The page as PDF/UA-1, one A4. People's words go in as JSON data, never as source. An untagged or ill-formed
 * document is never answered: the compiler throws. A few milliseconds, so it runs where it is asked.
 */
export function cardPdf(root: string, sheet: Sheet): Buffer {
  const { compiler, template } = pressOf(root)
  const paper = onPaper(sheet)
  for (let size = likelySize(sheet); ; size -= STEP) {
    const inputs = { sheet: JSON.stringify({ ...paper, size }), title: sheet.title }
    const page = compiler.compile({ mainFileContent: template, inputs })
    const document = page.result
    if (!document) throw new Error(`The card was not typeset: ${reasonOf(compiler, page)}`)
    if (document.numOfPages > 1 && size > SMALLEST) continue
    const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' })
    compiler.evictCache(KEPT_FOR)
    return pdf
  }
}

/** A first guess, seldom one step too large: nothing is lost but a second compilation. */
function likelySize({ table, quotes, lived, liked }: Sheet): number {
  const rows =
    table.rows.length + 2.2 * quotes.items.length + lived.items.length + liked.items.length / 2
  const size = Math.floor((LARGEST - Math.max(0, rows - 28) * 0.15) / STEP) * STEP
  return Math.min(LARGEST, Math.max(SMALLEST, size))
}

/** The compiler's messages name lines of the template; people's words may be in them, so only their first words are kept. */
function reasonOf(compiler: NodeCompiler, page: NodeTypstCompileResult): string {
  const problem = page.takeDiagnostics()
  const messages: unknown[] = problem ? compiler.fetchDiagnostics(problem) : []
  return `${messages.length} problems`
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
