import {
  brokenExport,
  brokenRow,
  type Concept,
  type FileReport,
  type Relation,
  repeatedCode,
} from '../../../referential.ts'
import type { Table } from './read-table.ts'

/** Reasons shown for one file; the rest is counted. */
const REASONS_SHOWN = 10
/** More wrong rows than this, and one in a hundred, means that the file itself cannot be trusted. */
const REFUSED_AT_MOST = 20
const REFUSED_SHARE = 0.01

/** Gathers what is read, and keeps the account of what was refused and why. */
export class Collector {
  readonly concepts: Concept[] = []
  readonly relations: Relation[] = []
  readonly files: FileReport[] = []
  readonly #codes = new Map<string, Map<string, () => number>>()
  readonly #links = new Set<string>()

  /** True when the export itself names this thing. */
  knows(kind: string, code: string): boolean {
    return this.#codes.get(kind)?.has(code) ?? false
  }

  /** Reads things of one kind. A thing without code or label, or named twice, makes the whole export wrong. */
  things<Column extends string>(
    kind: string,
    table: Table<Column>,
    make: (row: Record<Column, string>) => Omit<Concept, 'kind'> | { refused: string },
  ): void {
    this.each(table, (row, line) => {
      const made = make(row)
      if ('refused' in made) return made.refused
      const { code, label, facts } = made
      if (code === '' || label === '')
        throw brokenRow({
          file: table.file,
          line: line(),
          why: code === '' ? 'il manque le code' : 'il manque le libellé',
        })
      const known = this.#codes.get(kind) ?? new Map<string, () => number>()
      const first = known.get(code)
      if (first) throw repeatedCode({ file: table.file, line: line(), code, first: first() })
      this.#codes.set(kind, known.set(code, line))
      this.concepts.push({ kind, code, label, facts })
      return undefined
    })
  }

  /** Reads links. A row that points nowhere, or is written twice, is left out and told. */
  links<Column extends string>(
    table: Table<Column>,
    make: (row: Record<Column, string>) => Relation | { refused: string },
  ): void {
    this.each(table, (row) => {
      const link = make(row)
      if ('refused' in link) return link.refused
      const name = `${link.kind}\t${link.src}\t${link.dst}`
      if (this.#links.has(name)) return `le lien ${link.src} → ${link.dst} est écrit deux fois`
      this.#links.add(name)
      this.relations.push(link)
      return undefined
    })
  }

  /** Goes through a table; `take` answers a reason when it refuses the row. */
  each<Column extends string>(
    table: Table<Column>,
    take: (row: Record<Column, string>, line: () => number) => string | undefined,
  ): void {
    const why: string[] = table.note ? [table.note] : []
    let refused = 0
    table.rows.forEach((row, place) => {
      const line = () => table.lineOf(place)
      const reason = take(row, line)
      if (reason === undefined) return
      refused++
      if (refused <= REASONS_SHOWN) why.push(`ligne ${line()} : ${reason}`)
    })
    if (refused > REASONS_SHOWN) why.push(`et ${refused - REASONS_SHOWN} autres lignes`)
    if (refused > REFUSED_AT_MOST && refused > table.rows.length * REFUSED_SHARE) {
      throw brokenExport({
        why: `${table.file} : ${refused} lignes sur ${table.rows.length} ne vont pas (${why[0] ?? ''})`,
      })
    }
    this.files.push({
      file: table.file,
      read: table.rows.length,
      kept: table.rows.length - refused,
      refused,
      why,
    })
  }
}
