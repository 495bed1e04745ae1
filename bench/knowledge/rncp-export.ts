import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'

type Sheet = { part: string; head: string; row: (number: number, code: string) => string[] }

const trade = (number: number) =>
  `${'ABCDEFGHIJKLMN'[number % 14]}${1101 + (number % 8) * 100 + (number % 7)}`
const siret = (number: number) => `\t${String(10_000_000_000_000 + (number % 9_000))}`

/** Invented certifications in the layout of the official export: as many rows of each sort as a full one has, or more. */
const SHEETS: readonly Sheet[] = [
  {
    part: 'Standard',
    head: '"Id_Fiche";"Numero_Fiche";"Intitule";"Abrege_Libelle";"Abrege_Intitule";"Nomenclature_Europe_Niveau";"Nomenclature_Europe_Intitule";"Accessible_Nouvelle_Caledonie";"Accessible_Polynesie_Francaise";"Date_dernier_jo";"Date_Decision";"Date_Fin_Enregistrement";"Date_Effet";"Type_Enregistrement";"Validation_Partielle";"Actif"',
    row: (number, code) => [
      `"${number}";"${code}";"Titre inventé numéro ${number} : veiller, allumer et éteindre les lampes d’un quartier";"TP";"Titre professionnel";"NIV${3 + (number % 5)}";"Niveau ${3 + (number % 5)}";"Non";"Non";;;"31/12/2029";"01/01/2024";"Enregistrement sur demande";;"${number % 3 ? 'ACTIVE' : 'INACTIVE'}"`,
    ],
  },
  {
    part: 'Rome',
    head: '"Numero_Fiche";"Codes_Rome_Code";"Codes_Rome_Libelle"',
    row: (number, code) =>
      [0, 1].map((more) => `"${code}";"${trade(number + more)}";"Métier d''essai"`),
  },
  {
    part: 'Blocs_De_Compétences',
    head: '"Numero_Fiche";"Bloc_Competences_Code";"Bloc_Competences_Libelle"',
    row: (number, code) =>
      [1, 2, 3, 4].map(
        (block) =>
          `"${code}";"${code}BC0${block}";"Bloc ${block} du titre ${number} : savoir veiller"`,
      ),
  },
  {
    part: 'Certificateurs',
    head: '"Numero_Fiche";"Siret_Certificateur";"Nom_Certificateur"',
    row: (number, code) => [`"${code}";"${siret(number)}";"ORGANISME D'ESSAI ${number % 9_000}"`],
  },
  {
    part: 'Formacode',
    head: '"Numero_Fiche";"Formacode_Code";"Formacode_Libelle"',
    row: (number, code) => [
      `"${code}";"${10_000 + (number % 3_000)}";"${10_000 + (number % 3_000)} : Terme"`,
    ],
  },
  {
    part: 'VoixdAccès',
    head: '"Numero_Fiche";"Si_Jury"',
    row: (_number, code) => [
      `"${code}";"Par expérience"`,
      `"${code}";"En contrat d’apprentissage"`,
      `"${code}";"Par candidature individuelle"`,
    ],
  },
  {
    part: 'Partenaires',
    head: '"Numero_Fiche";"Nom_Partenaire";"Siret_Partenaire";"Habilitation_Partenaire"',
    row: (number, code) =>
      [1, 2, 3, 4, 5].map(
        (more) =>
          `"${code}";"PARTENAIRE ${more}";"${siret(number * more)}";"HABILITATION_ORGA_FORM"`,
      ),
  },
  {
    part: 'Ancienne_Nouvelle_Certification',
    head: '"Numero_Fiche";"Ancienne_Certification";"Nouvelle_Certification"',
    row: (number, code) => (number % 4 ? [] : [`"${code}";"RNCP${number + 1}";`]),
  },
]

export function writeRncpExport(folder: string, certifications: number): void {
  for (const { part, head, row } of SHEETS) {
    const file = openSync(join(folder, `export_fiches_CSV_${part}_2031_02_03.csv`), 'w')
    writeSync(file, `${head}\n`)
    for (let start = 0; start < certifications; start += 1_000) {
      const numbers = Array.from(
        { length: Math.min(1_000, certifications - start) },
        (_, place) => start + place,
      )
      const lines = numbers.flatMap((number) => row(number, `RNCP${number}`))
      if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`)
    }
    closeSync(file)
  }
}
