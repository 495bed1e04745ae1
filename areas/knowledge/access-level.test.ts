import { describe, expect, it } from 'vitest'
import { accessLevelOf } from './access-level.ts'

describe('reading the access level from an official sentence', () => {
  it.each([
    ['Cet emploi est accessible avec un diplôme de niveau CAP à Bac +2 en couture.', 1],
    ['Ce métier est accessible avec un CAP/BEP ou sans diplôme particulier.', 0],
    ['Cet emploi est accessible avec un Bac pro ou un BTS.', 2],
    ['Cet emploi est accessible à partir d’un Bac + 2 à Bac + 5 en commerce.', 3],
    ['Ce métier est accessible à partir d’un Bac + 3.', 4],
    ['Ce métier est accessible avec un Diplôme d’État.', 4],
    ['Accessible avec un Master ou un diplôme d’ingénieur.', 5],
    ['Accessible avec un diplôme d’État de docteur en médecine.', 5],
    ['Un Diplôme de Formation Générale en Sciences Médicales est obligatoire.', 5],
  ])('%s', (sentence, level) => {
    expect(accessLevelOf(sentence)).toBe(level)
  })

  it('says unknown, never "none", when no diploma is named', () => {
    expect(accessLevelOf('La pratique de l’anglais est exigée.')).toBeNull()
    expect(accessLevelOf('')).toBeNull()
  })

  it('believes the official list of occupations open without diploma', () => {
    expect(accessLevelOf('Accessible avec un CAP.', ['017'])).toBe(0)
  })
})
