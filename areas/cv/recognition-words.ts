import { words } from '../../platform/words.ts'

/** What others recognise, in a CV: choosing it, shortening a word, saying where it is checked. */
export const recognitionWords = words('cvRecognitions', {
  title: {
    fr: 'Que disent les autres de ce que vous savez faire ?',
    facile: 'Que disent les autres de vous ?',
    en: 'What do others say of what you can do?',
  },
  hint: {
    fr: 'Choisissez ce que ce CV montre. Vous pouvez changer d’avis quand vous voulez.',
    facile: 'Choisissez ce qu’on voit.\nVous pouvez changer d’avis.',
    en: 'Choose what this CV shows. You may change your mind at any time.',
  },
  badges: { fr: 'Vos badges', facile: 'Vos badges', en: 'Your badges' },
  recommendations: {
    fr: 'Ce qu’on a écrit de vous',
    facile: 'Ce qu’on a écrit de vous',
    en: 'What was written of you',
  },
  none: {
    fr: 'Vous n’avez pas encore de badge ni de recommandation à montrer.',
    facile: 'Vous n’avez rien à montrer ici.\nDemandez un mot à quelqu’un.',
    en: 'You have no badge and no recommendation to show yet.',
  },
  ask: {
    fr: 'Je demande une recommandation',
    facile: 'Je demande une recommandation',
    en: 'Ask for a recommendation',
  },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  keep: { fr: 'Je garde', facile: 'Je garde', en: 'Keep' },
  back: { fr: 'Retour au CV', facile: 'Retour au CV', en: 'Back to the CV' },

  wordsTitle: {
    fr: 'Les mots des autres dans ce CV',
    facile: 'Les mots des autres',
    en: 'Words of others in this CV',
  },
  wordsIntro: {
    fr: 'Un mot est trop long ? Enlevez des phrases. Personne ne les change.',
    facile: 'Un mot est trop long ?\nEnlevez des phrases.',
    en: 'Is a word too long? Take sentences out. Nobody changes them.',
  },
  noWord: {
    fr: 'Ce CV ne montre les mots de personne.',
    facile: 'Ce CV ne montre pas ces mots.',
    en: 'This CV shows nobody’s words.',
  },
  noneKept: {
    fr: 'Ses mots ne sont pas montrés ; son nom l’est.',
    facile: 'On voit son nom.\nOn ne voit pas ses mots.',
    en: 'Their words are not shown; their name is.',
  },
  shorten: {
    fr: 'Choisir les phrases',
    facile: 'Choisir les phrases',
    en: 'Choose the sentences',
  },
  shortenTitle: {
    fr: 'Quelles phrases de {name} montrer ?',
    facile: 'Quelles phrases de {name} ?',
    en: 'Which sentences of {name} to show?',
  },
  shortenHint: {
    fr: 'Ce qui manque est remplacé par […]. Sans aucune phrase, on lit seulement qui a signé.',
    facile: 'Trois points remplacent le reste.\nAucune phrase ?\nOn voit seulement le nom.',
    en: 'What is left out becomes […]. With no sentence, one reads only who signed.',
  },
  sentences: { fr: 'Phrases montrées', facile: 'Phrases montrées', en: 'Sentences shown' },

  checkTitle: {
    fr: 'Où peut-on vérifier ce CV ?',
    facile: 'Où vérifier ce CV ?',
    en: 'Where can this CV be checked?',
  },
  checkHint: {
    fr: 'Le CV porte alors une adresse courte et un code à scanner. Toute personne qui a le CV peut ouvrir ce lien.',
    facile: 'Le CV porte un code à scanner.\nLe code ouvre votre lien.',
    en: 'The CV then bears a short address and a code to scan. Anybody who has the CV can open this link.',
  },
  checkEnds: {
    fr: 'Le code s’arrête avec le lien. Un CV déjà imprimé ne mène alors plus nulle part.',
    facile: 'Le lien s’arrête ?\nLe code s’arrête aussi.\nMême sur le papier.',
    en: 'The code ends with the link. A CV already printed then leads nowhere.',
  },
  checkNone: { fr: 'Nulle part', facile: 'Nulle part', en: 'Nowhere' },
  checkNoneHint: {
    fr: 'Le CV ne porte ni adresse ni code.',
    facile: 'Pas de code sur le CV.',
    en: 'The CV bears no address and no code.',
  },
  kindCollection: { fr: 'Portfolio', facile: 'Portfolio', en: 'Portfolio' },
  kindAward: { fr: 'Badge', facile: 'Badge', en: 'Badge' },
  untilDay: {
    fr: 'ouvert jusqu’au {day}',
    facile: 'ouvert jusqu’au {day}',
    en: 'open until {day}',
  },
  untilStopped: {
    fr: 'ouvert tant que vous le montrez',
    facile: 'ouvert si vous le montrez',
    en: 'open as long as you show it',
  },
  noLink: {
    fr: 'Aucun lien ouvert pour le moment. Faites un lien dans votre portfolio, ou montrez un badge.',
    facile: 'Vous n’avez pas de lien ouvert.\nFaites un lien dans votre portfolio.',
    en: 'No open link for now. Make a link in your portfolio, or show a badge.',
  },
  toPortfolio: { fr: 'Mon portfolio', facile: 'Mon portfolio', en: 'My portfolio' },
  wasStopped: {
    fr: 'Le lien choisi est fermé. Ce CV ne porte plus d’adresse.',
    facile: 'Votre lien est fermé.\nLe CV ne porte plus de code.',
    en: 'The link you chose is closed. This CV no longer bears an address.',
  },
  checkKept: {
    fr: 'C’est gardé. Le code est au bas du CV.',
    facile: 'C’est gardé.\nLe code est en bas du CV.',
    en: 'Kept. The code is at the bottom of the CV.',
  },
  checkGone: {
    fr: 'C’est gardé. Le CV ne porte plus d’adresse.',
    facile: 'C’est gardé.\nLe CV ne porte plus de code.',
    en: 'Kept. The CV no longer bears an address.',
  },
  noSuchCheck: {
    fr: 'Ce lien est fermé. Choisissez-en un autre.',
    facile: 'Ce lien est fermé.\nChoisissez un autre lien.',
    en: 'This link is closed. Choose another one.',
  },
  checkClosed: {
    fr: 'Cette adresse ne montre plus rien. Demandez une nouvelle adresse à la personne.',
    facile: 'Cette adresse est fermée.\nDemandez une autre adresse.',
    en: 'This address shows nothing any more. Ask the person for a new one.',
  },
})
