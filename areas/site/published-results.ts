import { z } from 'zod'

/** One committed run of a benchmark, as `/methode` shows it. */
export const publishedResult = z.object({
  name: z.string(),
  question: z.string(),
  dataVersion: z.string(),
  date: z.string(),
  commit: z.string().optional(),
  rows: z.array(
    z.object({
      what: z.string(),
      figures: z.record(z.string(), z.number()),
      kind: z.enum(['baseline', 'published', 'ours']),
    }),
  ),
  musts: z.array(
    z.object({
      what: z.string(),
      must: z.number(),
      measured: z.number(),
      better: z.enum(['higher', 'lower']),
      met: z.boolean(),
    }),
  ),
  notes: z.array(z.string()).optional(),
})

export type PublishedResult = z.infer<typeof publishedResult>

/** Rows of one comparison share the names of their figures; each group is one table. */
export function tablesOf(
  rows: PublishedResult['rows'],
): { columns: string[]; rows: PublishedResult['rows'] }[] {
  const tables = new Map<string, { columns: string[]; rows: PublishedResult['rows'] }>()
  for (const row of rows) {
    const columns = Object.keys(row.figures)
    const key = `${row.what.split(' · ')[0]} ${columns.join(' ')}`
    const table = tables.get(key) ?? { columns, rows: [] }
    table.rows.push(row)
    tables.set(key, table)
  }
  return [...tables.values()]
}
