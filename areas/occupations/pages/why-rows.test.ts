import { describe, expect, it } from 'vitest'
import { sayer } from '../../../platform/words.ts'
import { occupationWords } from '../words.ts'
import { heaviestOf, whyRows } from './why-rows.ts'

const say = sayer(occupationWords, { language: 'fr', mode: 'simple' })

describe('saying why an idea comes up', () => {
  it('shows what takes away too, in words and without a bar', () => {
    const idea = {
      contributions: [
        { part: 'skills' as const, value: 0.4 },
        { part: 'interests' as const, value: 0 },
        { part: 'wishes' as const, value: -0.05 },
      ],
    }
    const rows = whyRows(idea, heaviestOf([idea]), say)
    expect(rows.map(({ label, words }) => `${label} : ${words}`)).toEqual([
      'Savoir-faire : beaucoup',
      'Vos souhaits : un peu moins',
    ])
    expect(rows.map(({ value }) => value)).toEqual([1, null])
  })
})
