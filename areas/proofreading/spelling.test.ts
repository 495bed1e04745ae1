import { describe, expect, it } from 'vitest'
import { rewritten, wordsToLookUp } from './spelling.ts'

describe('what is looked up in a line', () => {
  it('leaves names, letters, numbers and addresses alone', () => {
    expect(
      wordsToLookUp('Netoyage chez Mme Durand à Guéret avec le CACES 3b, lina@exemple.test'),
    ).toEqual(['Netoyage', 'chez', 'avec'])
  })
})

describe('a line written another way', () => {
  const better = new Map([
    ['netoyage', ['nettoyage']],
    ['Netoyage', ['Nettoyage']],
    ['jaidais', ['j’aidais', 'aidais']],
    ['vandu', ['Vandu', 'vendu']],
    ['babysitting', ['baby-foot', 'bassinet']],
    ['legume', ['légume']],
  ])
  it('changes only the words that another one is near', () => {
    expect(rewritten('Netoyage, et jaidais ma tante.', better)).toBe(
      'Nettoyage, et j’aidais ma tante.',
    )
    expect(rewritten('jai vandu un legume', better)).toBe('jai vendu un légume')
  })
  it('is none when nothing is near, or nothing is unknown', () => {
    expect(rewritten('babysitting', better)).toBeUndefined()
    expect(rewritten('Je range', better)).toBeUndefined()
  })
})
