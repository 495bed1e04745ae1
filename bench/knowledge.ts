import { fullLoad } from './knowledge/full-load.ts'
import { localLists } from './knowledge/local.ts'
import { longExport } from './knowledge/long-export.ts'
import type { BenchReport } from './report.ts'

export const question =
  'What does the knowledge graph cost: loading every referential, reading a long export, tying a list of one’s own to it?'

/** One part = one question of its own file in `knowledge/`; each adds its rows, musts and notes. */
const PARTS = [fullLoad, longExport, localLists]

export async function run({ shared }: { shared: string }): Promise<BenchReport> {
  const report: BenchReport & { notes: string[] } = {
    name: 'knowledge',
    question,
    dataVersion: 'ROME 4.0 version 60, ESCO 1.1.1, crosswalks and trainings of ../shared/data',
    rows: [],
    musts: [],
    notes: [],
  }
  for (const part of PARTS) await part({ shared, root: `${import.meta.dirname}/..`, report })
  return report
}
