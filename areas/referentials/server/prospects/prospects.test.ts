import { describe, expect, it } from 'vitest'
import { conceptIn, readingBy, reportOf } from '../testing.ts'
import { openReferential as openFap } from './fap-rome-importer.ts'
import { openReferential as openProspects } from './metiers2030-importer.ts'
import { openReferential as openGathered } from './prospects-importer.ts'

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
  it('gives a family its own name, even when its whole is read first', async () => {
    const { all } = await readingBy(openProspects, {
      'metiers.json': JSON.stringify([
        { ...row('Z0Z;Z1Z', 'Corse', '5'), fap_libelle: 'Lumière et nuit' },
        row('Z0Z', 'Bretagne', '4'),
      ]),
    })
    const labels = ['Z0Z;Z1Z', 'Z0Z', 'Z1Z'].map(
      (code) => conceptIn(all, 'job_family', code)?.label,
    )
    expect(labels).toEqual(['Lumière et nuit', 'Lampistes', 'Lumière et nuit'])
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

const GATHERED = `name;lumieres
title;Lumières de demain
publishedOn;2026-03-01
licence;CC BY 4.0

code;kind;occupation;label;title;publisher;year;url;licence;method;day;skill;text
R1;study;X1101 X1102;La nuit en 2040;;Atelier de la nuit;2025;https://nuit.test/2040;CC BY 4.0;Entretiens avec 30 personnes;2025-06-01;;
E1;skill;X1101;Éclairer sans gêner les oiseaux;La nuit en 2040;Atelier de la nuit;2025;;CC BY 4.0;Relevé d’annonces;;202;
`

describe('importing prospects somebody gathered', () => {
  it('keeps each with its source, day, licence and method, tied to occupations and skills', async () => {
    const { head, all } = await readingBy(openGathered, { 'lumieres.csv': GATHERED })
    expect(head).toMatchObject({
      own: { name: 'lumieres' },
      publishedOn: '2026-03-01',
      licence: 'CC BY 4.0',
    })
    expect(conceptIn(all, 'study', 'R1')?.facts).toMatchObject({
      title: 'La nuit en 2040',
      publisher: 'Atelier de la nuit',
      year: '2025',
      url: 'https://nuit.test/2040',
      day: '2025-06-01',
      method: 'Entretiens avec 30 personnes',
    })
    expect(conceptIn(all, 'emerging_skill', 'E1')?.facts['day']).toBe('2026-03-01')
    expect(
      all.mappings.map(({ src, dst }) => `${src.referential} ${src.code} ${dst.code}`),
    ).toEqual([
      'prospects-lumieres R1 X1101',
      'prospects-lumieres R1 X1102',
      'prospects-lumieres E1 X1101',
      'prospects-lumieres E1 202',
    ])
  })
  it('loads nothing at all when one row does not say who, when or how, and names its line', async () => {
    const wrong: [string, string, string][] = [
      ['Entretiens avec 30 personnes', '', 'method'],
      ['https://nuit.test/2040', 'javascript:alert(1)', 'https'],
      [';2025;https', ';demain;https', 'année'],
      ['X1101 X1102', 'lampiste', 'ROME'],
      ['R1;study', 'R1;rumeur', 'rumeur'],
      [';2025-06-01;', ';2025-06-31;', 'jour'],
    ]
    for (const [right, odd, why] of wrong)
      await expect(
        readingBy(openGathered, { 'lumieres.csv': GATHERED.replace(right, odd) }),
      ).rejects.toMatchObject({
        code: 'knowledge.brokenRow',
        facts: { file: 'lumieres.csv', line: 7, why: expect.stringContaining(why) },
      })
    await expect(
      readingBy(openGathered, { 'lumieres.csv': GATHERED.replace('licence;CC BY 4.0\n', '') }),
    ).rejects.toMatchObject({ code: 'knowledge.brokenExport' })
  })
})
