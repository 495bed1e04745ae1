import { describe, expect, it } from 'vitest'
import { conceptIn, readingBy, reportOf } from '../testing.ts'
import { openReferential } from './skos-importer.ts'

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix l: <https://lampes.test/voc/> .

l:lampes a skos:ConceptScheme ; skos:prefLabel "Lampes"@fr ; dct:modified "2031-02-03" .
l:a a skos:Concept ; skos:prefLabel "Light"@en, "Éclairer"@fr ; skos:altLabel "Allumer"@fr, "Lit"@en ;
  skos:narrower l:b ; skos:exactMatch <http://data.europa.eu/esco/skill/s1>, <https://ailleurs.test/x> .
l:b a skos:Concept ; skos:prefLabel "Glow"@en ; skos:definition "To glow"@en ; skos:broader l:a ; skos:narrower l:a .
l:c a skos:Concept ; skos:prefLabel "Veiller"@fr ; skos:broader l:gone ; dct:isReplacedBy l:a .
l:d a skos:Concept .
`

const JSON_LD = JSON.stringify({
  '@context': {
    skos: 'http://www.w3.org/2004/02/skos/core#',
    prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
    broader: { '@id': 'skos:broader', '@type': '@id' },
  },
  '@graph': [
    {
      '@id': 'https://lampes.test/voc/lampes',
      '@type': 'skos:ConceptScheme',
      prefLabel: { fr: 'Lampes' },
    },
    { '@id': 'https://lampes.test/voc/a', '@type': 'skos:Concept', prefLabel: { fr: 'Éclairer' } },
    {
      '@id': 'https://lampes.test/voc/b',
      '@type': 'skos:Concept',
      prefLabel: { fr: 'Luire' },
      broader: 'https://lampes.test/voc/a',
    },
  ],
})

const A = 'https://lampes.test/voc/a'
const B = 'https://lampes.test/voc/b'

describe('importing a SKOS vocabulary', () => {
  it('reads Turtle: French first, another language said, one link said from both ends kept once', async () => {
    const { head, all } = await readingBy(openReferential, { 'voc.ttl': TURTLE })
    expect(head).toMatchObject({
      version: '2031-02-03',
      publishedOn: '2031-02-03',
      own: { name: 'lampes', title: 'Lampes' },
    })
    expect(conceptIn(all, 'concept', A)).toMatchObject({
      label: 'Éclairer',
      facts: { altLabels: ['Allumer'] },
    })
    expect(conceptIn(all, 'concept', B)).toMatchObject({
      label: 'Glow',
      facts: { lang: 'en', definition: 'To glow', definitionLang: 'en' },
    })
    expect(all.relations).toEqual([{ kind: 'broader', src: B, dst: A, weight: 1 }])
    expect(all.replacements).toEqual([
      { kind: 'concept', code: 'https://lampes.test/voc/c', by: A },
    ])
    expect(all.mappings).toMatchObject([
      { kind: 'exact', src: { referential: 'skos-lampes', code: A }, dst: { referential: 'esco' } },
    ])
  })

  it('tells circles, what leads nowhere and what has no label, and goes on', async () => {
    const { all } = await readingBy(openReferential, { 'voc.ttl': TURTLE })
    const why = all.files.flatMap((file) => file.why)
    expect(why).toEqual([
      'ligne 10 : « https://lampes.test/voc/d » n’a pas de libellé',
      `ligne 8 : ${A} → ${B} : le classement tourne en rond`,
      'ligne 9 : « https://lampes.test/voc/gone » n’existe pas',
      'ligne 6 : « https://ailleurs.test/x » n’est pas dans un référentiel connu',
    ])
    expect(reportOf(all, 'broader')?.refused).toBe(2)
  })

  it('reads JSON-LD, and never fetches a context that lies elsewhere', async () => {
    const { all } = await readingBy(openReferential, { 'voc.jsonld': JSON_LD })
    expect(all.relations).toEqual([{ kind: 'broader', src: B, dst: A, weight: 1 }])
    const far = '{"@context": "https://ailleurs.test/context", "@id": "https://lampes.test/voc/a"}'
    await expect(readingBy(openReferential, { 'voc.jsonld': far })).rejects.toMatchObject({
      code: 'knowledge.brokenExport',
    })
  })

  it('refuses what is not RDF with its line, and RDF without any concept', async () => {
    await expect(
      readingBy(openReferential, { 'voc.ttl': `${TURTLE}\n<oops` }),
    ).rejects.toMatchObject({ code: 'knowledge.brokenRow', facts: { line: 12 } })
    await expect(
      readingBy(openReferential, { 'voc.ttl': '<https://a.test/> <https://b.test/> "c" .' }),
    ).rejects.toMatchObject({ code: 'knowledge.brokenExport' })
  })
})
