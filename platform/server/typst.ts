import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { NodeCompiler, type NodeTypstCompileResult } from '@myriaddreamin/typst-ts-node-compiler'

const FONTS = 'node_modules/@expo-google-fonts/atkinson-hyperlegible'
const TYPEFACES = [
  '400Regular/AtkinsonHyperlegible_400Regular.ttf',
  '700Bold/AtkinsonHyperlegible_700Bold.ttf',
]

type Press = { compiler: NodeCompiler; template: string }

const presses = new Map<string, Press>()

/** A press is set up once for each template: the typefaces read, the template compiled for the first time (some 40 ms). */
function pressOf(root: string, template: string): Press {
  const path = join(root, template)
  const ready = presses.get(path)
  if (ready) return ready
  const fontBlobs = TYPEFACES.map((file) => readFileSync(join(root, FONTS, file)))
  const press = {
    compiler: NodeCompiler.create({ workspace: dirname(path), fontArgs: [{ fontBlobs }] }),
    template: readFileSync(path, 'utf8'),
  }
  presses.set(path, press)
  return press
}

/** Nothing kept by a press lives longer than this many documents: a person's words do not linger. */
const KEPT_FOR = 10

type Print = {
  /** From the root: `areas/card/server/card.typ`. It reads `sys.inputs.sheet` (JSON, with `size`) and `sys.inputs.title`. */
  template: string
  title: string
  /** What the page says; people's words go in as JSON data, never as source. */
  sheet: object
  /** Sizes of type in points, the first wished; the first one that holds on `pages` is taken. */
  sizes: readonly number[]
  pages: number
  /** The size when none holds: then the document has more pages. */
  otherwise: number
}

/**
 * A document as PDF/UA-1. An untagged or ill-formed one is never answered: the compiler throws.
 * A few milliseconds, so it runs where it is asked.
 */
export function printDocument(root: string, print: Print): Buffer {
  const press = pressOf(root, print.template)
  for (const size of print.sizes) {
    const document = typeset(press, print, size)
    if (document.numOfPages <= print.pages || size === print.otherwise)
      return bound(press, document)
  }
  return bound(press, typeset(press, print, print.otherwise))
}

function typeset({ compiler, template }: Press, { sheet, title }: Print, size: number) {
  const inputs = { sheet: JSON.stringify({ ...sheet, size }), title }
  const page = compiler.compile({ mainFileContent: template, inputs })
  if (!page.result) throw new Error(`The document was not typeset: ${reasonOf(compiler, page)}`)
  return page.result
}

function bound({ compiler }: Press, document: ReturnType<typeof typeset>): Buffer {
  const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' })
  compiler.evictCache(KEPT_FOR)
  return pdf
}

/** The compiler's messages name lines of the template; people's words may be in them, so only their number is kept. */
function reasonOf(compiler: NodeCompiler, page: NodeTypstCompileResult): string {
  const problem = page.takeDiagnostics()
  const messages: unknown[] = problem ? compiler.fetchDiagnostics(problem) : []
  return `${messages.length} problems`
}
