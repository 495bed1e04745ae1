import { words } from '../../platform/words.ts'

/** Giving a badge to a whole list. */
export const rosterWords = words('roster', {
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
    fr: 'Par exemple : Lina Roussel ; lina@rue.test',
    facile: 'Exemple : Lina Roussel, lina@rue.test',
    en: 'For example: Lina Roussel; lina@rue.test',
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
})
