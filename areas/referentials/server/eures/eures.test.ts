import { describe, expect, it } from 'vitest'
import { readingBy, reportOf } from '../testing.ts'
import { openReferential as openAny } from './eures-importer.ts'
import { openReferential as openOnet } from './onet-esco-importer.ts'
import { openReferential as openRome } from './rome-esco-importer.ts'

const AT = 'http://data.europa.eu/esco'

const ABOUT = `Mapping project name,ESCO - ROME
Mapping project author,Service des lampes
Mapping project version,V9.4
Mapping project version date,07/06/2022
Classification 1 Name,ESCO
Classification 1 Concept type,occupation
Classification 2 Name,ROME 
Classification 2 Concept type,occupation
`
const HEAD =
  'classification 1 ID,classification 1 prefered label,classification 2 ID,classification 2 prefered label,mapping relation\n'
const ROWS = `${AT}/occupation/o1,allumeur,101,Allumeur / Allumeuse,skos:exactMatch
${AT}/occupation/o1,allumeur,X1101,Lampes,skos:broadMatch
${AT}/occupation/o1,allumeur,101,Allumeur / Allumeuse,skos:exactMatch
${AT}/occupation/o1,allumeur,102,Chef,skos:nearMatch
`

describe('importing a mapping in the layout of EURES', () => {
  it('finds the header below lines that tell what is linked, and keeps kind and direction', async () => {
    for (const gap of ['\n', 'Classification 2 Version,V3.0\nClassification 2 Language,fr\n\n\n']) {
      const { head, all } = await readingBy(openRome, { 'm.csv': ABOUT + gap + HEAD + ROWS })
      expect(head).toMatchObject({
        version: 'V9.4',
        publishedOn: '2022-06-07',
        sourceLine: 'Source : Service des lampes, ESCO - ROME V9.4, 07/06/2022',
      })
      expect(all.mappings).toEqual([
        {
          kind: 'exact',
          src: { referential: 'esco', kind: 'occupation', code: `${AT}/occupation/o1` },
          dst: { referential: 'rome', kind: 'title', code: '101' },
          confidence: 1,
          facts: { srcLabel: 'allumeur', dstLabel: 'Allumeur / Allumeuse' },
        },
        expect.objectContaining({
          kind: 'broad',
          dst: { referential: 'rome', kind: 'occupation', code: 'X1101' },
          confidence: 0.5,
        }),
      ])
    }
  })

  it('leaves out, with their lines, what is written twice and kinds nobody knows', async () => {
    const { all } = await readingBy(openRome, { 'm.csv': `${ABOUT}\n${HEAD}${ROWS}` })
    expect(reportOf(all, 'm.csv')).toMatchObject({
      read: 4,
      kept: 2,
      why: [
        `ligne 13 : la correspondance ${AT}/occupation/o1 → 101 est écrite deux fois`,
        'ligne 14 : la sorte de lien « skos:nearMatch » n’est pas connue',
      ],
    })
  })

  it('reads the file of O*NET: a mark at its start, commas at line ends, groups of occupations', async () => {
    const text = `\uFEFF${ABOUT.replace('ESCO\n', 'O*NET\n').replace('ROME ', 'ESCO').replaceAll('\n', ',,,,,\n')},,,,,,
O*NET Id,O*NET Title,O*NET Description,ESCO or ISCO URI,ESCO or ISCO Title,ESCO or ISCO Description,Type of Match
99-1.00,Lamplighters,"Light, lamps",${AT}/occupation/o1,lamplighter,x,closeMatch
99-1.00,Lamplighters,"Light, lamps",${AT}/isco/C9,Lamp people,x,exactISCO
`
    const { all } = await readingBy(openOnet, { 'm.csv': text })
    expect(all.mappings).toMatchObject([
      { kind: 'close', src: { referential: 'onet', code: '99-1.00' }, confidence: 0.8 },
      { kind: 'exact', dst: { referential: 'esco', kind: 'isco_group', code: `${AT}/isco/C9` } },
    ])
  })

  it('takes its name from the file when the file may be about anything', async () => {
    const { head } = await readingBy(openAny, { 'm.csv': `${ABOUT}\n${HEAD}${ROWS}` })
    expect(head.own).toEqual({ name: 'esco-rome', title: 'ESCO - ROME' })
  })

  it('refuses a mapping about something else, and one that does not say what it links', async () => {
    await expect(
      readingBy(openOnet, { 'm.csv': `${ABOUT}\n${HEAD}${ROWS}` }),
    ).rejects.toMatchObject({ code: 'knowledge.brokenExport' })
    await expect(readingBy(openAny, { 'm.csv': HEAD + ROWS })).rejects.toMatchObject({
      code: 'knowledge.brokenExport',
    })
  })
})
