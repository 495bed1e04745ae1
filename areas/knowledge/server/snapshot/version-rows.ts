import type { Concept, Referential } from '../../referential.ts'

/** A version as it comes out of the database: texts, one a kind (see the store). Cheap to fetch and to hand to a thread. */
export type VersionRows = {
  referential: Referential
  concepts: Record<string, string>
  relations: Record<string, string>
}

export type Rows = { starter: VersionRows; rome: VersionRows | undefined }

/** Things of one kind, in order of code. */
export function conceptsOf(version: VersionRows, kind: string): Concept[] {
  return linesOf(version.concepts[kind]).map((line) => {
    // readConceptLines() is the only writer of these lines: [code, label, facts]
    const [code, label, facts] = JSON.parse(line) as [string, string, Record<string, unknown>]
    return { kind, code, label, facts }
  })
}

export type Target = { code: string; weight: number }

/** Links of one kind: source → targets, heaviest first. */
export function relationsOf(version: VersionRows, kind: string): Map<string, Target[]> {
  return new Map(
    linesOf(version.relations[kind]).map((line) => {
      const [src = '', ...targets] = line.split('\t')
      return [src, targets.map(targetOf)]
    }),
  )
}

function targetOf(text: string): Target {
  const cut = text.lastIndexOf(' ')
  return { code: text.slice(0, cut), weight: Number(text.slice(cut + 1)) }
}

function linesOf(text: string | undefined): string[] {
  return text ? text.split('\n') : []
}

/** One text among the facts; absent is empty. */
export function textOf(facts: Record<string, unknown>, key: string): string {
  const value = facts[key]
  return typeof value === 'string' ? value : ''
}
