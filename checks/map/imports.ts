import { posix } from 'node:path'
import type { Node } from 'typescript'
import { type House, type HouseFile, lineOf } from '../tree.ts'
import { ts } from '../typescript.ts'

/** One import of one file: what is written, and the path in the house it names (none for a package). */
export type Import = {
  from: string
  line: number
  written: string
  path?: string
  isErased: boolean
}

const read = new WeakMap<House, Import[]>()

/** Every import of the house: `import`, `export … from`, `import()`, and `import('…')` in types. */
export function importsOf(house: House): Import[] {
  const known = read.get(house) ?? house.files.flatMap(importsOfFile)
  read.set(house, known)
  return known
}

function importsOfFile(file: HouseFile): Import[] {
  return file.nodes.flatMap((node) => {
    const written = writtenBy(node)
    if (written === undefined) return []
    const found = { from: file.path, line: lineOf(node), written, isErased: isErased(node) }
    return written.startsWith('.') ? [{ ...found, path: pathOf(file.path, written) }] : [found]
  })
}

function writtenBy(node: Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return textOf(node.moduleSpecifier)
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0])
  return undefined
}

function textOf(node: Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined
}

/** An import of types only: it is gone once the code runs. */
function isErased(node: Node): boolean {
  if (ts.isImportDeclaration(node))
    return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly)
}

/** Where a relative import leads, without the query a bundler reads (`?url`, `?raw`). */
function pathOf(from: string, written: string): string {
  return posix.join(posix.dirname(from), written.replace(/\?.*$/, ''))
}
