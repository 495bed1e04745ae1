import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { givenExport, zipOf } from '../../../knowledge/server/importers/testing.ts'
import { conceptIn, readBy, readingBy, reportOf } from '../testing.ts'
import { openReferential } from './rome-importer.ts'

const OLD = {
  'unix_referentiel_code_rome_v312_utf8.csv': `"code_rome","code_fiche_em","code_ogr","libelle_rome","statut"
"X1101","1","1","Lampes d''hier","1"
`,
  'unix_referentiel_appellation_v312_utf8.csv': `"code_ogr","libelle_appellation_long","libelle_appellation_court","code_rome","code_type_section_appellation","libelle_type_section_appellation","statut"
"101","Allumeur / Allumeuse d''antan","Allumeur/Allumeuse d''antan","X1101","1","PRINCIPALE","1"
"102","Perdu","Perdu","X9999","1","PRINCIPALE","1"
`,
  'unix_referentiel_competence_v312_utf8.csv': `"code_ogr","libelle_competence","code_type_competence","libelle_type_competence","statut"
"301","Histoire d''hier","1","SAVOIRS THEORIQUES ET PROCEDURAUX","1"
"202","Allumer","2","SAVOIR-FAIRE","1"
`,
}

describe('importing ROME of the former generation', () => {
  it('reads its fewer columns, and undoes its doubled apostrophes', async () => {
    const { head, all } = await readingBy(openReferential, OLD)
    expect(head).toMatchObject({
      version: '312',
      sourceLine: 'Source : France Travail, ROME 3 version 312',
    })
    expect(conceptIn(all, 'title', '101')).toEqual({
      kind: 'title',
      code: '101',
      label: "Allumeur / Allumeuse d'antan",
      facts: { occupation: 'X1101', short: "Allumeur/Allumeuse d'antan" },
    })
    expect(conceptIn(all, 'savoir', '301')?.label).toBe("Histoire d'hier")
    expect(conceptIn(all, 'skill', '202')?.label).toBe('Allumer')
    expect(reportOf(all, 'appellation')?.why).toEqual([
      '1 d’un métier qui n’est pas dans l’export : gardées sans lui',
    ])
  })
})

describe('substitutions of ROME', () => {
  it('leads from a code that is gone to the one that takes its place, whatever it names', async () => {
    const files = givenExport()
    files.set(
      'unix_substitution_ogr_v407_utf8.csv',
      strToU8(
        '"code_ogr_obsolete","code_ogr_substitut"\n"95","102"\n"96","301"\n"97","999"\n"101","102"\n',
      ),
    )
    const { all } = await readBy(openReferential, { bytes: zipOf(files) })
    expect(all.replacements).toEqual([
      { kind: 'title', code: '95', by: '102' },
      { kind: 'savoir', code: '96', by: '301' },
    ])
    expect(reportOf(all, 'substitution')?.why).toEqual([
      'ligne 4 : le code « 999 » n’existe pas',
      'ligne 5 : le code « 101 » est encore dans cette édition',
    ])
  })
})
