import { words } from '../../platform/words.ts'

/** Letters of an ask to be shown something. */
export const askLetterWords = words('askToShowLetters', {
  codeSubject: {
    fr: 'Votre code : {code}',
    facile: 'Votre code : {code}',
    en: 'Your code: {code}',
  },
  codeText: {
    fr: 'Bonjour,\n\nVotre code est {code}. Il sert dix minutes, sur la page où vous l’avez demandé.\n\nVous n’avez rien demandé ? Ne faites rien : sans ce code, rien ne part.',
    facile:
      'Bonjour,\n\nVotre code est {code}.\nIl sert 10 minutes.\n\nVous n’avez rien demandé ?\nNe faites rien.',
    en: 'Hello,\n\nYour code is {code}. It works for ten minutes, on the page where you asked for it.\n\nYou asked for nothing? Do nothing: without this code nothing leaves.',
  },
  linkSubject: {
    fr: 'Votre lien pour demander à voir',
    facile: 'Votre lien',
    en: 'Your link to ask to be shown',
  },
  linkText: {
    fr: 'Bonjour,\n\nVoici le lien à donner, pour « {purpose} » :\n{link}\n\nIl sert jusqu’au {day}. Chacun décide de vous montrer quelque chose, ou non. Vous ne saurez pas qui l’a ouvert.\n\nPour revoir votre demande ou l’effacer :\n{own}\nGardez cette adresse pour vous.',
    facile:
      'Bonjour,\n\nVoici le lien à donner :\n{link}\n\nIl sert jusqu’au {day}.\nChacun choisit de vous répondre, ou non.\n\nPour effacer votre demande :\n{own}\nGardez cette adresse pour vous.',
    en: 'Hello,\n\nHere is the link to give, for “{purpose}”:\n{link}\n\nIt works until {day}. Everybody decides whether to show you something. You will not know who opened it.\n\nTo see your ask again or erase it:\n{own}\nKeep this address to yourself.',
  },
  shownMessage: {
    fr: 'Vous avez demandé à voir, pour « {purpose} ».',
    facile: 'Vous avez demandé à voir, pour « {purpose} ».',
    en: 'You asked to be shown, for “{purpose}”.',
  },
  reportSubject: {
    fr: 'Une demande à voir est signalée',
    facile: 'Une demande est signalée',
    en: 'An ask to be shown is reported',
  },
  reportText: {
    fr: 'Qui demande : {name}, {organisation}\nPour quoi : {purpose}\nMotif : {reason}\nEn quelques mots : {words}\n\n{state}',
    facile:
      'Qui demande : {name}, {organisation}\nPour quoi : {purpose}\nMotif : {reason}\nMots : {words}\n\n{state}',
    en: 'Who asks: {name}, {organisation}\nFor what: {purpose}\nReason: {reason}\nIn a few words: {words}\n\n{state}',
  },
  reportOpen: {
    fr: 'Le lien est encore ouvert.',
    facile: 'Le lien est encore ouvert.',
    en: 'The link is still open.',
  },
  reportPaused: {
    fr: 'Plusieurs personnes l’ont signalé : le lien ne montre plus rien.',
    facile: 'Le lien est arrêté.',
    en: 'Several people reported it: the link shows nothing any more.',
  },
})
