import { describe, expect, it } from 'vitest'
import { link } from '../../../../engines/linker/linker.ts'
import { buildShelf } from './build-shelf.ts'
import { conceptId } from './concept-id.ts'

const shelf = { referential: 'tiny', kind: 'occupation' }
const lines = [
  ['1', 'Barreur', { alt: ['timonier'] }],
  ['2', 'Cordier', { altLabels: ['fabricant de cordages'] }],
  ['3', 'Voilier', { place: 0, entry: { everyday: ['couseur de toile'], label: 'Voilier' } }],
  ['4', 'Calfat', { alt: 'boucheur de coques' }],
  ['5', 'Gabier', {}],
]
  .map((line) => JSON.stringify(line))
  .join('\n')

describe('the search among concepts of one sort', () => {
  it('finds them by their other names, wherever their referential keeps these', () => {
    const index = buildShelf({ shelf, lines })
    const first = (text: string) => link(index, text)[0]?.id
    for (const [text, code] of [
      ['timonier', '1'],
      ['fabricant de cordages', '2'],
      ['couseur de toile', '3'],
      ['boucheur de coques', '4'],
      ['gabier', '5'],
    ] as const)
      expect(first(text)).toBe(conceptId({ ...shelf, code }))
  })
})
