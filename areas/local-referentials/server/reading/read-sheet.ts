import { BadZip, type OpenZip, openZip } from '../../../../platform/server/zip/read-zip.ts'
import { brokenExport, tooLarge } from '../../../knowledge/referential.ts'
import { alphabetOf } from '../../../knowledge/server/importers/file-text.ts'
import { eachRecord } from '../../../knowledge/server/importers/read-csv.ts'
import { MOST_COLUMNS, type Sheet } from '../../read-lines.ts'
import { isOds, readOds } from './read-ods.ts'
import { isXlsx, type Part, readXlsx } from './read-xlsx.ts'
import { LONGEST_CELL, Rows } from './rows.ts'

const MEGA = 1024 * 1024
/** What a workbook may hold once unpacked: ten times what 5,000 long lines need. */
const LIMITS = { mostEntries: 1_000, mostBytes: 64 * MEGA }

/** The cells of a file: XLSX, ODS, or CSV. What is not one of them is refused in words. */
export async function readSheet(name: string, bytes: Uint8Array): Promise<Sheet> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw brokenExport({ why: 'c’est un ancien classeur, enregistrez-le en .xlsx, .ods ou .csv' })
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    throw brokenExport({ why: 'c’est un PDF, il faut un tableau (.xlsx, .ods ou .csv)' })
  return startsWith(bytes, [0x50, 0x4b]) ? readWorkbook(bytes) : readCsv(name, bytes)
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte)

function readWorkbook(bytes: Uint8Array): Sheet {
  try {
    const zip = openZip(bytes, LIMITS)
    if (isXlsx(zip)) return readXlsx(partOf(zip), zip.names)
    if (isOds(zip)) return readOds(partOf(zip))
  } catch (problem) {
    if (!(problem instanceof BadZip)) throw problem
    throw problem.kind === 'too-large'
      ? tooLarge({ most: problem.message })
      : brokenExport({ why: problem.message })
  }
  throw brokenExport({ why: 'ce n’est ni un classeur .xlsx ni un classeur .ods' })
}

function partOf(zip: OpenZip): Part {
  return (name) => {
    const content = zip.read(name)
    if (!content) throw brokenExport({ why: `il manque ${name}` })
    return content
  }
}

async function readCsv(name: string, bytes: Uint8Array): Promise<Sheet> {
  const file = { name, chunks: () => [bytes] }
  const rows = new Rows()
  let next = 1
  await eachRecord(file, alphabetOf(file, 'utf-8 or windows-1252'), {}, (cells, line) => {
    if (line > next) rows.add([], line - next)
    next = line + 1
    rows.add(cells.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_CELL + 1)))
  })
  return rows.sheet
}
