import { describe, expect, it } from 'vitest'
import { conceptIn, readingBy, reportOf } from '../testing.ts'
import { openReferential as openCommunes } from './communes-importer.ts'
import { openReferential as openNaf } from './naf-importer.ts'

const POSTAL = `Code_commune_INSEE;Nom_commune;Code_postal;Libelle_acheminement;Ligne_5;coordonnees_gps\r
2A999;LAMPAGGIO;20999;LAMPAGGIO;;41.9, 8.7\r
2A999;LAMPAGGIO;20998;LAMPAGGIO;LE PHARE;41.9, 8.7\r
01999;ST LAMPE;01999;ST LAMPE;;\r
oups;NULLE PART;00000;X;;\r
`

describe('importing communes', () => {
  it('gathers the rows of a commune, keeps codes as text, and places only what has a place', async () => {
    const { all } = await readingBy(openCommunes, { 'laposte_hexasmal.csv': POSTAL })
    expect(conceptIn(all, 'territory', '2A999')).toEqual({
      kind: 'territory',
      code: '2A999',
      label: 'LAMPAGGIO',
      facts: { postalCodes: ['20999', '20998'], places: ['LE PHARE'], lat: 41.9, lon: 8.7 },
    })
    expect(conceptIn(all, 'territory', '01999')?.facts).toEqual({ postalCodes: ['01999'] })
    expect(reportOf(all, 'hexasmal')?.why).toEqual([
      'ligne 5 : « oups » n’est pas un code de commune',
    ])
  })

  it('takes nicer names when their list lies beside', async () => {
    const { all } = await readingBy(openCommunes, {
      'laposte_hexasmal.csv': POSTAL,
      'communes.json': '[{"code": "01999", "nom": "Saint-Lampe", "population": 12}]',
    })
    expect(conceptIn(all, 'territory', '01999')).toMatchObject({
      label: 'Saint-Lampe',
      facts: { population: '12' },
    })
  })
})

describe('importing NAF', () => {
  it('reads a list in JSON or CSV, and puts each code under the nearest wider one', async () => {
    const json = '[{"id": "01", "label": "Lampes"}, {"id": "01.11Z", "label": "Lampes à huile"}]'
    const csv = 'code;libellé\n01;Lampes\n01.11Z;Lampes à huile\n'
    for (const files of [{ 'naf.json': json }, { 'naf.csv': csv }]) {
      const { all } = await readingBy(openNaf, files)
      expect(conceptIn(all, 'naf', '01')?.label).toBe('Lampes')
      expect(all.relations).toEqual([{ kind: 'broader', src: '01.11Z', dst: '01', weight: 1 }])
    }
  })
})
