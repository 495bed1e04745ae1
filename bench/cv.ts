import { join } from 'node:path'
import { sheetOf as cardSheetOf } from '../areas/card/card-sheet.ts'
import { cardPdf } from '../areas/card/server/card-pdf.ts'
import { givenCard } from '../areas/card/server/testing.ts'
import { EVERYTHING } from '../areas/card/sheet-choice.ts'
import { LAYOUTS } from '../areas/cv/cv.ts'
import { sheetOf } from '../areas/cv/cv-sheet.ts'
import { plainTextOf } from '../areas/cv/plain-text.ts'
import { cvDocx } from '../areas/cv/server/documents/cv-docx.ts'
import { cvPdf } from '../areas/cv/server/documents/cv-pdf.ts'
import { type CvLife, givenContent } from '../areas/cv/server/testing.ts'
import type { Reading } from '../platform/words.ts'
import { type BenchReport, mustOf } from './report.ts'

export const question =
  'How long does a CV take to become a document, once warm, beside the same words as bare text and beside the skills card?'

const READING: Reading = { language: 'fr', mode: 'simple' }
const TIMES = 200

/** From the shy to the prolific: one page, one full page, several. */
const LIVES: Record<string, CvLife> = {
  short: { skills: 3, experiences: 2 },
  full: { skills: 6, experiences: 5 },
  long: { skills: 12, experiences: 14 },
}

/** Each document of each life, some hundred times; words change every time, as people's do. */
export async function run(): Promise<BenchReport> {
  const root = join(import.meta.dirname, '..')
  const report: BenchReport = {
    name: 'cv',
    question,
    dataVersion: 'fictitious CVs made for the purpose',
    rows: [],
    musts: [],
    notes: [
      'Words differ each time: nothing is answered from a cache of the same document.',
      'The time is that of the document alone; reading the person from the database is not in it.',
    ],
  }
  for (const [name, life] of Object.entries(LIVES)) {
    const sheet = (turn: number, layout: (typeof LAYOUTS)[number]) =>
      sheetOf(givenContent(root, { ...life, layout, profile: `Fois ${turn}.` }), READING)
    report.rows.push({
      what: `${name}: bare text`,
      figures: await timed((turn) => plainTextOf(sheet(turn, 'clear'))),
      kind: 'baseline',
    })
    const card = (turn: number) =>
      cardSheetOf(givenCard(root, { ...life, name: `Lina ${turn}` }), EVERYTHING, READING)
    report.rows.push({
      what: `${name}: skills card, PDF`,
      figures: await timed((turn) => cardPdf(root, card(turn))),
      kind: 'baseline',
    })
    let slowest = 0
    for (const layout of LAYOUTS) {
      const figures = await timed((turn) => cvPdf(root, sheet(turn, layout)))
      report.rows.push({ what: `${name}: CV, PDF, ${layout}`, figures, kind: 'ours' })
      slowest = Math.max(slowest, figures.p95)
    }
    report.musts.push(mustOf(`${name} CV, slowest layout, p95 ms`, slowest, 'lower', 50))
    report.rows.push({
      what: `${name}: CV, DOCX`,
      figures: await timed((turn) => cvDocx(sheet(turn, 'clear'))),
      kind: 'ours',
    })
  }
  return report
}

async function timed(make: (turn: number) => unknown) {
  for (let turn = 0; turn < 20; turn++) await make(-turn)
  const times: number[] = []
  for (let turn = 0; turn < TIMES; turn++) {
    const start = performance.now()
    await make(turn)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.ceil(share * times.length) - 1] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), max: at(1) }
}
