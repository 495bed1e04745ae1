import type { BenchReport } from '../report.ts'

/** What a part of the bench works with: the open data, the code, and the report it adds to. */
export type Part = { shared: string; root: string; report: BenchReport & { notes: string[] } }
