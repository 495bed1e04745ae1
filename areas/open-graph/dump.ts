/** In which forms an edition can be taken away. Only NDJSON holds everything and can be read back. */
export const DUMP_FORMS = {
  ndjson: 'application/x-ndjson',
  'concepts.csv': 'text/csv',
  'relations.csv': 'text/csv',
  'mappings.csv': 'text/csv',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
} as const
export type DumpForm = keyof typeof DUMP_FORMS

export function isDumpForm(text: string): text is DumpForm {
  return Object.hasOwn(DUMP_FORMS, text)
}

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
