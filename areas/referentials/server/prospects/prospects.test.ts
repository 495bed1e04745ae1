import { describe, expect, it } from 'vitest'
import { conceptIn, readingBy, reportOf } from '../testing.ts'
import { openReferential as openFap } from './fap-rome-importer.ts'
import { openReferential as openProspects } from './metiers2030-importer.ts'

const row = (code: string, region: string, tension: string) => ({
  code_fap: code,
  fap_libelle: 'Lampistes',
  region,
  effectifs_2019_milliers: 1.23456,
  postes_a_pourvoir_milliers: -0.0421,
  niveau_tension_2019: tension,
})

describe('importing needs to 2030', () => {
  it('keeps each family in each region with its figures, dates, source and method', async () => {
    const { all } = await readingBy(openProspects, {
      'metiers.json': JSON.stringify([
        row('Z0Z', 'Bretagne', '4'),
        row('Z0Z;Z1Z', 'Corse', 'hors champ'),
      ]),
    })
    expect(conceptIn(all, 'prospect', 'Z0Z bretagne')).toMatchObject({
      label: 'Lampistes · Bretagne',
      facts: { jobs: 1235, toFill: -42, tension: '4', from: 2019, until: 2030 },
    })
    expect(conceptIn(all, 'prospect', 'Z0Z;Z1Z corse')?.facts.tension).toBe('hors champ')
    expect(all.relations.map(({ kind, src, dst }) => [kind, src, dst])).toEqual([
      ['has_prospect', 'Z0Z', 'Z0Z bretagne'],
      ['in_region', 'Z0Z bretagne', 'bretagne'],
      ['broader', 'Z0Z', 'Z0Z;Z1Z'],
      ['broader', 'Z1Z', 'Z0Z;Z1Z'],
      ['has_prospect', 'Z0Z;Z1Z', 'Z0Z;Z1Z corse'],
      ['in_region', 'Z0Z;Z1Z corse', 'corse'],
    ])
  })
})

const PASSAGE = `/* m\u00e9tiers */\r
value $RSQ\r
"X1101","X1102"     =\t"Z0Z40"\r
"X1101"             = "Z1Z41"\r
 Other              ="ZZZZZ"; \r
value $RAQ\r
"X12010","X12011","X12012"   = "Z0Z40"\r
"X12019"                     = "Z1Z90"\r
"oops\r
`

describe('importing the table from families to occupations', () => {
  it('reads its old alphabet, weighs what the qualification decides, and tells wrong lines', async () => {
    const latin = Uint8Array.from(PASSAGE, (letter) => letter.charCodeAt(0))
    const { head, all } = await readingBy(openFap, { 'passage_fap2009_romev3.txt': latin })
    expect(head.version).toBe('2009')
    expect(
      all.mappings.map(({ src, dst, confidence }) => [src.code, dst.code, confidence]),
    ).toEqual([
      ['Z0Z', 'X1101', 1],
      ['Z0Z', 'X1102', 1],
      ['Z0Z', 'X1201', 0.3],
      ['Z1Z', 'X1201', 0.1],
    ])
    expect(reportOf(all, 'passage')?.why).toEqual([
      'ligne 4 : le code « X1101 » est écrit deux fois',
      'ligne 9 : « "oops » n’est pas une correspondance',
    ])
  })
})
