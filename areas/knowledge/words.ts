import { words } from '../../platform/words.ts'

/** Sentences for what an import or a search may be refused for. */
export const knowledgeWords = words('knowledge', {
  brokenExport: {
    fr: 'Ce fichier ne peut pas être importé : {why}. Rien n’a été changé.',
    facile: 'Ce fichier ne va pas.\n{why}.\nRien n’a changé.',
    en: 'This file cannot be imported: {why}. Nothing was changed.',
  },
  wrongEncoding: {
    fr: 'Le fichier {file}, ligne {line}, n’est pas en UTF-8. Rien n’a été changé.',
    facile: 'Le fichier {file} est mal écrit à la ligne {line}.\nRien n’a changé.',
    en: 'File {file}, line {line}, is not in UTF-8. Nothing was changed.',
  },
  missingFile: {
    fr: 'Il manque le fichier {file}. Rien n’a été changé.',
    facile: 'Il manque le fichier {file}.\nRien n’a changé.',
    en: 'The file {file} is missing. Nothing was changed.',
  },
  missingColumn: {
    fr: 'Fichier {file}, ligne {line} : il manque la colonne « {column} ». Rien n’a été changé.',
    facile: 'Dans le fichier {file}, il manque la colonne « {column} ».\nRien n’a changé.',
    en: 'File {file}, line {line}: the column “{column}” is missing. Nothing was changed.',
  },
  brokenRow: {
    fr: 'Fichier {file}, ligne {line} : {why}. Rien n’a été changé.',
    facile: 'Fichier {file}, ligne {line} : {why}.\nRien n’a changé.',
    en: 'File {file}, line {line}: {why}. Nothing was changed.',
  },
  repeatedCode: {
    fr: 'Fichier {file}, ligne {line} : le code « {code} » est déjà à la ligne {first}. Rien n’a été changé.',
    facile:
      'Fichier {file}, ligne {line} : le code « {code} » est écrit deux fois.\nRien n’a changé.',
    en: 'File {file}, line {line}: the code “{code}” is already on line {first}. Nothing was changed.',
  },
  tooLarge: {
    fr: 'Ce fichier est trop grand ({most} au plus). Rien n’a été changé.',
    facile: 'Ce fichier est trop grand.\nRien n’a changé.',
    en: 'This file is too large ({most} at most). Nothing was changed.',
  },
  unreachable: {
    fr: 'L’adresse {where} ne répond pas ({why}). Vérifiez la connexion, ou téléchargez le fichier et donnez son chemin.',
    facile: 'L’adresse {where} ne répond pas.\nTéléchargez le fichier et donnez son chemin.',
    en: 'The address {where} does not answer ({why}). Check the connection, or download the file and give its path.',
  },
  notThere: {
    fr: 'Il n’y a ni fichier ni dossier à l’endroit {where}.',
    facile: 'Il n’y a pas de fichier à l’endroit {where}.',
    en: 'There is no file and no folder at {where}.',
  },
  notYoursToImport: {
    fr: 'Seuls les professionnels de cette installation peuvent importer un référentiel.',
    facile: 'Seuls les professionnels peuvent changer la liste.',
    en: 'Only the professionals of this installation may import a referential.',
  },
  importUnderWay: {
    fr: 'Un import est déjà en cours. Attendez qu’il finisse, puis recommencez.',
    facile: 'Un import est déjà en cours.\nAttendez la fin.',
    en: 'An import is already under way. Wait for it to end, then try again.',
  },
  brokenPack: {
    fr: 'Contenu de départ {file}, à l’endroit {place} : {why}.',
    facile: 'Contenu de départ {file}, à l’endroit {place} : {why}.',
    en: 'Starter content {file}, at {place}: {why}.',
  },
  noSuchOccupation: {
    fr: 'Ce métier n’est pas dans notre liste.',
    facile: 'Ce métier n’est pas dans la liste.',
    en: 'This occupation is not in our list.',
  },
  noSuchConcept: {
    fr: 'Cet élément n’est pas dans notre base.',
    facile: 'Cet élément n’est pas dans la liste.',
    en: 'This is not in our base.',
  },
  notYetThen: {
    fr: 'Le {day}, cet élément n’était pas encore dans notre base.',
    facile: 'Le {day}, cet élément n’était pas encore là.',
    en: 'On {day}, this was not yet in our base.',
  },
  noSuchEdition: {
    fr: 'Cette version n’est pas dans notre base.',
    facile: 'Cette version n’est pas là.',
    en: 'This version is not in our base.',
  },
  noSuchShelf: {
    fr: 'Il n’y a rien sous « {shelf} » dans notre base.',
    facile: 'Il n’y a rien sous « {shelf} ».',
    en: 'There is nothing under “{shelf}” in our base.',
  },
})
