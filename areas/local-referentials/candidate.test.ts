import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../engines/linker/linker.ts'
import { candidatesFor, kindOf } from './candidate.ts'

describe('how closely a line answers to a name', () => {
  it('is exact for the same words, whatever their order, gender or number', () => {
    expect(kindOf('Boulanger', 'boulanger / boulangère')).toBe('exact')
    expect(kindOf('Rendre la monnaie', 'rendre de la monnaie')).toBe('exact')
    expect(kindOf('Traduire un texte', 'traduire des textes')).toBe('exact')
  })

  it('is narrower when the name says more, broader when it says less, close otherwise', () => {
    expect(kindOf('Conduire', 'conduire un chariot élévateur')).toBe('narrow')
    expect(kindOf('Conduire un chariot élévateur de nuit', 'conduire un chariot')).toBe('broad')
    expect(kindOf('Tenir la caisse', 'encaisser le montant d’une vente')).toBe('close')
    expect(kindOf('le la les', 'vendre')).toBe('close')
  })
})

describe('what is proposed for a line', () => {
  const index = buildIndex([
    { id: 'a', label: 'rendre la monnaie' },
    { id: 'a', label: 'rendre de la monnaie' },
    { id: 'b', label: 'compter la monnaie' },
    { id: 'c', label: 'tailler une haie' },
  ])

  it('names each concept once, the surest first, with its reason and the words that called it', () => {
    const [first, second, ...others] = candidatesFor(index, 'Rendre la monnaie')
    expect(first).toMatchObject({ id: 'a', kind: 'exact', reason: 'sameWords', confidence: 0.93 })
    expect(second).toMatchObject({ id: 'b', reason: 'someWords' })
    expect(second?.because).toContain('monnaie')
    expect(second?.confidence).toBeLessThan(0.5)
    expect(others.map(({ id }) => id)).not.toContain('a')
  })

  it('puts the same words first, however little they weigh', () => {
    const gestures = ['Passer la serpillière', 'Plier le linge', 'Tondre la pelouse'].map(
      (label, at) => ({ id: String(at), label }),
    )
    const [first] = candidatesFor(buildIndex(gestures), 'passer la serpillière')
    expect(first).toMatchObject({ id: '0', kind: 'exact', confidence: 0.93 })
  })
})
