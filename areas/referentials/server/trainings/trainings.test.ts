import { describe, expect, it } from 'vitest'
import { conceptIn, readingBy } from '../testing.ts'
import { openReferential as openKit } from './apprenticeship-importer.ts'
import { openReferential as openOnisep } from './onisep-importer.ts'

const TRAINING = {
  nom: 'CAP allumage',
  url_onisep: 'https://onisep.test/slug/FOR.9',
  rncp: '1',
  duree: '2 ans',
  tutelle: 'non renseigné',
  code_nsf: '326, 114b',
  ville: '',
}

describe('importing trainings of Onisep', () => {
  it('names each by its address, and leads to the certification it prepares for', async () => {
    const other = { nom: 'Licence de lampes', url_onisep: 'https://onisep.test/FOR.8', rncp: null }
    const { all } = await readingBy(openOnisep, {
      'onisep.json': JSON.stringify([TRAINING, other]),
    })
    expect(conceptIn(all, 'training', 'FOR.9')).toEqual({
      kind: 'training',
      code: 'FOR.9',
      label: 'CAP allumage',
      facts: { duration: '2 ans', nsf: ['326', '114b'], url: 'https://onisep.test/slug/FOR.9' },
    })
    expect(all.mappings.map(({ kind, src, dst }) => [kind, src.code, dst.code])).toEqual([
      ['prepares', 'FOR.9', 'RNCP1'],
    ])
  })

  it('refuses the same training twice, with both lines', async () => {
    const twice = JSON.stringify([TRAINING, TRAINING], null, 1)
    await expect(readingBy(openOnisep, { 'onisep.json': twice })).rejects.toMatchObject({
      code: 'knowledge.repeatedCode',
      facts: { line: 11, first: 2 },
    })
  })
})

const KIT = `\uFEFFCode_Diplome;Intitulé diplôme (DEPP);Code_RNCP;Niveau fiche RNCP;Abrégé de diplôme (RNCP);Dernière MaJ;Accès à l'apprentissage de la fiche RNCP (oui/non);Date d'échéance de la fiche RNCP;Fiche ACTIVE/INACTIVE\r
90000001;ALLUMAGE (CAP) ;RNCP1;Niveau 3;CAP;v1;oui;31/12/2029;ACTIVE\r
90000001;ALLUMAGE (CAP) ;RNCP2;Niveau 3;CAP;v1;non;;INACTIVE\r
90000002;LAMPES (BTS);NR;NR;BTS;v1;oui;;ACTIVE\r
`

describe('importing diplomas of apprenticeship', () => {
  it('keeps one diploma with all its certifications, the inactive ones too', async () => {
    const { head, all } = await readingBy(openKit, { 'Kit_apprentissage_20310203.csv': KIT })
    expect(head).toMatchObject({ version: '2031-02-03' })
    expect(all.concepts).toMatchObject([
      { kind: 'diploma', code: '90000001', label: 'ALLUMAGE (CAP)', facts: { level: '3' } },
      { kind: 'diploma', code: '90000002', facts: {} },
    ])
    expect(all.mappings.map(({ dst, facts }) => [dst.code, facts])).toEqual([
      ['RNCP1', { active: true, apprentices: true, until: '2029-12-31' }],
      ['RNCP2', { active: false, apprentices: false }],
    ])
  })
})
