import { cleaned } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'
import { readMail } from '../accounts/mail-code.ts'
import { AWARD_NAME_MAX, SEEN_MAX } from '../awards/award.ts'

/** A line of a table that can be given a badge, and one that cannot, and why. */
export type RosterLine = {
  line: number
  name: string
  mail: string
  /** What was seen of this person; null: what is said of all. */
  seen: string | null
  /** Where it can be looked at. */
  evidence: string | null
}
export const WRONGS = ['noMail', 'noName', 'twice', 'badLink', 'tooLong', 'tooManyCells'] as const
export type WrongLine = { line: number; typed: string; why: (typeof WRONGS)[number] }
export type Roster = {
  good: RosterLine[]
  wrong: WrongLine[]
  /** Titles nobody knows: their column is left aside, and this is said. */
  unknown: string[]
}

export const MOST_LINES = 1_000
export const LARGEST_ROSTER = 400_000
export const LINK_MAX = 500

export const emptyRoster = refusal('rosters.emptyRoster', 422, 'lines')
export const tooManyLines = refusal('rosters.tooManyLines', 422, 'lines')
export const noMailColumn = refusal('rosters.noMailColumn', 422, 'lines')

type Column = 'mail' | 'name' | 'seen' | 'evidence'

/** What tables call their columns, in French and in English, without accents. */
const TITLES: Record<Column, readonly string[]> = {
  mail: ['mail', 'email', 'courriel', 'adresse', 'adresse mail', 'adresse email', 'address'],
  name: ['nom', 'prenom', 'nom et prenom', 'prenom et nom', 'name', 'first name', 'last name'],
  seen: ['vu', 'ce qui a ete vu', 'ce que vous avez vu', 'recit', 'narrative', 'seen', 'mot'],
  evidence: ['preuve', 'lien', 'lien de preuve', 'evidence', 'link', 'url'],
}

/**
 * Reads a table as office programs write it: semicolons, commas or tabs, quotes that may hold several lines. Without titles,
 * a line is a name and an address in either order. Lines are counted as whoever wrote them sees them.
 */
export function readRoster(text: string): Roster {
  const rows = rowsOf(text)
  const [first] = rows
  const hasTitles = first !== undefined && !first.typed.includes('@') && rows.length > 1
  const columns = hasTitles ? columnsOf(cellsOf(first.typed)) : undefined
  const isMapped = columns !== undefined && mustFollow(columns)
  if (columns && isMapped && !columns.known.includes('mail')) throw noMailColumn()
  const seen = new Set<string>()
  const roster: Roster = { good: [], wrong: [], unknown: isMapped ? (columns?.unknown ?? []) : [] }
  for (const row of hasTitles ? rows.slice(1) : rows) {
    const cells = cellsOf(row.typed)
    const said = columns && isMapped ? byTitles(cells, columns.known) : byGuess(cells)
    const read = said === undefined ? ({ why: 'tooManyCells' } as const) : readLine(said, seen)
    if ('why' in read) roster.wrong.push({ ...row, ...read })
    else roster.good.push({ line: row.line, ...read })
  }
  return roster
}

/** Names and addresses alone are told apart by what they look like; with more than that, titles say which is which. */
function mustFollow({ known, unknown }: ReturnType<typeof columnsOf>): boolean {
  const hasMore = known.includes('seen') || known.includes('evidence') || unknown.length > 0
  return hasMore && known.some((one) => one !== undefined)
}

/** A row ends with its line, unless a quote is still open. */
function rowsOf(text: string): { line: number; typed: string }[] {
  const rows: { line: number; typed: string }[] = []
  let open: { line: number; typed: string } | undefined
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((typed, at) => {
      const row = open
        ? { line: open.line, typed: `${open.typed}\n${typed}` }
        : { line: at + 1, typed }
      const isOpen = (row.typed.match(/"/g)?.length ?? 0) % 2 === 1
      open = isOpen ? row : undefined
      if (!isOpen) rows.push({ ...row, typed: row.typed.trim() })
    })
  if (open) rows.push({ line: open.line, typed: open.typed.trim() })
  return rows.filter(({ typed }) => typed.replace(/[;,\t"]/g, '').trim() !== '')
}

/** Commas part cells only where nothing else does: they are part of sentences and of names. */
function cellsOf(typed: string): string[] {
  const bare = typed.replace(/"(?:[^"]|"")*"/g, '')
  const mark = bare.includes('\t') ? '\t' : bare.includes(';') ? ';' : ','
  const between = new RegExp(`${mark}(?=(?:[^"]*"[^"]*")*[^"]*$)`)
  return typed.split(between).map((cell) =>
    cell
      .trim()
      .replace(/^"([\s\S]*)"$/, '$1')
      .replaceAll('""', '"')
      .trim(),
  )
}

function columnsOf(titles: string[]): { known: (Column | undefined)[]; unknown: string[] } {
  const known = titles.map((title) => {
    const plain = title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .replace('e mail', 'email')
      .trim()
    const found = Object.entries(TITLES).find(([, words]) => words.includes(plain))
    // The keys of TITLES are the columns.
    return found?.[0] as Column | undefined
  })
  return { known, unknown: titles.filter((title, at) => title !== '' && known[at] === undefined) }
}

type Said = Record<Column, string>

/** Each cell under its title; several columns of names are one name. Nothing when there are more cells than titles. */
function byTitles(cells: string[], known: readonly (Column | undefined)[]): Said | undefined {
  if (cells.slice(known.length).some((cell) => cell !== '')) return undefined
  const of = (column: Column) =>
    cells.filter((cell, at) => known[at] === column && cell !== '').join(' ')
  return { mail: of('mail'), name: of('name'), seen: of('seen'), evidence: of('evidence') }
}

/** Without titles: the cell that looks like an address is one, and the others are the name. */
function byGuess(cells: string[]): Said {
  const at = cells.findIndex((cell) => cell.includes('@'))
  const name = cells.filter((cell, place) => place !== at && cell !== '').join(' ')
  return { mail: cells[at] ?? '', name, seen: '', evidence: '' }
}

function readLine(
  said: Said,
  seen: Set<string>,
): Pick<WrongLine, 'why'> | Omit<RosterLine, 'line'> {
  const mail = readMail(said.mail)
  if (!mail) return { why: 'noMail' }
  const name = cleaned(said.name).slice(0, AWARD_NAME_MAX).toWellFormed()
  if (name === '') return { why: 'noName' }
  if (seen.has(mail)) return { why: 'twice' }
  const words = cleaned(said.seen)
  if (words.length > SEEN_MAX) return { why: 'tooLong' }
  if (said.evidence !== '' && !isWebAddress(said.evidence)) return { why: 'badLink' }
  seen.add(mail)
  return { name, mail, seen: words || null, evidence: said.evidence || null }
}

function isWebAddress(text: string): boolean {
  return (
    text.length <= LINK_MAX && /^https?:\/\/[^\s/@]+\.[^\s/@]+/.test(text) && URL.canParse(text)
  )
}
