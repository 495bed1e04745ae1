import { describe, expect, it } from 'vitest'
import { clausesOf } from './clauses.ts'
import { isDeed } from './deed.ts'
import { fold, wordsOf } from './normalise.ts'
import { buildSpelling, guessesFor, slips, soundOf } from './spelling.ts'
import { rootOf, stemOf } from './stem.ts'

const sameStem = (one: string, two: string): void =>
  expect(stemOf(fold(one))).toBe(stemOf(fold(two)))
const sameRoot = (one: string, two: string): void =>
  expect(rootOf(stemOf(fold(one)))).toBe(rootOf(stemOf(fold(two))))

describe('folding and cutting', () => {
  it('drops accents and opens ligatures', () => {
    expect(fold('Œuvrer à l’Été, cœur')).toBe('oeuvrer a l’ete, coeur')
  })
  it('drops elided articles and marks words in brackets', () => {
    const words = wordsOf("L'entretien d’un outil (scie, C++)")
    expect(words.map(({ folded }) => folded)).toEqual(['entretien', 'un', 'outil', 'scie', 'c++'])
    expect(words.map(({ bracketed }) => bracketed)).toEqual([false, false, false, true, true])
  })
})

describe('stems and roots', () => {
  it('brings genders, numbers and tenses together', () => {
    sameStem('coiffeuses', 'coiffeur')
    sameStem('actrice', 'acteur')
    sameStem('chargée', 'charge')
    sameStem('chevaux', 'cheval')
    sameStem('nettoyais', 'nettoyer')
    sameStem('scannée', 'scanner')
    sameStem('vendu', 'vendre')
  })
  it('brings a verb, its deed and its doer together', () => {
    sameRoot('soudeur', 'soudage')
    sameRoot('soudure', 'souder')
    sameRoot('conducteur', 'conduite')
    sameRoot('réparation', 'réparer')
    sameRoot('livreuse', 'livraison')
  })
  it('leaves apart what only looks alike', () => {
    expect(stemOf('francais')).toBe('francais')
    expect(rootOf(stemOf('information'))).not.toBe(rootOf(stemOf('informatique')))
  })
})

describe('deeds and things', () => {
  it('knows a verb from a trade that ends alike', () => {
    for (const verb of ['verifier', 'etudier', 'trier', 'souder', 'conduire'])
      expect(isDeed(verb), verb).toBe(true)
    for (const thing of ['infirmier', 'vitrier', 'atelier', 'soudeur', 'peinture'])
      expect(isDeed(thing), thing).toBe(false)
  })
})

describe('mending spelling', () => {
  const words = ['vendeur', 'menage', 'cuisinier', 'etiquetage', 'accueil', 'chariot']
  const spelling = buildSpelling(words)
  const best = (asked: string): string | undefined =>
    words[guessesFor(spelling, words, asked)[0]?.word ?? -1]
  it('forgives slips of the finger and writing by ear', () => {
    expect(best('vendeurr')).toBe('vendeur')
    expect(best('cuissinier')).toBe('cuisinier')
    expect(best('acceuil')).toBe('accueil')
    expect(best('mennage')).toBe('menage')
    expect(soundOf('fote')).toBe(soundOf('faute'))
  })
  it('does not take any word for another', () => {
    expect(best('zzzzzz')).toBeUndefined()
  })
  it('counts a swap of neighbours as one slip', () => {
    expect(slips('acceuil', 'accueil', 2)).toBe(1)
  })
})

describe('cutting an account into deeds', () => {
  it('cuts at marks and at small words', () => {
    expect(clausesOf("J'ai rangé les cartons puis servi les clients, et balayé")).toEqual([
      "J'ai rangé les cartons",
      'servi les clients',
      'balayé',
    ])
  })
  it('leaves one deed whole', () => {
    expect(clausesOf('vendre des fleurs')).toEqual([])
  })
})
