import type { Node } from 'typescript'
import { placeOf } from './map/place.ts'
import { type Breach, type House, isTest, isToolConfig, lineOf } from './tree.ts'
import { ts } from './typescript.ts'

const ALLOWED_MARKUP = 'checks/allowed-markup.json'

/** The environment is read in one place, so that one file says all that can be set. */
export function environmentRule(house: House): Breach[] {
  return house.files
    .filter(({ path, text }) => text.includes('process') && !mayReadEnvironment(path))
    .flatMap((file) =>
      file.nodes.filter(readsEnvironment).map((node) => {
        return {
          path: file.path,
          line: lineOf(node),
          rule: 'environment',
          say: 'Read the setting from platform/server/config.ts.',
        }
      }),
    )
}

function mayReadEnvironment(path: string): boolean {
  if (path === 'platform/server/config.ts' || isToolConfig(path)) return true
  // The launcher runs before any TypeScript does: it chooses the Node the rest runs on.
  if (/^apps\/start(\/[\w.-]+)?\.mjs$/.test(path)) return true
  if (/^platform\/server\/testing[\w-]*\.ts$/.test(path)) return true
  return ['checks', 'journeys', 'bench'].includes(placeOf(path).floor)
}

function readsEnvironment(node: Node): boolean {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    return /^process(\.env|\[['"`]env['"`]\])$/.test(node.getText())
  }
  if (ts.isImportSpecifier(node)) {
    const named = (node.propertyName ?? node.name).text
    return named === 'env' && /['"](node:)?process['"]/.test(node.parent.parent.parent.getText())
  }
  return (
    ts.isVariableDeclaration(node) &&
    node.initializer?.getText() === 'process' &&
    /\benv\b/.test(node.name.getText())
  )
}

/** Engines and domain get the time and the dice from their caller: same input, same answer. */
export function clockRule(house: House): Breach[] {
  return house.files
    .filter(({ path }) => !isTest(path) && isPure(path))
    .flatMap((file) =>
      file.nodes.filter(asksTheWorld).map((node) => {
        return {
          path: file.path,
          line: lineOf(node),
          rule: 'clock',
          say: `Take what "${node.getText()}" gives as an argument.`,
        }
      }),
    )
}

function isPure(path: string): boolean {
  const place = placeOf(path)
  return place.floor === 'engines' || (place.floor === 'areas' && place.ring === 'domain')
}

function asksTheWorld(node: Node): boolean {
  if (ts.isNewExpression(node))
    return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0
  if (ts.isCallExpression(node)) return node.expression.getText() === 'Date'
  if (ts.isImportSpecifier(node))
    return (
      /^(random|generateKey|webcrypto$)/.test((node.propertyName ?? node.name).text) &&
      isOfCrypto(node)
    )
  if (!ts.isPropertyAccessExpression(node)) return false
  return /^(globalThis\.)?(Math\.random|Date\.now|performance\.now|crypto\.(randomUUID|getRandomValues))$/.test(
    node.getText(),
  )
}

/** Dice of Node: an engine may hash with `node:crypto`, not throw with it. */
function isOfCrypto(node: Node): boolean {
  return /['"](node:)?crypto['"]/.test(node.parent.parent.parent.getText())
}

const MARKUP = new Set(['dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'insertAdjacentHTML'])

/** Markup from a string is where foreign scripts come in: each file that needs it is on a list, with its reason. */
export function markupRule(house: House): Breach[] {
  const allowed = allowedMarkup(house)
  return house.files
    .filter(({ path }) => !isTest(path) && !allowed.includes(path))
    .flatMap((file) =>
      file.nodes.filter(writesMarkup).map((node) => {
        const say = `Write elements instead of a string of markup, or list the file with its reason in ${ALLOWED_MARKUP}.`
        return { path: file.path, line: lineOf(node), rule: 'markup', say }
      }),
    )
}

function writesMarkup(node: Node): boolean {
  if (ts.isJsxAttribute(node)) return MARKUP.has(node.name.getText())
  if (ts.isPropertyAssignment(node)) return MARKUP.has(node.name.getText())
  return ts.isPropertyAccessExpression(node) && MARKUP.has(node.name.text)
}

/** The list reads `{"platform/web/x.tsx": "reason"}`; a line without a reason allows nothing. */
function allowedMarkup(house: House): string[] {
  const file = house.files.find((each) => each.path === ALLOWED_MARKUP)
  if (file === undefined) return []
  const read: unknown = JSON.parse(file.text)
  if (typeof read !== 'object' || read === null) return []
  return Object.entries(read).flatMap(([path, reason]) =>
    typeof reason === 'string' && reason !== '' ? [path] : [],
  )
}
