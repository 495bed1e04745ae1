import type { Node } from 'typescript'
import { areaOf, placeOf } from './map/place.ts'
import { type Breach, type House, type HouseFile, lineAt, lineOf } from './tree.ts'
import { ts } from './typescript.ts'

const FILE_LINES = 300
const FUNCTION_LINES = 60
const COMPONENT_LINES = 120
const FOLDER_FILES = 24
const AREA_LINES = 6000

const CODE = /\.(tsx?|mts|mjs|js|css)$/

/** A file is read in one sitting. */
export function fileRule(house: House): Breach[] {
  return house.files
    .filter((file) => CODE.test(file.path) && file.lines.length > FILE_LINES)
    .map(({ path, lines }) => {
      const say = `Split this file by noun or by deed: ${lines.length} lines, ${FILE_LINES} at most.`
      return { path, line: FILE_LINES + 1, rule: 'file length', say }
    })
}

/** A function fits a screen; a component, which shows as well, fits two. */
export function functionRule(house: House): Breach[] {
  return house.files.flatMap((file) =>
    file.nodes.flatMap((node) => {
      if (!ts.isFunctionLike(node) || isDescribed(node)) return []
      const lines = lineAt(node.getSourceFile(), node.getEnd()) - lineOf(node) + 1
      if (lines <= FUNCTION_LINES) return []
      const most = isComponent(file, node) ? COMPONENT_LINES : FUNCTION_LINES
      if (lines <= most) return []
      return [
        {
          path: file.path,
          line: lineOf(node),
          rule: 'function length',
          say: `Split this function: ${lines} lines, ${most} at most.`,
        },
      ]
    }),
  )
}

/** The body of a `describe` holds tests: its length says how many there are, not how hard it is to read. */
function isDescribed(node: Node): boolean {
  const call = node.parent
  return ts.isCallExpression(call) && /\bdescribe\b/.test(call.expression.getText())
}

function isComponent(file: HouseFile, node: Node): boolean {
  if (!file.path.endsWith('.tsx')) return false
  const holdsMarkup = (inner: Node): boolean =>
    ts.isJsxElement(inner) ||
    ts.isJsxSelfClosingElement(inner) ||
    ts.isJsxFragment(inner) ||
    ts.forEachChild(inner, holdsMarkup) === true
  return holdsMarkup(node)
}

/** A folder is seen in one glance. Content and history may be long: packs, migrations, decisions. */
export function folderRule(house: House): Breach[] {
  const rooms = new Map<string, number>()
  for (const { path } of house.files) {
    if (!CODE.test(path) || placeOf(path).floor === 'packs') continue
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
    rooms.set(folder, (rooms.get(folder) ?? 0) + 1)
  }
  return [...rooms]
    .filter(([, count]) => count > FOLDER_FILES)
    .map(([path, count]) => {
      const say = `Give a noun that has grown a folder of its own: ${count} files here, ${FOLDER_FILES} at most.`
      return { path, line: 1, rule: 'folder size', say }
    })
}

/** An area that has grown too large holds two nouns. */
export function areaRule(house: House): Breach[] {
  const lines = new Map<string, number>()
  for (const file of house.files) {
    const area = areaOf(file.path)
    if (area !== undefined && CODE.test(file.path))
      lines.set(area, (lines.get(area) ?? 0) + file.lines.length)
  }
  return [...lines]
    .filter(([, count]) => count > AREA_LINES)
    .map(([area, count]) => {
      const say = `Split the area by noun: ${count} lines, ${AREA_LINES} at most.`
      return { path: `areas/${area}`, line: 1, rule: 'area size', say }
    })
}

/** Code of an area stands in a ring the house knows. */
export function ringRule(house: House): Breach[] {
  return house.files.flatMap(({ path }) => {
    const place = placeOf(path)
    if (place.floor !== 'areas' || place.ring !== 'unknown' || !CODE.test(path)) return []
    return [
      {
        path,
        line: 1,
        rule: 'ring',
        say: 'Move this file to server/, pages/, islands/, api/ or the domain at the top of the area.',
      },
    ]
  })
}
