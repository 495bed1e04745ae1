import { describe, expect, it } from 'vitest'
import { deedsForm, seenHere, type Wanted } from './here.ts'

const wanted = (id: string, changes: Partial<Wanted> = {}): Wanted => ({
  id,
  name: { kind: 'words', text: id },
  codes: [id],
  competences: [],
  leansOn: [],
  isMain: true,
  ...changes,
})
const sign = (proof: string, codes: string[], competences: string[] = []) => ({
  proof,
  codes: new Set(codes),
  competences: new Set(competences),
})
const ids = (some: { wanted: Wanted }[]) => some.map((one) => one.wanted.id)

describe('what was shown, seen from a place of work', () => {
  it('tells each thing once: it serves, it is within reach, or it was not shown', () => {
    const seen = seenHere(
      [
        wanted('cash'),
        wanted('stock', { leansOn: ['organiser'] }),
        wanted('till'),
        wanted('drive'),
        wanted('read', { isMain: false }),
        wanted('oral', { codes: [], competences: ['oral'] }),
      ],
      [sign('word', ['cash'], ['organiser']), sign('badge', ['cash', 'other'])],
      new Map([['till', 'cash']]),
    )
    expect(seen.serves).toMatchObject([{ wanted: { id: 'cash' }, proofs: ['word', 'badge'] }])
    // near a skill comes before leaning on a competence
    expect(ids(seen.reach)).toEqual(['till', 'stock'])
    expect(seen.unshown.map(({ id }) => id)).toEqual(['drive', 'oral'])
  })
  it('never takes a competence for the skill that leans on it', () => {
    const seen = seenHere(
      [wanted('stock', { leansOn: ['organiser'] })],
      [sign('said', [], ['organiser'])],
      new Map(),
    )
    expect(seen.serves).toEqual([])
    expect(seen.reach).toMatchObject([{ near: null, leansOn: ['organiser'] }])
  })
  it('reads deeds line by line, at most six, and asks for one', () => {
    const read = (deeds: string) => deedsForm.safeParse({ deeds })
    expect(read('- ranger\n\n• ranger\nservir ').data?.deeds).toEqual(['ranger', 'servir'])
    expect(read(' \n ').success).toBe(false)
    expect(read('a\nb\nc\nd\ne\nf\ng').success).toBe(false)
  })
})
