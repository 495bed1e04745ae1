import { describe, expect, it } from 'vitest'
import { link } from '../../../../engines/linker/linker.ts'
import { buildShelf } from './build-shelf.ts'
import { conceptId } from './concept-id.ts'

const shelf = { referential: 'esco', kind: 'skill' }
const idOf = (code: string) => conceptId({ ...shelf, code })
const linesOf = (...concepts: [string, string, Record<string, unknown>][]) =>
  concepts.map((one) => JSON.stringify(one)).join('\n')

const index = buildShelf({
  shelf,
  lines: linesOf(
    ['s1', 'allumer des lampes', { altLabels: ['éclairer la rue'], labelEn: 'light lamps' }],
    ['s2', 'préparer les mélanges', { labelEn: 'prepare dough', altLabelsEn: ['mix pastry'] }],
    ['s3', 'préparer les surfaces', { labelEn: 'prepare surfaces' }],
    ['s5', 'coudre des voiles', { place: 0, entry: { words: ['rapiécer la toile'] } }],
    ['s4', 'tame waves', { lang: 'en', altLabels: ['soothe the sea'] }],
  ),
  users: linesOf(
    ['o1', 'boulanger/boulangère', {}],
    ['o2', 'peintre en bâtiment', {}],
    ['o3', 'house painter', { lang: 'en' }],
  ),
  uses: ['o1\ts2 2', 'o2\ts3 1\no3\ts2 1'],
})
const first = (text: string) => link(index, text)[0]?.id

describe('the search among concepts of one sort', () => {
  it('finds a concept by any of its names', () => {
    expect(first('éclairer les rues')).toBe(idOf('s1'))
    expect(first('rapiécer la toile')).toBe(idOf('s5'))
    expect(first('tame waves')).toBe(idOf('s4'))
  })

  it('tells two concepts of like names apart by who uses them', () => {
    expect(first('préparer en boulangerie')).toBe(idOf('s2'))
    expect(first('préparer en peinture')).toBe(idOf('s3'))
  })

  it('gives no name in English to what has one in French, and none but its own to what has not', () => {
    expect(index.labels).toEqual([
      'allumer des lampes',
      'éclairer la rue',
      'préparer les mélanges',
      'préparer les surfaces',
      'coudre des voiles',
      'rapiécer la toile',
      'tame waves',
    ])
  })
})
