/** Spreadsheets run cells that begin so: a mark before them keeps them texts (OWASP, CSV injection). */
const RUNS = /^[=+\-@\t\r]/

/** One line of CSV (RFC 4180). */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => quoted(typeof cell === 'number' ? String(cell) : harmless(cell))).join(',')}\r\n`
}

function harmless(cell: string): string {
  return RUNS.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
