import type { Node } from 'typescript'
import { isStore, placeOf } from './map/place.ts'
import { type Breach, type House, type HouseFile, isTest, lineOf } from './tree.ts'
import { ts } from './typescript.ts'

const STARTS = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'replaceInto',
  'mergeInto',
])
const ENDS = new Set(['execute', 'executeQuery', 'executeTakeFirst', 'executeTakeFirstOrThrow'])

/** Only stores write SQL, and the ground that carries them: platform/server/, db/, bench/, tests and what apps set up for them. */
export function sqlRule(house: House): Breach[] {
  return house.files
    .filter((file) => !mayWriteSql(file))
    .flatMap((file) => {
      const lines = new Set(file.nodes.filter(isSql).map(lineOf))
      return [...lines].map((line) => {
        return {
          path: file.path,
          line,
          rule: 'sql',
          say: 'Move this query to a store (*-store.ts) of the area that owns the table.',
        }
      })
    })
}

function mayWriteSql({ path }: HouseFile): boolean {
  const place = placeOf(path)
  if (
    isTest(path) ||
    /^apps\/[a-z-]+\/testing\.ts$/.test(path) ||
    place.floor === 'db' ||
    place.floor === 'bench'
  )
    return true
  if (place.floor === 'platform') return place.ring === 'server'
  return place.floor === 'areas' && place.ring === 'server' && isStore(path)
}

function isSql(node: Node): boolean {
  if (ts.isTaggedTemplateExpression(node)) return /^sql\b/.test(node.tag.getText())
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false
  const called = node.expression.name.text
  if (STARTS.has(called) || ENDS.has(called)) return true
  return ts.isIdentifier(node.expression.expression) && node.expression.expression.text === 'sql'
}
