import { describe, expect, it } from 'vitest'
import { conceptIn, readingBy, reportOf } from '../testing.ts'
import { openReferential } from './onet-importer.ts'

const HEAD = 'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tDate\tDomain Source\n'
const rows = (...all: [string, string, string][]) =>
  all
    .map(([name, scale, value]) => `99-1.00\t1\t${name}\t${scale}\t${value}\t02/2031\tTest\n`)
    .join('')
const INTERESTS =
  HEAD +
  rows(
    ['Realistic', 'OI', '5.50'],
    ['Investigative', 'OI', '1.00'],
    ['First Interest High-Point', 'IH', '1.00'],
    ['Second Interest High-Point', 'IH', '6.00'],
    ['Third Interest High-Point', 'IH', '0.00'],
    ['Realistic', 'XX', '1'],
  )

describe('importing interests of O*NET', () => {
  it('keeps scores apart from high-points, which are numbers of interests and no scores', async () => {
    const { head, all } = await readingBy(openReferential, { 'Interests.txt': INTERESTS })
    expect(head.version).toBe('2031-02')
    expect(all.concepts).toEqual([
      {
        kind: 'occupation',
        code: '99-1.00',
        label: '99-1.00',
        facts: { interests: { R: 5.5, I: 1 }, riasec: 'RC', method: 'Test' },
      },
    ])
    expect(reportOf(all, 'Interests')?.why).toEqual(['ligne 7 : l’échelle « XX » n’est pas connue'])
  })

  it('gives titles, in English and said so, when their list lies beside', async () => {
    const { all } = await readingBy(openReferential, {
      'Interests.txt': INTERESTS,
      'Occupation Data.txt':
        'O*NET-SOC Code\tTitle\tDescription\n99-1.00\tLamplighters\tThe "old" ones\n',
    })
    expect(conceptIn(all, 'occupation', '99-1.00')).toMatchObject({
      label: 'Lamplighters',
      facts: { lang: 'en' },
    })
  })
})
