import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { conceptIn, readingBy, reportOf } from '../testing.ts'
import { openReferential } from './esco-importer.ts'

const AT = 'http://data.europa.eu/esco'
const SKILL_HEAD =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,modifiedDate,description'
const JOB_HEAD =
  'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,modifiedDate,description,code'

const FILES: Record<string, string> = {
  'ISCOGroups_en.csv': `conceptType,conceptUri,code,preferredLabel\r\nISCOGroup,${AT}/isco/C9,9,Lamp people\r\n`,
  'skillGroups_en.csv': `conceptType,conceptUri,preferredLabel,code\r\nSkillGroup,${AT}/skill/G1,lighting,S1\r\n`,
  'occupations_en.csv': `${JOB_HEAD}\r\nOccupation,${AT}/occupation/o1,9,lamplighter,"lighter of lamps\nstreet lamplighter",2020,Lights lamps.,9.1\r\n`,
  'occupations_fr.csv': `${JOB_HEAD}\r\nOccupation,${AT}/occupation/o1,9,allumeur/allumeuse de lampes,"allumeur\nallumeuse\nallumeur/allumeuse de lampes",2020,,9.1\r\n`,
  'skills_en.csv': `${SKILL_HEAD}\r\nX,${AT}/skill/s1,skill/competence,transversal,light lamps,,2020,How to light.\r\nX,${AT}/skill/s2,,cross-sector,history of lamps,,2020,\r\n`,
  'skills_fr.csv': `\uFEFF${SKILL_HEAD}\r\nX,${AT}/skill/s1,skill/competence,transversal,allumer des lampes,,2021,\r\nX,${AT}/skill/s1,skill/competence,transversal,allumer une lampe,,2020,\r\n`,
  'occupationSkillRelations.csv': `occupationUri,relationType,skillType,skillUri\r\n${AT}/occupation/o1,essential,skill/competence,${AT}/skill/s1\r\n${AT}/occupation/o1,optional,,${AT}/skill/s2\r\n${AT}/occupation/gone,optional,knowledge,${AT}/skill/s2\r\n`,
  'skillSkillRelations.csv': `originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\r\n${AT}/skill/s1,x,optional,x,${AT}/skill/s2\r\n`,
  'broaderRelationsOccPillar.csv': `conceptType,conceptUri,broaderType,broaderUri\r\nOccupation,${AT}/occupation/o1,ISCOGroup,${AT}/isco/C9\r\n`,
  'broaderRelationsSkillPillar.csv': `conceptType,conceptUri,broaderType,broaderUri\r\nX,${AT}/skill/s1,SkillGroup,${AT}/skill/G1\r\n`,
  'digitalSkillsCollection_en.csv': `conceptType,conceptUri,preferredLabel,altLabels\r\nX,${AT}/skill/s2,history of lamps,old lamps | lamp past\r\n`,
}

const reading = (changes: Record<string, string> = {}) =>
  readingBy(openReferential, { ...FILES, ...changes })

describe('importing ESCO', () => {
  it('reads the same from a folder and from the packages as they are handed out', async () => {
    const zipOf = (names: string[]) =>
      zipSync(Object.fromEntries(names.map((name) => [name, strToU8(FILES[name] ?? '')])))
    const names = Object.keys(FILES)
    const plain = await reading()
    const packed = await readingBy(openReferential, {
      'ESCO dataset - v9.1.1 - classification - en - csv.zip': zipOf(
        names.filter((name) => name.endsWith('_en.csv')),
      ),
      'ESCO dataset - v9.1.1 - classification -  - csv.zip': zipOf(
        names.filter((name) => !name.endsWith('_en.csv')),
      ),
    })
    expect(packed.head).toMatchObject({ version: '9.1.1', checksum: plain.head.checksum })
    expect(packed.all.concepts).toEqual(plain.all.concepts)
    expect(plain.head.version).toBe('inconnue')
  })

  it('takes the address as the code, and keeps other labels line by line', async () => {
    const { all } = await reading()
    expect(conceptIn(all, 'occupation', `${AT}/occupation/o1`)).toMatchObject({
      label: 'allumeur/allumeuse de lampes',
      facts: {
        labelEn: 'lamplighter',
        altLabels: ['allumeur', 'allumeuse'],
        altLabelsEn: ['lighter of lamps', 'street lamplighter'],
        isco: '9',
        code: '9.1',
      },
    })
  })

  it('falls back to English where French is missing, and always says so', async () => {
    const { all } = await reading()
    expect(conceptIn(all, 'skill', `${AT}/skill/s2`)).toMatchObject({
      label: 'history of lamps',
      facts: { lang: 'en', reuse: 'cross-sector' },
    })
    const known = conceptIn(all, 'skill', `${AT}/skill/s1`)
    expect(known?.facts).toMatchObject({ definition: 'How to light.', definitionLang: 'en' })
    expect(known?.facts).not.toHaveProperty('lang')
  })

  it('keeps the latest of rows repeated but for their date, and tells it', async () => {
    const { all } = await reading()
    expect(conceptIn(all, 'skill', `${AT}/skill/s1`)?.label).toBe('allumer des lampes')
    expect(reportOf(all, 'skills_fr')?.why).toEqual(['1 répétées : la plus récente est gardée'])
  })

  it('counts and tells links to withdrawn occupations and empty types, without failing', async () => {
    const { all } = await reading()
    expect(reportOf(all, 'occupationSkillRelations')).toMatchObject({
      kept: 2,
      refused: 1,
      why: [
        '1 sans sorte (skillType) : gardées',
        `ligne 4 : le métier « ${AT}/occupation/gone » n’existe pas`,
      ],
    })
    expect(all.relations).toEqual([
      { kind: 'essential_skill', src: `${AT}/occupation/o1`, dst: `${AT}/skill/s1`, weight: 2 },
      { kind: 'optional_skill', src: `${AT}/occupation/o1`, dst: `${AT}/skill/s2`, weight: 1 },
      { kind: 'rests_on', src: `${AT}/skill/s1`, dst: `${AT}/skill/s2`, weight: 1 },
      { kind: 'broader', src: `${AT}/occupation/o1`, dst: `${AT}/isco/C9`, weight: 1 },
      { kind: 'broader', src: `${AT}/skill/s1`, dst: `${AT}/skill/G1`, weight: 1 },
      { kind: 'in_collection', src: `${AT}/skill/s2`, dst: 'digital', weight: 1 },
    ])
  })

  it('names the file that is missing', async () => {
    const { 'skillSkillRelations.csv': _gone, ...rest } = FILES
    await expect(readingBy(openReferential, rest)).rejects.toMatchObject({
      code: 'knowledge.missingFile',
      facts: { file: 'skillSkillRelations.csv' },
    })
  })
})
