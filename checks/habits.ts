import type { Node } from 'typescript'
import { type Breach, type House, isCode, lineOf, linesMatching } from './tree.ts'
import { ts } from './typescript.ts'

const DOUBLES = new Set([
  'mock',
  'doMock',
  'unmock',
  'hoisted',
  'fn',
  'spyOn',
  'mocked',
  'mockObject',
  'stubGlobal',
])
const SNAPSHOTS = /^to(Match|ThrowErrorMatching)(Inline|File)?Snapshot$/
const LATER = /\b(?:TO[D]O|FIX[M]E)\b/
const OUR_MACHINE = /\/work\/(?:main|shared|scratch)\b/

/** Tests look at what happened, not at a double of it. */
export function doubleRule(house: House): Breach[] {
  return house.files.flatMap((file) =>
    file.nodes.filter(isDouble).map((node) => {
      return {
        path: file.path,
        line: lineOf(node),
        rule: 'mock',
        say: 'Use the real thing, or a given…() of its area: no mocks.',
      }
    }),
  )
}

function isDouble(node: Node): boolean {
  if (ts.isImportDeclaration(node))
    return /^['"](sinon|jest|@jest\/.*|nock|testdouble)['"]$/.test(node.moduleSpecifier.getText())
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return false
  const owner = node.expression.text
  return (
    owner === 'jest' ||
    owner === 'sinon' ||
    ((owner === 'vi' || owner === 'vitest') && DOUBLES.has(node.name.text))
  )
}

/** A test says what it expects; only the committed OpenAPI file is compared as a whole. */
export function snapshotRule(house: House): Breach[] {
  return house.files
    .filter(({ path }) => !/openapi[\w-]*\.test\.tsx?$/.test(path))
    .flatMap((file) =>
      file.nodes
        .filter((node) => ts.isPropertyAccessExpression(node) && SNAPSHOTS.test(node.name.text))
        .map((node) => {
          return {
            path: file.path,
            line: lineOf(node),
            rule: 'snapshot',
            say: 'Say in the test what is expected: no snapshots.',
          }
        }),
    )
}

/** What is left to do is done, or is no part of the code. */
export function laterRule(house: House): Breach[] {
  return house.files
    .filter(({ path }) => isCode(path) || /\.(css|sql)$/.test(path))
    .flatMap((file) =>
      linesMatching(file, LATER).map((line) => {
        return { path: file.path, line, rule: 'later', say: 'Do it now, or take the note out.' }
      }),
    )
}

/** The house runs anywhere: no path of the machine it was built on. */
export function machineRule(house: House): Breach[] {
  return house.files.flatMap((file) =>
    linesMatching(file, OUR_MACHINE).map((line) => {
      return {
        path: file.path,
        line,
        rule: 'machine',
        say: 'Write a path relative to the project.',
      }
    }),
  )
}
