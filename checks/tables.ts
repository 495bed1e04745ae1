import { RETENTION } from '../platform/retention.ts'
import { areasOf, arrowsOf } from './map/arrows.ts'
import { migrationsOf } from './migrations.ts'
import type { Breach, House, HouseFile } from './tree.ts'

type Table = { name: string; path: string; line: number; comment?: string }

const CREATE =
  /\bcreate\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?([\w."]+)(?!\s+partition\s+of)\s*(?:\(|as\b)/gi
const COMMENT = /\bcomment\s+on\s+table\s+([\w."]+)\s+is\s+'((?:[^']|'')*)'/gi
const DROP = /\bdrop\s+table\s+(?:if\s+exists\s+)?([\w."]+)/gi
const RENAME = /\balter\s+table\s+(?:if\s+exists\s+)?([\w."]+)\s+rename\s+to\s+([\w."]+)/gi

/** Every table says in its comment whose it is, whether it speaks of a person, what for and how long: people read it. */
export function tableRule(house: House): Breach[] {
  const owners = ['platform', ...areasOf(arrowsOf(house))]
  return tablesOf(house).flatMap(({ name, path, line, comment }) => {
    const breach = (say: string): Breach[] => [{ path, line, rule: 'table', say }]
    if (comment === undefined) {
      return breach(
        `Comment the table: comment on table ${name} is 'owner: <area>; personal: …' (or 'not personal').`,
      )
    }
    const owner = ownerOf(comment)
    if (owner === undefined || !owners.includes(owner)) {
      return breach(
        `Name the owner of ${name}: the comment starts with 'owner: <area>; …', an area of the map or platform.`,
      )
    }
    if (!/\bpersonal\b/.test(comment))
      return breach(`Say in the comment of ${name} whether it is 'personal' or 'not personal'.`)
    if (!/;\s*purpose:\s*[a-z]/.test(comment))
      return breach(`Say what ${name} is for, as people are told: '…; purpose: <code>; kept: …'.`)
    const kept = /;\s*kept:\s*(\w+)$/.exec(comment)?.[1]
    if (kept === undefined || !Object.hasOwn(RETENTION, kept)) {
      const lines = Object.keys(RETENTION).join(', ')
      return breach(`End the comment of ${name} with 'kept: <line>', one of: ${lines}.`)
    }
    return []
  })
}

/** An area that keeps something about a person can forget it and hand it over. */
export function personalRule(house: House): Breach[] {
  const personal = tablesOf(house).filter((table) => isPersonal(table.comment ?? ''))
  return areasOf(arrowsOf(house)).flatMap((area) => {
    const table = personal.find((each) => ownerOf(each.comment ?? '') === area)
    if (table === undefined) return []
    return ['forget-person.ts', 'hand-over-person.ts']
      .filter((deed) => !house.paths.has(`areas/${area}/server/${deed}`))
      .map((deed) => {
        const say = `Write areas/${area}/server/${deed}: ${table.name} holds personal data.`
        return { path: table.path, line: table.line, rule: 'personal', say }
      })
  })
}

function ownerOf(comment: string): string | undefined {
  return /^owner:\s*([a-z-]+)\s*;/.exec(comment)?.[1]
}

function isPersonal(comment: string): boolean {
  return /\bpersonal\b/.test(comment.replace(/\bnot personal\b/g, ''))
}

/** The tables that stand once every migration has run, with their last comment. */
function tablesOf(house: House): Table[] {
  const tables = new Map<string, Table>()
  for (const file of migrationsOf(house)) readMigration(file, tables)
  return [...tables.values()]
}

function readMigration(file: HouseFile, tables: Map<string, Table>): void {
  const text = file.text.replace(/--.*$/gm, (comment) => ' '.repeat(comment.length))
  for (const match of text.matchAll(CREATE)) {
    const line = text.slice(0, match.index).split('\n').length
    const name = plain(match[1])
    tables.set(name, { name, path: file.path, line })
  }
  for (const match of text.matchAll(RENAME)) {
    const table = tables.get(plain(match[1]))
    tables.delete(plain(match[1]))
    if (table !== undefined) tables.set(plain(match[2]), { ...table, name: plain(match[2]) })
  }
  for (const match of text.matchAll(COMMENT)) {
    const table = tables.get(plain(match[1]))
    if (table !== undefined) table.comment = match[2] ?? ''
  }
  for (const match of text.matchAll(DROP)) tables.delete(plain(match[1]))
}

/** A table by its bare name: no quotes, no `public.`. */
function plain(name: string | undefined): string {
  return (name ?? '')
    .replace(/"/g, '')
    .replace(/^public\./, '')
    .toLowerCase()
}
