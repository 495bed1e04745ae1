import { refusal } from '../../platform/refusal.ts'
import { readMail } from '../accounts/mail-code.ts'
import { AWARD_NAME_MAX } from './award.ts'

/** A line of a table that can be given a badge, and one that cannot, and why. */
export type RosterLine = { line: number; name: string; mail: string }
export type WrongLine = { line: number; typed: string; why: 'noMail' | 'noName' | 'twice' }
export type Roster = { good: RosterLine[]; wrong: WrongLine[] }

export const MOST_LINES = 1_000
export const LARGEST_ROSTER = 200_000

export const emptyRoster = refusal('giving.emptyRoster', 422, 'lines')
export const tooManyLines = refusal('giving.tooManyLines', 422, 'lines')

/**
 * Reads "name; e-mail", a line each, as tables write it: semicolons, commas or tabs, quotes, in either order, with or without
 * a first line of titles. Lines are counted as whoever wrote them sees them.
 */
export function readRoster(text: string): Roster {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((typed, at) => ({ line: at + 1, typed: typed.trim() }))
    .filter(({ typed }) => typed.replace(/[;,\t"]/g, '').trim() !== '')
  const first = rows[0]
  const hasTitles = first !== undefined && !first.typed.includes('@') && rows.length > 1
  const seen = new Set<string>()
  const roster: Roster = { good: [], wrong: [] }
  for (const row of hasTitles ? rows.slice(1) : rows) {
    const read = readLine(row.typed, seen)
    if ('why' in read) roster.wrong.push({ ...row, ...read })
    else roster.good.push({ line: row.line, ...read })
  }
  return roster
}

function readLine(
  typed: string,
  seen: Set<string>,
): Pick<WrongLine, 'why'> | Pick<RosterLine, 'name' | 'mail'> {
  const cells = typed.split(/[;\t]|,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"')
      .trim(),
  )
  const at = cells.findIndex((cell) => cell.includes('@'))
  const mail = readMail(cells[at] ?? '')
  if (!mail) return { why: 'noMail' }
  const name = cells
    .filter((cell, place) => place !== at && cell !== '')
    .join(' ')
    .slice(0, AWARD_NAME_MAX)
    .toWellFormed()
  if (name === '') return { why: 'noName' }
  if (seen.has(mail)) return { why: 'twice' }
  seen.add(mail)
  return { name, mail }
}
