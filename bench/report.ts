/** What one benchmark found, ready to print and to publish. */
export type BenchReport = {
  name: string
  question: string
  dataVersion: string
  rows: { what: string; figures: Record<string, number>; kind: 'baseline' | 'published' | 'ours' }[]
  musts: {
    what: string
    must: number
    measured: number
    better: 'higher' | 'lower'
    met: boolean
  }[]
  /** What a reader must know to judge the figures: what each index contains, what was left out. */
  notes?: string[]
}

type Must = BenchReport['musts'][number]

/** A bar to clear, and whether it was. */
export function mustOf(what: string, measured: number, better: Must['better'], must: number): Must {
  const met =
    Number.isFinite(measured) && (better === 'higher' ? measured >= must : measured <= must)
  return { what, must, measured, better, met }
}

const shown = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 3 : 1)

/** The report as a table for a terminal. */
export function tableOf(report: BenchReport): string {
  const width = Math.max(...report.rows.map(({ what }) => what.length), 10)
  const lines = [`${report.name}: ${report.question}`, `data: ${report.dataVersion}`, '']
  for (const { what, figures, kind } of report.rows) {
    const cells = Object.entries(figures).map(([name, value]) => `${name} ${shown(value)}`)
    lines.push(`${kind.padEnd(9)} ${what.padEnd(width)}  ${cells.join('  ')}`)
  }
  lines.push('')
  for (const { what, must, measured, better, met } of report.musts) {
    lines.push(
      `${met ? 'met   ' : 'MISSED'} ${what}: ${shown(measured)} (${better === 'higher' ? 'at least' : 'at most'} ${shown(must)})`,
    )
  }
  for (const note of report.notes ?? []) lines.push(`- ${note}`)
  return lines.join('\n')
}
