import type { AsExpression, Node } from 'typescript'
import { type Breach, type House, type HouseFile, isToolConfig, lineAt, lineOf } from './tree.ts'
import { ts } from './typescript.ts'

/** No `any`, no unchecked `!`, no silent `as`: the compiler is not talked out of what it knows. */
export function languageRule(house: House): Breach[] {
  return house.files.flatMap((file) =>
    file.nodes.flatMap((node) => {
      const breach = (rule: string, say: string): Breach[] => [
        { path: file.path, line: lineOf(node), rule, say },
      ]
      if (node.kind === ts.SyntaxKind.AnyKeyword)
        return breach('any', 'Name the type, or write unknown and look.')
      if (isUnchecked(node))
        return breach('!', 'Check for the missing value instead of writing "!".')
      if (ts.isTypeAssertionExpression(node))
        return breach('as', 'Write "as", with the reason in a comment beside it.')
      if (
        ts.isAsExpression(node) &&
        !ts.isConstTypeReference(node.type) &&
        !hasReason(file, node)
      ) {
        return breach(
          'as',
          `Say why "as ${node.type.getText()}" holds, in a comment on this line or the line above.`,
        )
      }
      return []
    }),
  )
}

/** `value!` and `let value!: Type`. */
function isUnchecked(node: Node): boolean {
  if (ts.isNonNullExpression(node)) return true
  return (
    (ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node)) &&
    node.exclamationToken !== undefined
  )
}

/** The reason stands on a line the expression touches, or on the line above it. */
function hasReason(file: HouseFile, node: AsExpression): boolean {
  const first = lineOf(node)
  const asAt = lineAt(node.getSourceFile(), node.type.getStart())
  const last = lineAt(node.getSourceFile(), node.getEnd())
  return [first - 1, first, asAt - 1, asAt, last].some((line) =>
    isCommented(file.lines[line - 1] ?? ''),
  )
}

function isCommented(line: string): boolean {
  const code = line.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '')
  const comment = /\/\/(.*)|\/\*(.*)|^\s*\*(.*)|(.*)\*\//.exec(line === code ? line : code)
  return comment !== null && !/biome-ignore|@ts-/.test(comment[0])
}

/** Everything has one name, the one it is imported by. */
export function defaultExportRule(house: House): Breach[] {
  return house.files
    .filter(({ path }) => !isToolConfig(path) && !path.endsWith('.d.ts'))
    .flatMap((file) =>
      file.nodes.filter(isDefaultExport).map((node) => {
        return {
          path: file.path,
          line: lineOf(node),
          rule: 'default export',
          say: 'Export it by its name.',
        }
      }),
    )
}

function isDefaultExport(node: Node): boolean {
  if (ts.isExportAssignment(node)) return true
  if (ts.isExportSpecifier(node)) return node.name.text === 'default'
  if (!ts.canHaveModifiers(node)) return false
  return (
    ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) ??
    false
  )
}
