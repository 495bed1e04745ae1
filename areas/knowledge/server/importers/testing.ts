import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Importer } from '../../referential.ts'

/** ROME is read by an area above this one, and named by its path as any importer is. */
export const romeImporter: Importer = {
  name: 'rome',
  title: 'ROME 4.0',
  module: 'areas/referentials/server/rome/rome-importer.ts',
  officialUrl: undefined,
}

/** A tiny ROME export in the official layout, with invented codes and labels. */
const FILES: Record<string, string> = {
  referentiel_code_rome: `"code_rome","code_fiche_metier","code_ogr","libelle_rome","transition_eco","transition_num","transition_demo","emploi_reglemente","emploi_cadre","code_rome_parent"
"X1101","1","1","Allumeur / Allumeuse de réverbères","Emploi Vert","O","","N","","X1101"
"X1102","2","2","Souffleur / Souffleuse de nuages","Emploi Blanc","","","","","X1101"
"X1201","3","3","Dompteur / Dompteuse de vagues","","N","O","O","O","X1201"
`,
  referentiel_appellation: `"code_ogr","libelle_appellation_long","libelle_appellation_court","code_rome","transition_eco","transition_num","transition_demo","emploi_reglemente","emploi_cadre","classification","origine","code_rome_parent","peu_usite"
"101","Allumeur / Allumeuse de réverbères","Allumeur / Allumeuse de réverbères","X1101","","","","","","PRINCIPALE","","X1101","N"
"102","Chef allumeur / Cheffe allumeuse","Chef allumeur","X1101","","","","","","SYNONYME","","X1101","O"
"103","Souffleur / Souffleuse de nuages","Souffleur / Souffleuse de nuages","X1102","","","","","","PRINCIPALE","","X1101","N"
"104","Dompteur / Dompteuse de vagues","Dompteur / Dompteuse de vagues","X1201","","","","","","PRINCIPALE","","X1201","N"
`,
  referentiel_competence: `"code_ogr","nature","libelle_competence","definition","code_ogr_macro_comp","code_macro_comp","cat_comp","sous_cat_comp","transition_eco","transition_num","libelle_heterogeneite","libelle_origine"
"201","Macro-compétence","Éclairer la ville","","","4A101","Savoir-faire","Technique","","","Homogène",""
"202","Compétence","Allumer une flamme","","201","","Savoir-faire","Technique","O","N","",""
"203","Compétence","Souffler doucement","","201","","Savoir-faire","Technique","","","",""
"204","Compétence","Souffler doucement","","201","","Savoir-faire","Technique","","","",""
`,
  referentiel_macro_competence_riasec: `"code_ogr","riasec_majeur","riasec_mineur"
"201","R",""
`,
  referentiel_savoir: `"code_ogr_savoir","libelle_savoir","categorie_savoir","sous_categorie_savoir","transition_eco","transition_num"
"301","Histoire des réverbères","Domaines","","",""
`,
  referentiel_contexte_travail: `"code_ogr","libelle_cont_travail","code_type_cont_trav","libelle_type_cont_trav"
"300783","Dehors","1","Conditions"
"300803","La nuit","2","Horaires"
`,
  coherence_item: `"code_rome","code_ogr","coeur_metier"
"X1101","202","Principale"
"X1101","201",""
"X1101","301",""
"X1101","300783",""
"X1101","300803",""
"X1102","203","Émergente"
"X1201","204",""
`,
  rubrique_mobilite: `"code_rome","code_rome_cible","numero_ordre"
"X1101","X1201","2"
"X1101","X1102","1"
`,
  centre_interet: `"code_centre_interet","libelle_centre_interet","definition_centre_interet"
"9","J'aime être dehors","Sous le ciel : un métier.

Et un second alinéa."

"14","J'aime faire de mes mains",""
`,
  arborescence_centre_interet: `"code_centre_interet","libelle_centre_interet","code_ogr_rome","code_rome","libelle_rome","principal"
"9","","1","X1101","","non"
"14","","1","X1101","","oui"
`,
  referentiel_code_rome_riasec: `"code_rome","riasec_majeur","riasec_mineur"
"X1101","R","A"
"X1102","A",""
`,
  secteur_activite: `"code_sect_activite","libelle_sect_activite","definition_sect_activite"
"110","Lumières","Premier alinéa.

Second alinéa."

"111","Eaux",""
`,
  sous_secteur_activite: `"code_ss_sect_activite","libelle_ss_sect_activite","definition_ss_sect_activite","code_sect_activite"
"145","Lumières de rue","","110"
`,
  arborescence_secteur_activite: `"code_sect_activite","libelle_sect_activite","code_ss_sect_activite","libelle_ss_sect_activite","code_ogr_rome","code_rome","libelle_rome","principal"
"110","","145","","1","X1101","","oui"
"111","","","","3","X1201","","oui"
`,
  secteur_naf: `"code_tech_secteur_naf","code_secteur_naf","libelle_secteur_naf"
"1","0","Transverse"
"2","01","Éclairage"
`,
  arborescence_secteur_naf: `"code_secteur_naf","libelle_secteur_naf","code_ogr_rome","code_rome","libelle_rome"
"0","Transverse","1","X1101","Allumeur"
"01","Éclairage","1","X1101","Allumeur de réverbères"
`,
  themes: `"code_theme","libelle_theme","definition_theme"
"017","Sans diplôme",""
`,
  arborescence_thematique: `"code_theme","libelle_theme","code_ogr_rome","code_rome","libelle_rome"
"017","","1","X1101",""
`,
  texte: `"code_rome","code_compo_bloc","libelle_type_texte","position_phrase","libelle_texte"
"X1101","3","definition","2","Il salue les chats."
"X1101","3","definition","1","Allume les lampes d''un quartier."
"X1101","4","acces_metier","1","Cet emploi est accessible avec un CAP à Bac +2."
"X1201","4","acces_metier","1","Cet emploi est accessible avec un Master."
`,
  grand_domaine: `"code_grand_domaine","libelle_grand_domaine"
"X","Merveilles"
`,
  domaine_professionnel: `"code_domaine_professionnel","libelle_domaine_professionnel"
"X11","Lumières"
"X12","Eaux"
`,
}

const ABOUT = 'Numero de version : 7\n\nDate de publication : 18/09/2025\n'

export type TinyExport = Map<string, Uint8Array>

/** The tiny export; `change` receives the text of each named file and answers its bytes, its text, or undefined to leave it out. */
export function givenExport(
  change: Record<string, (text: string) => string | Uint8Array | undefined> = {},
  number = '407',
): TinyExport {
  const files: TinyExport = new Map([['version.txt', strToU8(ABOUT)]])
  for (const [short, text] of Object.entries({
    ...FILES,
    ...Object.fromEntries(
      Object.keys(change)
        .filter((one) => !(one in FILES))
        .map((one) => [one, '']),
    ),
  })) {
    const changed = change[short] ? change[short](text) : text
    if (changed === undefined) continue
    files.set(
      `unix_${short}_v${number}_utf8.csv`,
      typeof changed === 'string' ? strToU8(changed) : changed,
    )
  }
  return files
}

export function zipOf(files: TinyExport): Uint8Array {
  return zipSync(Object.fromEntries(files))
}

export function folderOf(files: TinyExport): string {
  const folder = mkdtempSync(join(tmpdir(), 'sillage-rome-'))
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
  return folder
}

/** Text as windows-1252 bytes (Latin letters only). */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff)
}
