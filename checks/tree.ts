import type { Node, SourceFile } from 'typescript'
import { ts } from './typescript.ts'

/** One file of the house. Code is parsed once, when a rule first asks for it. */
export type HouseFile = {
  path: string
  text: string
  lines: readonly string[]
  /** Every node of the parsed file, parents before children; empty when the file is not code. */
  nodes: readonly Node[]
}

/** Everything the rules look at: the files of the repository, and nothing else. */
export type House = { files: readonly HouseFile[]; paths: ReadonlySet<string> }

/** What a rule says when it is broken: where, which rule, and what to do about it. */
export type Breach = { path: string; line: number; rule: string; say: string }

export type Rule = (house: House) => Breach[]

/** Builds the model from plain texts: read from disk by `read-house.ts`, typed by hand in the tests. */
export function houseOf(texts: Record<string, string>): House {
  const files = Object.entries(texts).map(([path, text]) => houseFile(path, text))
  return { files, paths: new Set(Object.keys(texts)) }
}

function houseFile(path: string, text: string): HouseFile {
  let nodes: readonly Node[] | undefined
  let lines: readonly string[] | undefined
  return {
    path,
    text,
    get lines() {
      lines ??= text.replace(/\n$/, '').split('\n')
      return lines
    },
    get nodes() {
      nodes ??= isCode(path) ? parse(path, text) : []
      return nodes
    },
  }
}

function parse(path: string, text: string): Node[] {
  const options = {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  }
  const source = ts.createSourceFile(path, text, options, true)
  const nodes: Node[] = []
  const visit = (node: Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(source, visit)
  return nodes
}

/** Code that is parsed: TypeScript and the few plain modules tools need. */
export function isCode(path: string): boolean {
  return /\.(tsx?|mts|mjs|js)$/.test(path)
}

/** A test may reach further than the code it proves. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('journeys/')
}

/** A file that sets a tool up, at the root: the tool decides its name and how it exports. */
export function isToolConfig(path: string): boolean {
  return /^[\w-]+\.config\.(ts|mts|mjs|js)$/.test(path)
}

/** The line a node starts on, counted from 1. */
export function lineOf(node: Node): number {
  return lineAt(node.getSourceFile(), node.getStart())
}

/** The line of a position in a parsed file, counted from 1. */
export function lineAt(source: SourceFile, position: number): number {
  return source.getLineAndCharacterOfPosition(position).line + 1
}

/** Lines whose text matches, counted from 1. */
export function linesMatching(file: HouseFile, pattern: RegExp): number[] {
  if (!pattern.test(file.text)) return []
  return file.lines.flatMap((line, at) => (pattern.test(line) ? [at + 1] : []))
}
