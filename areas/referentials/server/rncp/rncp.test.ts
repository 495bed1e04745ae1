import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { conceptIn, readBy, readingBy, reportOf } from '../testing.ts'
import { openReferential } from './rncp-importer.ts'

const name = (part: string) => `export_fiches_CSV_${part}_2031_02_03.csv`

const FILES = {
  [name('Standard')]:
    `"Id_Fiche";"Numero_Fiche";"Intitule";"Abrege_Libelle";"Abrege_Intitule";"Nomenclature_Europe_Niveau";"Date_Fin_Enregistrement";"Actif"
"1";"RNCP1";"Allumage ; de lampes";"CAP";"Certificat";"NIV3";"31/12/2029";"ACTIVE"
"2";"RNCP2";"Allumage d'antan";;;;;"INACTIVE"
"3";"RS3";"Lampes vives";;;"NIV4";"99/99/2029";"ACTIVE"
`,
  [name('Rome')]: `"Numero_Fiche";"Codes_Rome_Code";"Codes_Rome_Libelle"
"RNCP1";"X1101";"Lampes d''hier"
"RNCP1";"hier";"?"
"RNCP9";"X1101";"?"
`,
  [name('Blocs_De_Compétences')]: `"Numero_Fiche";"Bloc_Competences_Code";"Bloc_Competences_Libelle"
"RNCP1";"RNCP1BC01";"Allumer"
`,
  [name('Certificateurs')]: `"Numero_Fiche";"Siret_Certificateur";"Nom_Certificateur"
"RNCP1";"\t99900000000001";"ÉCOLE DES LAMPES"
"RNCP2";;"MAISON SANS NUMÉRO"
`,
  [name('Formacode')]: `"Numero_Fiche";"Formacode_Code";"Formacode_Libelle"
"RNCP1";"99901";"99901 : Lampe"
"RNCP2";"99901";"99901 : Lampe"
`,
  [name('CCN')]:
    `"Numero_Fiche";"Ccn_1_Numero";"Ccn_1_Libelle";"Ccn_2_Numero";"Ccn_2_Libelle";"Ccn_3_Numero";"Ccn_3_Libelle"
"RNCP1";"901";"Lampistes";"902";"Veilleurs";;
`,
  [name('VoixdAccès')]: `"Numero_Fiche";"Si_Jury"
"RNCP1";"Par expérience"
"RNCP1";"En contrat d’apprentissage"
`,
  [name('Partenaires')]:
    `"Numero_Fiche";"Nom_Partenaire";"Siret_Partenaire";"Habilitation_Partenaire"
"RNCP1";"A";"\t1";"X"
"RNCP1";"B";"\t2";"X"
`,
  [name('Ancienne_Nouvelle_Certification')]:
    `"Numero_Fiche";"Ancienne_Certification";"Nouvelle_Certification"
"RNCP1";"RNCP2";"RS3"
"RNCP2";;"RNCP1"
"RS3";"RNCP1";"RNCP2"
`,
}

describe('importing certifications', () => {
  it('keeps those no longer active, with levels, days and ways in', async () => {
    const { head, all } = await readingBy(openReferential, FILES)
    expect(head).toMatchObject({ version: '2031-02-03', publishedOn: '2031-02-03' })
    expect(conceptIn(all, 'certification', 'RNCP1')).toEqual({
      kind: 'certification',
      code: 'RNCP1',
      label: 'Allumage ; de lampes',
      facts: {
        register: 'RNCP',
        active: true,
        level: 3,
        short: 'CAP',
        diploma: 'Certificat',
        until: '2029-12-31',
        access: ['Par expérience', 'En contrat d’apprentissage'],
        partners: 2,
      },
    })
    expect(conceptIn(all, 'certification', 'RNCP2')?.facts).toEqual({
      register: 'RNCP',
      active: false,
    })
    expect(conceptIn(all, 'certification', 'RS3')?.facts).not.toHaveProperty('until')
  })

  it('takes the tab off numbers of firms and the code off labels', async () => {
    const { all } = await readingBy(openReferential, FILES)
    expect(conceptIn(all, 'certifier', '99900000000001')?.label).toBe('ÉCOLE DES LAMPES')
    expect(conceptIn(all, 'certifier', 'MAISON SANS NUMÉRO')).toBeDefined()
    expect(conceptIn(all, 'formacode', '99901')?.label).toBe('Lampe')
    expect(all.relations.map(({ kind, dst }) => `${kind} ${dst}`)).toEqual([
      'has_block RNCP1BC01',
      'certified_by 99900000000001',
      'certified_by MAISON SANS NUMÉRO',
      'in_formacode 99901',
      'in_formacode 99901',
      'in_agreement 901',
      'in_agreement 902',
    ])
  })

  it('tells a code that is cut over two lines', async () => {
    const blocks = `${FILES[name('Blocs_De_Compétences')]}"RNCP2";"RNCP2\nBC01";"Coupé"\n`
    const { all } = await readingBy(openReferential, {
      ...FILES,
      [name('Blocs_De_Compétences')]: blocks,
    })
    expect(reportOf(all, 'Blocs')).toMatchObject({
      refused: 1,
      why: ['ligne 3 : le code tient sur deux lignes'],
    })
  })

  it('leads to occupations at the grain of ROME 3, and tells the rows that lead nowhere', async () => {
    const { all } = await readingBy(openReferential, FILES)
    expect(all.mappings).toEqual([
      {
        kind: 'prepares',
        src: { referential: 'rncp', kind: 'certification', code: 'RNCP1' },
        dst: { referential: 'rome', kind: 'occupation', code: 'X1101' },
        confidence: 1,
        facts: { grain: 'parent' },
      },
    ])
    expect(reportOf(all, 'Rome')?.why).toEqual([
      'ligne 3 : « hier » n’est pas un code ROME',
      'ligne 4 : la certification « RNCP9 » n’existe pas',
    ])
  })

  it('leads from a former certification to the next, and cuts a circle where it closes', async () => {
    const { all } = await readingBy(openReferential, FILES)
    expect(all.replacements).toEqual([
      { kind: 'certification', code: 'RNCP2', by: 'RNCP1' },
      { kind: 'certification', code: 'RNCP1', by: 'RS3' },
    ])
    expect(reportOf(all, 'Ancienne')?.why).toEqual([
      'ligne 4 : RS3 → RNCP2 : les remplacements tournent en rond',
    ])
  })

  it('finds its files in an archive whose names lost their accents', async () => {
    const zip = zipSync(
      Object.fromEntries(
        Object.entries(FILES).map(([path, text]) => [
          path.replace('è', '\u0082').replace('é', '\uFFFD'),
          strToU8(text),
        ]),
      ),
    )
    const { all } = await readBy(openReferential, { bytes: zip })
    expect(conceptIn(all, 'certification', 'RNCP1')?.facts.access).toHaveLength(2)
    expect(conceptIn(all, 'block', 'RNCP1BC01')).toBeDefined()
  })

  it('refuses a certification written twice, and an export without its main file', async () => {
    const standard = `${FILES[name('Standard')]}"9";"RNCP2";"Encore";;;;;"ACTIVE"\n`
    await expect(
      readingBy(openReferential, { ...FILES, [name('Standard')]: standard }),
    ).rejects.toMatchObject({ code: 'knowledge.repeatedCode', facts: { line: 5, first: 3 } })
    await expect(
      readingBy(openReferential, { [name('Rome')]: FILES[name('Rome')] ?? '' }),
    ).rejects.toMatchObject({ code: 'knowledge.brokenExport' })
  })
})
