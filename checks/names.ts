import type { FunctionDeclaration, Node, VariableStatement } from 'typescript'
import { placeOf } from './map/place.ts'
import { type Breach, type House, type HouseFile, isCode, isTest } from './tree.ts'
import { ts } from './typescript.ts'

const FORBIDDEN = new Set(
  'utils helpers common shared misc types constants manager service index handler data info impl'.split(
    ' ',
  ),
)
/** A word people really use (`civic-service`) is refused only when it is the whole name. */
const FORBIDDEN_ALONE = new Set(['service'])
const NAMED = /\.(tsx?|mts|mjs|js|css|json)$/

/** A name says what is inside: words that say nothing are refused. Packs are content, named by their codes. */
export function wordRule(house: House): Breach[] {
  const breaches = new Map<string, Breach>()
  for (const { path } of house.files) {
    if (!NAMED.test(path) || path.startsWith('packs/')) continue
    const segments = path.split('/')
    for (const [depth, segment] of segments.entries()) {
      const place = segments.slice(0, depth + 1).join('/')
      const word = forbiddenWord(
        depth === segments.length - 1 ? segment.replace(NAMED, '') : segment,
      )
      if (word === undefined || breaches.has(place)) continue
      const say = `Rename "${segment}" after what it holds: "${word}" says nothing.`
      breaches.set(place, { path: place, line: 1, rule: 'name', say })
    }
  }
  return [...breaches.values()]
}

function forbiddenWord(base: string): string | undefined {
  const words = base.replace(/\.(test|bench|d|config)$/, '').split(/[-.]/)
  return words.find(
    (word) => FORBIDDEN.has(word) && (words.length === 1 || !FORBIDDEN_ALONE.has(word)),
  )
}

/** No file that only passes others on, no package inside the package. */
export function barrelRule(house: House): Breach[] {
  return house.files.flatMap((file) => {
    const { path } = file
    if (isBarrel(file))
      return [
        {
          path,
          line: 1,
          rule: 'barrel',
          say: 'Remove this file: import each thing from where it lives.',
        },
      ]
    if (path.endsWith('/package.json')) {
      return [
        { path, line: 1, rule: 'workspace', say: 'Remove this package: the house is one package.' },
      ]
    }
    if (path === 'package.json' && /^\s*"workspaces"/m.test(file.text)) {
      return [
        { path, line: 1, rule: 'workspace', say: 'Remove "workspaces": the house is one package.' },
      ]
    }
    return []
  })
}

function isBarrel(file: HouseFile): boolean {
  const statements = file.nodes.filter(
    (node) => ts.isSourceFile(node.parent) && ts.isStatement(node),
  )
  return (
    statements.length > 0 &&
    statements.every((node) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
  )
}

/** In `server/`, the file name is the name of the deed. Stores, tasks and set-up of tests are no deeds. */
export function verbRule(house: House): Breach[] {
  return house.files.flatMap((file) => {
    const base = verbFile(file.path)
    if (base === undefined) return []
    const deed = base.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    if (file.nodes.some((node) => exportsDeed(node, deed))) return []
    return [
      {
        path: file.path,
        line: 1,
        rule: 'verb',
        say: `Export the function ${deed}, or name the file after the one it exports.`,
      },
    ]
  })
}

function verbFile(path: string): string | undefined {
  const place = placeOf(path)
  if (place.floor !== 'areas' || place.ring !== 'server' || path.split('/').length !== 4)
    return undefined
  if (!isCode(path) || isTest(path) || /-store\.tsx?$|^(testing|tasks)\.tsx?$/.test(place.file))
    return undefined
  return place.file.replace(/\.tsx?$/, '')
}

function exportsDeed(node: Node, deed: string): boolean {
  if (ts.isFunctionDeclaration(node)) return node.name?.text === deed && isExported(node)
  if (!ts.isVariableStatement(node) || !isExported(node)) return false
  return node.declarationList.declarations.some((each) => {
    const made = each.initializer
    const isCallable =
      made !== undefined &&
      (ts.isArrowFunction(made) || ts.isFunctionExpression(made) || ts.isCallExpression(made))
    return isCallable && each.name.getText() === deed
  })
}

function isExported(node: FunctionDeclaration | VariableStatement): boolean {
  return node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false
}
