import { brokenExport, brokenRow } from '../../../knowledge/referential.ts'
import { wholeText } from '../../../knowledge/server/importers/file-text.ts'
import type { RawFile } from '../../../knowledge/server/importers/raw-files.ts'
import type { Table } from '../../../knowledge/server/importers/table.ts'

/** One statement, with the language of a text. */
export type Statement = { subject: string; predicate: string; object: string; language: string }

/** What a file states, and on which line each thing is first named. */
export type Stated = {
  statements: Statement[]
  table: (predicates: readonly string[]) => Table<Statement>
}

const MOST_RDF = 60 * 1024 * 1024
const FORMATS = [
  { name: /\.(jsonld|json)$/i, start: /^\s*[[{]/, format: 'application/ld+json' },
  { name: /\.(ttl|turtle|nt)$/i, start: /./, format: 'text/turtle' },
]

/**
 * Reads Turtle or JSON-LD. Nothing is fetched: a context that lies elsewhere is refused. Things without an address of
 * their own say nothing anybody could come back to, and are left out.
 */
export async function readRdf(file: RawFile): Promise<Stated> {
  const text = wholeText(file, MOST_RDF)
  const known = FORMATS.find(({ name }) => name.test(file.name))
  const format = (known ?? FORMATS.find(({ start }) => start.test(text)))?.format ?? 'text/turtle'
  const { parse } = await import('oxigraph')
  try {
    const statements = parse(text, { format })
      .filter(({ subject }) => subject.termType === 'NamedNode')
      .map(({ subject, predicate, object }) => ({
        subject: subject.value,
        predicate: predicate.value,
        object: object.value,
        language: object.termType === 'Literal' ? object.language : '',
      }))
    return { statements, table: tablesOf(file.name, text, statements) }
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem)
    if (why.includes('remote contexts'))
      throw brokenExport({ why: `${file.name} renvoie à un contexte qui est ailleurs` })
    const [, line = '1'] = /at line (\d+)/.exec(why) ?? []
    throw brokenRow({ file: file.name, line: Number(line), why: 'ce n’est pas du RDF lisible' })
  }
}

function tablesOf(file: string, text: string, statements: readonly Statement[]): Stated['table'] {
  const lines = linesOfNames(text)
  return (predicates) => ({
    file: `${file} ${predicates.map(lastPart).join(', ')}`,
    each: async (take) => {
      for (const one of statements)
        if (predicates.includes(one.predicate)) take(one, lines.get(lastPart(one.subject)) ?? 1)
      return undefined
    },
  })
}

/** A parser gives no lines: a thing is told by the line that starts with its name, or else where its name stands first. */
function linesOfNames(text: string): Map<string, number> {
  const starting = new Map<string, number>()
  const anywhere = new Map<string, number>()
  text.split('\n').forEach((line, place) => {
    for (const { 0: token, index } of line.matchAll(
      /[^\s<>"',;()[\]{}]*[:/#][^\s<>"',;()[\]{}]*/g,
    )) {
      const lines = line.slice(0, index).trim().length <= 1 ? starting : anywhere
      const name = lastPart(token)
      if (!lines.has(name)) lines.set(name, place + 1)
    }
  })
  return new Map([...anywhere, ...starting])
}

export function lastPart(address: string): string {
  return address.slice(Math.max(...['/', '#', ':'].map((sign) => address.lastIndexOf(sign))) + 1)
}
