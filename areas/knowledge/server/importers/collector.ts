import {
  brokenExport,
  brokenRow,
  type Concept,
  type FileReport,
  type Mapping,
  type ReadReferential,
  type Relation,
  type Replacement,
  repeatedCode,
  tooLarge,
} from '../../referential.ts'
import type { Table } from './table.ts'

/** Reasons shown for one file; the rest is counted. */
const REASONS_SHOWN = 10
/** More wrong rows than this, and one in a hundred, means that the file itself cannot be trusted. */
const REFUSED_AT_MOST = 20
const REFUSED_SHARE = 0.01
/** What one referential may hold: twenty times ROME and ESCO together. */
const MOST_GATHERED = 6_000_000

type Refused = { refused: string }
/** A thing as a row names it; its kind when the table holds several. */
type Named = Omit<Concept, 'kind'> & { kind?: string }

/** Gathers what is read, and keeps the account of what was refused and why. */
export class Collector implements ReadReferential {
  readonly concepts: Concept[] = []
  readonly relations: Relation[] = []
  readonly mappings: Mapping[] = []
  readonly replacements: Replacement[] = []
  readonly files: FileReport[] = []
  readonly #lines = new Map<string, Map<string, number>>()
  readonly #links = new Map<string, Set<string>>()

  /** True when the export itself names this thing. */
  knows(kind: string, code: string): boolean {
    return this.#lines.get(kind)?.has(code) ?? false
  }

  /** Adds a thing that other rows name, once; the first label stays. Answers why it cannot be added. */
  mention(kind: string, { code, label, facts }: Omit<Concept, 'kind'>): string | undefined {
    if (this.knows(kind, code)) return undefined
    if (isBroken(code)) return BROKEN_CODE
    this.#remember(kind, code, 0)
    this.concepts.push({ kind, code, label, facts })
    return undefined
  }

  /** Reads things of one kind. A thing without code or label, or named twice, makes the whole export wrong. */
  things<R>(
    kind: string,
    table: Table<R>,
    make: (row: R) => Named | Refused,
    notes?: () => string[],
  ): Promise<void> {
    return this.each(
      table,
      (row, line) => {
        const made = make(row)
        return 'refused' in made ? made.refused : this.#add({ kind, ...made }, table.file, line)
      },
      notes,
    )
  }

  #add({ kind, code, label, facts }: Concept, file: string, line: number): undefined {
    if (code === '' || label === '')
      throw brokenRow({
        file,
        line,
        why: code === '' ? 'il manque le code' : 'il manque le libellé',
      })
    if (isBroken(code)) throw brokenRow({ file, line, why: BROKEN_CODE })
    const first = this.#lines.get(kind)?.get(code)
    if (first !== undefined) throw repeatedCode({ file, line, code, first })
    this.#remember(kind, code, line)
    this.concepts.push({ kind, code, label, facts })
  }

  #remember(kind: string, code: string, line: number): void {
    const known = this.#lines.get(kind) ?? new Map<string, number>()
    this.#lines.set(kind, known.set(code, line))
    if (this.concepts.length + this.relations.length + this.mappings.length > MOST_GATHERED)
      throw tooLarge({ most: `${MOST_GATHERED} éléments et liens` })
  }

  /** Reads links. A row that points nowhere, or is written twice, is left out and told. */
  links<R>(table: Table<R>, make: (row: R) => Relation | Refused): Promise<void> {
    return this.each(table, (row) => {
      const link = make(row)
      return 'refused' in link ? link.refused : this.link(link)
    })
  }

  /** Adds a link; answers why not when it is there already. */
  link(link: Relation): string | undefined {
    if (isBroken(link.src + link.dst)) return BROKEN_CODE
    if (!this.#isNew(`${link.kind}\t${link.src}`, link.dst))
      return `le lien ${link.src} → ${link.dst} est écrit deux fois`
    this.relations.push(link)
    return undefined
  }

  /** Adds a mapping; answers why not when it is there already. */
  map(mapping: Mapping): string | undefined {
    const { kind, src, dst } = mapping
    if (isBroken(src.code + dst.code)) return BROKEN_CODE
    const from = `map\t${kind}\t${src.referential}\t${src.kind}\t${src.code}`
    if (!this.#isNew(from, `${dst.referential}\t${dst.kind}\t${dst.code}`))
      return `la correspondance ${src.code} → ${dst.code} est écrite deux fois`
    this.mappings.push(mapping)
    return undefined
  }

  #isNew(from: string, to: string): boolean {
    const ends = this.#links.get(from)
    if (!ends) {
      this.#links.set(from, new Set([to]))
      if (this.relations.length + this.mappings.length > MOST_GATHERED)
        throw tooLarge({ most: `${MOST_GATHERED} liens` })
      return true
    }
    return !ends.has(to) && ends.add(to) !== undefined
  }

  /** Goes through a table; `take` answers a reason when it refuses the row, and `notes` what else must be told. */
  async each<R>(
    table: Table<R>,
    take: (row: R, line: number) => string | undefined,
    notes: () => string[] = () => [],
  ): Promise<void> {
    const why: string[] = []
    let read = 0
    let refused = 0
    const odd = await table.each((row, line) => {
      read++
      const reason = take(row, line)
      if (reason === undefined) return
      refused++
      if (refused <= REASONS_SHOWN) why.push(`ligne ${line} : ${reason}`)
    })
    if (refused > REASONS_SHOWN) why.push(`et ${refused - REASONS_SHOWN} autres lignes`)
    if (refused > REFUSED_AT_MOST && refused > read * REFUSED_SHARE) {
      throw brokenExport({
        why: `${table.file} : ${refused} lignes sur ${read} ne vont pas (${why[0] ?? ''})`,
      })
    }
    this.files.push({
      file: table.file,
      read,
      kept: read - refused,
      refused,
      why: [...(odd ? [odd] : []), ...notes(), ...why],
    })
  }
}

const BROKEN_CODE = 'le code tient sur deux lignes'

/** Codes are written one beside another between tabs and line ends. */
function isBroken(code: string): boolean {
  return /\p{Cc}/u.test(code)
}
