import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { InterviewSheet } from '../../../ui/cv/interview-sheet.tsx'
import {
  findTool,
  readPdf,
  squeezed,
  wordsInOrder,
  wordsOnScreen,
} from '../../card/server/testing.ts'
import { givenContent } from '../../cv/server/testing.ts'
import { interviewOf } from '../interview.ts'
import { interviewPdf } from './interview-pdf.ts'

const ROOT = process.cwd()

describe.skipIf(!['pdfinfo', 'qpdf'].every(findTool))('the sheet to prepare an interview', () => {
  it('says the same words on paper and on the screen', () => {
    const content = givenContent(ROOT, { skills: 2, experiences: 2 })
    const sheet = interviewOf(content, [], { language: 'fr', mode: 'simple' })
    const { facts, structure, meta } = readPdf(interviewPdf(ROOT, sheet))
    expect(facts).toMatch(/Tagged:\s+yes/)
    expect(meta).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const above = squeezed(sheet.heading + sheet.aim + sheet.intro)
    const html = renderToString(<InterviewSheet {...sheet} />)
    expect(wordsInOrder(structure)).toBe(above + wordsOnScreen(html))
  })
})
