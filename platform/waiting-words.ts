import { words } from './words.ts'

/** What is said of answers that wait for the network; `{count}` is filled in by the browser. */
export const waitingWords = words('waiting', {
  kept: { fr: 'C’est gardé.', facile: 'C’est gardé.', en: 'Saved.' },
  sending: { fr: 'J’envoie votre réponse…', facile: 'J’envoie votre réponse…', en: 'Sending…' },
  offline: {
    fr: 'Hors connexion. Ce sera gardé sur ce téléphone.',
    facile: 'Il n’y a pas de réseau.\nCe sera gardé sur ce téléphone.',
    en: 'Offline. It will be kept on this phone.',
  },
  keptHere: {
    fr: 'Hors connexion. C’est gardé sur ce téléphone.',
    facile: 'Il n’y a pas de réseau.\nC’est gardé sur ce téléphone.',
    en: 'Offline. It is kept on this phone.',
  },
  notSent: {
    fr: 'Pas encore envoyé ({count}).',
    facile: 'Il reste {count} à envoyer.',
    en: 'Not sent yet ({count}).',
  },
  keepOpen: {
    fr: 'Hors connexion. Gardez cette page ouverte : j’essaie encore.',
    facile: 'Il n’y a pas de réseau.\nGardez cette page ouverte.\nJ’essaie encore.',
    en: 'Offline. Keep this page open: I am trying again.',
  },
  toCorrect: {
    fr: 'Une réponse gardée ici est à corriger.',
    facile: 'Une réponse est à corriger.',
    en: 'An answer kept here needs a correction.',
  },
  correct: { fr: 'Je corrige', facile: 'Je corrige', en: 'I correct it' },
  backHere: {
    fr: 'Ce que vous aviez donné est revenu ici. Corrigez, puis envoyez.',
    facile: 'Ce que vous avez donné est ici.\nCorrigez.\nEnvoyez encore.',
    en: 'What you had given is back here. Correct it, then send it.',
  },
  letGo: { fr: 'Je ne le garde pas', facile: 'Je ne le garde pas', en: 'I do not keep it' },
  comeBack: {
    fr: 'Des réponses attendent ici ({count}). Rentrez avec votre carte pour les envoyer.',
    facile: 'Des réponses attendent ici.\nRentrez avec votre carte.\nElles partiront.',
    en: 'Answers are waiting here ({count}). Come in with your card to send them.',
  },
  closed: {
    fr: 'Ce téléphone a été fermé depuis un autre appareil. Ce qui attendait ici est effacé.',
    facile: 'Ce téléphone est fermé.\nCe qui attendait ici est effacé.',
    en: 'This phone was closed from another device. What was waiting here is erased.',
  },
  comeIn: { fr: 'Je rentre', facile: 'Je rentre', en: 'Come in' },
  locked: {
    fr: 'Des réponses attendent ici ({count}). Elles partent après votre code secret.',
    facile: 'Des réponses attendent ici.\nTapez votre code secret.\nElles partiront.',
    en: 'Answers are waiting here ({count}). They leave after your PIN.',
  },
  unlock: { fr: 'Mon code secret', facile: 'Mon code secret', en: 'My PIN' },
  two: {
    fr: 'Une réponse a changé ailleurs. Les deux sont gardées.',
    facile: 'Il y a deux réponses.\nLes deux sont gardées.',
    en: 'An answer changed elsewhere. Both are kept.',
  },
  choose: { fr: 'Je choisis', facile: 'Je choisis', en: 'I choose' },
  meanwhile: {
    fr: 'Que faire sans réseau ?',
    facile: 'Que faire sans réseau ?',
    en: 'What can I do offline?',
  },
})
