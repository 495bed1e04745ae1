/** A day as sources write it (31/12/2026, 2026-12-31, 2026-12-31T…) as YYYY-MM-DD; nothing when it is none. */
export function dayOf(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text) ?? []
  const written = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text
  const [found] = /^\d{4}-\d{2}-\d{2}/.exec(written) ?? []
  if (found === undefined) return null
  const read = new Date(`${found}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(found) ? found : null
}
