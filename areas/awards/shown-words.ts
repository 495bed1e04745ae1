import { words } from '../../platform/words.ts'

/** What anybody reads of a badge that is shown to them, and what was checked. */
export const shownWords = words('shownAwards', {
  intro: {
    fr: 'La personne qui vous a donné ce lien a ce badge.',
    facile: 'La personne qui vous a donné ce lien a ce badge.',
    en: 'The person who gave you this link has this badge.',
  },
  checked: {
    fr: 'Ce que nous venons de vérifier',
    facile: 'Ce que nous avons vérifié',
    en: 'What we have just checked',
  },
  'proof-asked': {
    fr: 'La signature est-elle bonne ?',
    facile: 'La signature est-elle bonne ?',
    en: 'Is the signature good?',
  },
  'proof-yes': {
    fr: 'La signature est bonne : rien n’a été changé.',
    facile: 'La signature est bonne.',
    en: 'The signature is good: nothing was changed.',
  },
  'proof-no': {
    fr: 'La signature n’est pas bonne.',
    facile: 'La signature n’est pas bonne.',
    en: 'The signature is not good.',
  },
  'dates-asked': {
    fr: 'Les dates sont-elles bonnes ?',
    facile: 'Les dates sont-elles bonnes ?',
    en: 'Are the dates good?',
  },
  'dates-yes': {
    fr: 'Le badge est dans ses dates.',
    facile: 'Les dates sont bonnes.',
    en: 'The badge is within its dates.',
  },
  'dates-no': {
    fr: 'La date du badge est dépassée.',
    facile: 'La date est passée.',
    en: 'The badge is out of date.',
  },
  'status-asked': {
    fr: 'Compte-t-il toujours ?',
    facile: 'Est-ce qu’il compte toujours ?',
    en: 'Does it still count?',
  },
  'status-yes': {
    fr: 'Le badge n’a pas été retiré.',
    facile: 'Le badge n’est pas retiré.',
    en: 'The badge was not withdrawn.',
  },
  'status-no': {
    fr: 'Le badge n’est plus reconnu : qui l’a donné l’a retiré.',
    facile: 'Le badge est retiré.\nIl ne compte plus.',
    en: 'The badge is recognised no more: whoever gave it withdrew it.',
  },
  'status-suspended': {
    fr: 'Le badge est en pause pour le moment. Qui l’a donné peut arrêter la pause.',
    facile: 'Le badge est en pause en ce moment.',
    en: 'The badge is paused for now. Whoever gave it may end the pause.',
  },
  'issuer-asked': {
    fr: 'Connaissons-nous qui le donne ?',
    facile: 'Est-ce que nous connaissons la structure ?',
    en: 'Do we know who gives it?',
  },
  'issuer-yes': {
    fr: 'La structure qui l’a donné est connue ici.',
    facile: 'La structure est connue ici.',
    en: 'The organisation that gave it is known here.',
  },
  'issuer-no': {
    fr: 'C’est la personne elle-même qui le dit.',
    facile: 'La personne le dit elle-même.',
    en: 'It is the person themselves who says so.',
  },
  unknown: {
    fr: 'Nous n’avons pas pu le savoir.',
    facile: 'Nous ne savons pas.',
    en: 'We could not find out.',
  },
  'words-asked': {
    fr: 'Les mots des autres sont-ils bons ?',
    facile: 'Les mots des autres sont-ils bons ?',
    en: 'Are the words of others good?',
  },
  'words-some': {
    fr: '{count} sur {all} : ouvrez chaque point pour comprendre.',
    facile: '{count} sur {all} sont bons.\nOuvrez chaque point.',
    en: '{count} of {all}: open each point to understand.',
  },
  'words-yes': {
    fr: '{count} {count|mot signé est bon|mots signés sont bons}.',
    facile: '{count} {count|mot signé est bon|mots signés sont bons}.',
    en: '{count} signed {count|word is|words are} good.',
  },
  good: { fr: 'Oui', facile: 'Oui', en: 'Yes' },
  declared: { fr: 'Déclaré', facile: 'Déclaré', en: 'Declared' },
  suspended: { fr: 'En pause', facile: 'En pause', en: 'Paused' },
  bad: { fr: 'Non', facile: 'Non', en: 'No' },
  notKnown: { fr: 'Inconnu', facile: 'Inconnu', en: 'Unknown' },
  whose: {
    fr: 'Le badge ne contient pas de nom. Demandez à la personne de vous l’ouvrir elle-même.',
    facile: 'Il n’y a pas de nom dans le badge.\nC’est pour la vie privée.',
    en: 'The badge holds no name. Ask the person to open it for you.',
  },
  whole: {
    fr: 'Tout ce qui se vérifie, point par point',
    facile: 'Toutes les vérifications',
    en: 'Everything that is checked, point by point',
  },
  file: {
    fr: 'Le fichier signé, pour le vérifier ailleurs',
    facile: 'Le fichier, pour vérifier ailleurs',
    en: 'The signed file, to check it elsewhere',
  },
})
