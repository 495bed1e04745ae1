import { describe, expect, it } from 'vitest'
import { enumerated, inSentence, isOccupationCode } from './title.ts'

describe('a skill inside a sentence', () => {
  it('begins small, unless it is an acronym', () => {
    expect(inSentence("Soigner l'animal.")).toBe('soigner l’animal')
    expect(inSentence('PHP')).toBe('PHP')
    expect(inSentence('À table')).toBe('à table')
  })
  it('finds again the accent that a capital has lost', () => {
    expect(inSentence('Etablir un devis')).toBe('établir un devis')
    expect(inSentence('Ecrire une lettre')).toBe('écrire une lettre')
    expect(inSentence('Equiper un local')).toBe('équiper un local')
    for (const plain of ['Effectuer un tri', 'Entretenir un local', 'Examiner une pièce'])
      expect(inSentence(plain)).toBe(plain.toLowerCase())
  })
  it('is told with the others as one says it', () => {
    expect(enumerated(['a', 'b', 'c'], 'et')).toBe('a, b et c')
    expect(enumerated(['a'], 'et')).toBe('a')
    expect(enumerated([], 'et')).toBe('')
  })
})

describe('the code in an address', () => {
  it('is one letter and four digits, perhaps more', () => {
    expect(isOccupationCode('D1106')).toBe(true)
    for (const code of ['', 'd1106', '1106', 'D110', '../..', 'D1106 ', 'D1106<', 'D1106123456789'])
      expect(isOccupationCode(code)).toBe(false)
  })
})
