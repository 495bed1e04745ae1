import { words } from '../../platform/words.ts'

/** Giving a badge to a whole list. */
export const rosterWords = words('rosters', {
  title: {
    fr: 'Donner « {badge} » à une liste',
    facile: 'Donner à une liste : {badge}',
    en: 'Give “{badge}” to a list',
  },
  hint: {
    fr: 'Un nom et une adresse e-mail par ligne, 1 000 lignes au plus. Vous relisez avant de donner.',
    facile: 'Une personne par ligne.\nVous relisez avant de donner.',
    en: 'A name and an e-mail address a line, 1,000 lines at most. You look before you give.',
  },
  lines: { fr: 'Collez votre liste', facile: 'Collez votre liste', en: 'Paste your list' },
  linesHint: {
    fr: 'Par exemple : Lina Roussel ; lina@rue.test. Une ligne de titres permet plus : nom ; mail ; vu ; preuve. « Vu » dit ce que vous avez vu de la personne, « preuve » une adresse web.',
    facile: 'Exemple : Lina Roussel, lina@rue.test',
    en: 'For example: Lina Roussel; lina@rue.test. A line of titles allows more: name; mail; seen; evidence. “Seen” is what you saw of them, “evidence” a web address.',
  },
  file: { fr: 'Ou un fichier CSV', facile: 'Ou un fichier', en: 'Or a CSV file' },
  seen: {
    fr: 'Ce que vous avez vu, le même texte pour tous',
    facile: 'Ce que vous avez vu',
    en: 'What you saw, the same words for all',
  },
  look: { fr: 'Je relis la liste', facile: 'Je relis la liste', en: 'Look at the list' },
  lookTitle: {
    fr: 'Relisez avant de donner « {badge} »',
    facile: 'Relisez : {badge}',
    en: 'Look before giving “{badge}”',
  },
  counts: {
    fr: '{good} {good|ligne est bonne|lignes sont bonnes}, {wrong} à corriger, {already} {already|a|ont} déjà ce badge.',
    facile:
      '{good} {good|ligne bonne|lignes bonnes}, {wrong} à corriger, {already} déjà {already|donné|donnés}.',
    en: '{good} good {good|line|lines}, {wrong} to correct, {already} already have it.',
  },
  wrongTitle: { fr: 'Lignes à corriger', facile: 'Lignes à corriger', en: 'Lines to correct' },
  goodTitle: { fr: 'Lignes bonnes', facile: 'Lignes bonnes', en: 'Good lines' },
  line: { fr: 'Ligne', facile: 'Ligne', en: 'Line' },
  typed: { fr: 'Texte', facile: 'Texte', en: 'Text' },
  why: { fr: 'Ce qui manque', facile: 'Ce qui manque', en: 'What is missing' },
  'why-noMail': {
    fr: 'Pas d’adresse e-mail que l’on comprenne',
    facile: 'Il manque l’adresse e-mail',
    en: 'No e-mail address we understand',
  },
  'why-noName': { fr: 'Pas de nom', facile: 'Il manque le nom', en: 'No name' },
  'why-twice': {
    fr: 'Cette adresse est déjà plus haut',
    facile: 'Cette adresse est déjà là',
    en: 'This address is already above',
  },
  name: { fr: 'Nom', facile: 'Nom', en: 'Name' },
  mail: { fr: 'Adresse e-mail', facile: 'Adresse e-mail', en: 'E-mail address' },
  more: { fr: 'Et {count} de plus.', facile: 'Et {count} de plus.', en: 'And {count} more.' },
  give: {
    fr: 'Je donne à {count} {count|personne|personnes}',
    facile: 'Je donne à {count} {count|personne|personnes}',
    en: 'Give to {count} {count|person|people}',
  },
  again: { fr: 'Je corrige la liste', facile: 'Je corrige la liste', en: 'Correct the list' },
  emptyRoster: {
    fr: 'Il n’y a aucune ligne à donner.',
    facile: 'La liste est vide.',
    en: 'There is no line to give.',
  },
  tooManyLines: {
    fr: 'C’est trop long : 1 000 lignes au plus.',
    facile: 'La liste est trop longue.',
    en: 'This is too long: 1,000 lines at most.',
  },
  'why-badLink': {
    fr: 'La preuve n’est pas une adresse web (https://…)',
    facile: 'Le lien de preuve ne va pas',
    en: 'The evidence is not a web address (https://…)',
  },
  'why-tooLong': {
    fr: 'Ce qui a été vu dépasse 600 signes',
    facile: 'Le texte est trop long',
    en: 'What was seen is over 600 characters',
  },
  'why-tooManyCells': {
    fr: 'Il y a plus de cases que de titres',
    facile: 'Il y a trop de cases',
    en: 'There are more cells than titles',
  },
  noMailColumn: {
    fr: 'Aucun titre ne dit où sont les adresses. Appelez cette colonne « mail ».',
    facile: 'Il manque le titre « mail ».',
    en: 'No title says where the addresses are. Call that column “mail”.',
  },
  unknownColumns: {
    fr: 'Ces colonnes sont laissées de côté : {columns}. Les titres connus sont : nom, mail, vu, preuve.',
    facile: 'Ces colonnes ne servent pas : {columns}.',
    en: 'These columns are left aside: {columns}. Known titles are: name, mail, seen, evidence.',
  },
  seenOf: { fr: 'Ce qui a été vu', facile: 'Ce qui a été vu', en: 'What was seen' },
  evidence: { fr: 'Preuve', facile: 'Preuve', en: 'Evidence' },
  farTitle: {
    fr: 'Le don de « {badge} » à la liste',
    facile: 'Donner à la liste : {badge}',
    en: 'Giving “{badge}” to the list',
  },
  far: {
    fr: '{done} {done|donné|donnés} sur {total}',
    facile: '{done} {done|donné|donnés} sur {total}',
    en: '{done} given of {total}',
  },
  farText: {
    fr: 'Cela continue tout seul. Vous pouvez quitter cette page.',
    facile: 'Cela continue tout seul.\nVous pouvez partir.',
    en: 'It goes on by itself. You may leave this page.',
  },
  lookAgain: { fr: 'Où en est-on ?', facile: 'Où en est-on ?', en: 'How far is it?' },
  farDone: {
    fr: 'C’est fini : toute la liste est servie. Les lettres partent.',
    facile: 'C’est fini.\nLes lettres partent.',
    en: 'Done: the whole list was served. The letters are leaving.',
  },
  farStopped: {
    fr: 'Il en reste {left}. Redonnez la même liste plus tard : personne ne reçoit deux fois.',
    facile: 'Il en reste {left}.\nRedonnez la liste plus tard.',
    en: '{left} are left. Give the same list again later: nobody receives it twice.',
  },
  register: { fr: 'À qui le badge est donné', facile: 'À qui ?', en: 'Who was given the badge' },
  noSuchGiving: {
    fr: 'Cette liste n’est pas là, ou elle est finie depuis un jour.',
    facile: 'Cette liste n’est plus là.',
    en: 'This list is not here, or ended more than a day ago.',
  },
})
