import { describe, expect, it } from 'vitest'
import { conceptIn, readingBy, reportOf } from '../testing.ts'
import { openReferential as openCase } from './case-importer.ts'
import { openReferential as openFramework } from './framework-importer.ts'

const CSV = `name;Lampes & Co
title;Le métier de lampiste
version;3
publishedOn;2031-02-03
licence;CC BY 4.0
source;Atelier des lampes

code;libellé;kind;parent;definition
L1;Allumer;transversal;;
L1.1;Allumer le soir;level;L1;=1+1
L1.2;Allumer le matin;level;L9;
L2;Éteindre;transversal;L3;
L3;Veiller;transversal;L2;
L4;Rêver;PAS BON;;
`
const JSON_TEXT = `{
 "name": "Lampes & Co", "title": "Le métier de lampiste", "version": 3,
 "items": [
  {"code": "L1", "label": "Allumer", "kind": "transversal"},
  {"code": "L1.1", "label": "Allumer le soir", "kind": "level", "parent": "L1"}
 ]
}`

describe('importing a framework somebody wrote', () => {
  it('reads CSV and JSON, says whose it is, and keeps what looks like a formula as text', async () => {
    const { head, all } = await readingBy(openFramework, { 'cadre.csv': CSV })
    expect(head).toMatchObject({
      version: '3',
      publishedOn: '2031-02-03',
      licence: 'CC BY 4.0',
      sourceLine: 'Source : Atelier des lampes',
      own: { name: 'lampes-co', title: 'Le métier de lampiste' },
    })
    expect(conceptIn(all, 'level', 'L1.1')).toMatchObject({
      label: 'Allumer le soir',
      facts: { definition: '=1+1' },
    })
    const json = await readingBy(openFramework, { 'cadre.json': JSON_TEXT })
    expect(json.head).toMatchObject({ version: '3', own: head.own })
    expect(json.all.relations).toEqual([{ kind: 'broader', src: 'L1.1', dst: 'L1', weight: 1 }])
  })

  it('tells line by line what leads nowhere, turns in a circle, or is of no kind', async () => {
    const { all } = await readingBy(openFramework, { 'cadre.csv': CSV })
    expect(reportOf(all, 'cadre.csv')?.why).toEqual([
      'ligne 14 : « PAS BON » n’est pas une sorte de chose',
    ])
    expect(reportOf(all, '(parent)')?.why).toEqual([
      'ligne 11 : le code « L9 » n’existe pas',
      'ligne 13 : L3 → L2 : le classement tourne en rond',
    ])
  })

  it('tells the line of an item of a JSON list', async () => {
    const text = JSON_TEXT.replace('"Allumer le soir"', '""')
    await expect(readingBy(openFramework, { 'cadre.json': text })).rejects.toMatchObject({
      code: 'knowledge.brokenRow',
      facts: { line: 5, why: 'il manque le libellé' },
    })
  })

  it('refuses a file that does not say its name', async () => {
    await expect(
      readingBy(openFramework, { 'cadre.csv': 'code;label\nL1;Allumer\n' }),
    ).rejects.toMatchObject({ code: 'knowledge.brokenExport' })
  })
})

const item = (identifier: string, fullStatement: string) => ({ identifier, fullStatement })
const end = (identifier: string, uri = '') => ({ identifier, uri })
const association = (associationType: string, from: string, to: ReturnType<typeof end>) => ({
  associationType,
  originNodeURI: end(from),
  destinationNodeURI: to,
})
const AT = 'http://data.europa.eu/esco/skill/s1'
const PACKAGE = {
  CFDocument: { identifier: 'doc', title: 'Lampes', creator: 'Atelier', version: '2' },
  CFItems: [
    { ...item('a', 'Light'), language: 'en', humanCodingScheme: 'A.1', CFItemType: 'Competency' },
    item('b', 'Éclairer'),
    item('c', 'Veiller'),
  ],
  CFAssociations: [
    association('isChildOf', 'b', end('doc')),
    association('isChildOf', 'a', end('b')),
    association('isChildOf', 'b', end('a')),
    association('exactMatchOf', 'a', end('far', AT)),
    association('replacedBy', 'c', end('b')),
    association('isChildOf', 'c', end('gone')),
  ],
}

describe('importing a CASE package', () => {
  it('keeps items, their tree, what replaces them and what they match', async () => {
    const { head, all } = await readingBy(openCase, {
      'case.json': JSON.stringify(PACKAGE, null, 1),
    })
    expect(head).toMatchObject({ version: '2', own: { name: 'lampes', title: 'Lampes' } })
    expect(conceptIn(all, 'skill', 'a')).toMatchObject({
      label: 'Light',
      facts: { code: 'A.1', type: 'Competency', lang: 'en' },
    })
    expect(all.relations).toEqual([{ kind: 'broader', src: 'a', dst: 'b', weight: 1 }])
    expect(all.replacements).toEqual([{ kind: 'skill', code: 'c', by: 'b' }])
    expect(all.mappings).toMatchObject([
      {
        kind: 'exact',
        src: { referential: 'case-lampes' },
        dst: { referential: 'esco', code: AT },
      },
    ])
    expect(reportOf(all, 'CFAssociations')?.why).toEqual([
      expect.stringMatching(/^ligne \d+ : b → a : le classement tourne en rond$/),
      expect.stringMatching(/^ligne \d+ : l’élément « gone » n’existe pas$/),
    ])
  })
})
