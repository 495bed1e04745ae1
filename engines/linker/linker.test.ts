import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex, type Label, link } from './linker.ts'

const labels: Label[] = [
  { id: 'o1', label: 'Vendeur / Vendeuse de vêtements' },
  { id: 'o2', label: 'Cuisinier / Cuisinière' },
  { id: 'o3', label: "Garde d'enfants à domicile" },
  { id: 's1', label: 'Nettoyer des locaux' },
  { id: 's2', label: 'Réaliser la mise en rayon' },
  { id: 's3', label: "Réaliser l'étiquetage de produits" },
  { id: 's4', label: 'Conduire un poids lourd' },
  { id: 's5', label: 'Techniques de soudage' },
  { id: 's5', label: 'Soudure' },
  { id: 'o4', label: 'Serveur / Serveuse en restauration' },
]
const index = buildIndex(labels)
const first = (text: string): string | undefined => link(index, text)[0]?.id

describe('linking what people say', () => {
  it('understands misspelt everyday words', () => {
    expect(first('je vendai des fringues')).toBe('o1')
    expect(first('jai fait le menage ché les gens')).toBe('s1')
    expect(first('cuisinnier')).toBe('o2')
  })
  it('goes from the verb of the account to the trade', () => {
    expect(first("j'ai gardé des gosses")).toBe('o3')
    expect(first('je cuisinais')).toBe('o2')
    expect(first('souder')).toBe('s5')
  })
  it('reads an account deed by deed', () => {
    const ids = link(index, "J'ai scannée, étiquetée des produits et les ai mis en rayon", {
      clauses: true,
      top: 3,
    }).map(({ id }) => id)
    expect(ids).toContain('s2')
    expect(ids).toContain('s3')
  })
  it('says which words of the text called the hit', () => {
    expect(link(index, 'Je vendais des Fringues !')[0]?.because).toEqual(['vendais', 'Fringues'])
  })
  it('knows an exact title better than a near one, whatever the gender', () => {
    expect(first('vendeuse de vetements')).toBe('o1')
    expect(link(index, 'Cuisinière')[0]?.score).toBeGreaterThan(0.5)
  })
  it('leaves out what lies under the floor and gives no more than asked', () => {
    expect(link(index, 'vendeur', { floor: 1.1 })).toEqual([])
    expect(link(index, 'réaliser', { top: 1 })).toHaveLength(1)
    expect(link(index, 'vendeur', { top: 0 })).toEqual([])
  })
  it('finds nothing in nothing', () => {
    expect(link(index, '')).toEqual([])
    expect(link(index, ' ... \u0000 ')).toEqual([])
    expect(link(buildIndex([]), 'vendeur')).toEqual([])
  })
})

describe('a gloss in other words', () => {
  const glossed = buildIndex([
    { id: 'a', label: 'recruter du personnel', gloss: ['hire staff', 'recruit employees'] },
    {
      id: 'b',
      label: 'publier une annonce',
      gloss: ['recruit by advertisement', 'hire through an ad'],
    },
    ...Array.from({ length: 100 }, (_, at) => ({
      id: `c${at}`,
      label: `tailler haie${at}`,
      gloss: [`trim hedge${at}`],
    })),
  ])
  it('lets a word reach labels that do not hold it', () => {
    expect(
      link(glossed, 'recruter')
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['a', 'b'])
  })
})

describe('whatever is typed', () => {
  const sane = (text: string): void => {
    for (const hit of link(index, text, { clauses: true })) {
      expect(hit.score).toBeGreaterThanOrEqual(0)
      expect(hit.score).toBeLessThanOrEqual(1)
      expect(hit.because.every((word) => text.includes(word))).toBe(true)
    }
  }
  it('never throws and keeps scores between 0 and 1', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), sane), { numRuns: 100 })
  })
  it('stands very long texts, emoji and control signs', () => {
    for (const text of [
      'vendeur '.repeat(1500),
      '👩‍🍳 cuisine 🍕',
      '\u0000\u0007vendre',
      'a'.repeat(10_000),
      'é\u0301'.repeat(2000),
      '𝖛𝖊𝖓𝖉𝖗𝖊',
    ])
      sane(text)
  })
  it('gives the same answer every time, and after a journey to a thread', () => {
    const clone = structuredClone(index)
    fc.assert(
      fc.property(
        fc.constantFrom('vendu des habits', 'menage', 'rayons et caisse', 'soudeur', 'xyzzy'),
        (text) => {
          expect(link(index, text)).toEqual(link(index, text))
          expect(link(clone, text)).toEqual(link(index, text))
        },
      ),
      { numRuns: 20 },
    )
  })
})
