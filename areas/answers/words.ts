import { words } from '../../platform/words.ts'

/** What is said when there is no network. */
export const noNetworkWords = words('noNetwork', {
  title: {
    fr: 'Il n’y a pas de réseau',
    facile: 'Il n’y a pas de réseau',
    en: 'There is no network',
  },
  intro: {
    fr: 'Rien n’est perdu. Vos réponses attendent sur ce téléphone, sept jours au plus.',
    facile:
      'Rien n’est perdu.\nVos réponses attendent sur ce téléphone.\nElles attendent sept jours.',
    en: 'Nothing is lost. Your answers wait on this phone, for seven days at most.',
  },
  introShared: {
    fr: 'Gardez ouverte la page où vous répondez. Elle essaie encore toute seule.',
    facile: 'Gardez la page ouverte.\nElle essaie encore toute seule.',
    en: 'Keep the page where you answer open. It tries again by itself.',
  },
  tryAgain: { fr: 'Je réessaie', facile: 'Je réessaie', en: 'Try again' },
  toNotebook: { fr: 'Mon vécu', facile: 'Mon vécu', en: 'My life' },
  another: {
    fr: 'Raconter autre chose',
    facile: 'Raconter autre chose',
    en: 'Tell something else',
  },
  anotherHint: {
    fr: 'Écrivez ici. Ce sera envoyé dès que le réseau revient.',
    facile: 'Écrivez ici.\nCe sera envoyé plus tard.',
    en: 'Write here. It will be sent as soon as the network is back.',
  },
  keep: { fr: 'Je garde', facile: 'Je garde', en: 'Keep it' },
  paper: {
    fr: 'Vous pouvez aussi noter sur papier ce que vous avez fait, et l’écrire ici plus tard.',
    facile: 'Vous pouvez aussi écrire sur un papier.',
    en: 'You can also write on paper what you did, and type it here later.',
  },
})

/** What is said when one question has two answers. */
export const answerWords = words('answers', {
  title: {
    fr: 'Quelle réponse gardez-vous ?',
    facile: 'Quelle réponse gardez-vous ?',
    en: 'Which answer do you keep?',
  },
  hint: {
    fr: 'Vous avez répondu deux fois, sur deux appareils. Rien n’est perdu.',
    facile: 'Vous avez répondu deux fois.\nRien n’est perdu.',
    en: 'You answered twice, on two devices. Nothing is lost.',
  },
  about: { fr: 'La question', facile: 'La question', en: 'The question' },
  kept: { fr: 'La réponse gardée', facile: 'La réponse gardée', en: 'The answer that is kept' },
  other: { fr: 'L’autre réponse', facile: 'L’autre réponse', en: 'The other answer' },
  nothing: { fr: 'Rien de choisi', facile: 'Rien de choisi', en: 'Nothing chosen' },
  keepThis: { fr: 'Je garde celle-ci', facile: 'Je garde celle-ci', en: 'I keep this one' },
  takeOther: { fr: 'Je prends celle-ci', facile: 'Je prends celle-ci', en: 'I take this one' },
  keepBoth: { fr: 'Je garde les deux', facile: 'Je garde les deux', en: 'I keep both' },
  gone: {
    fr: 'Cette page n’existe plus',
    facile: 'Cette page n’existe plus',
    en: 'This page no longer exists',
  },
  goneHint: {
    fr: 'Voici ce que vous aviez écrit. Vous pouvez le recopier ailleurs.',
    facile: 'Voici ce que vous avez écrit.\nVous pouvez le recopier.',
    en: 'Here is what you had written. You can copy it elsewhere.',
  },
  written: { fr: 'Vos mots', facile: 'Vos mots', en: 'Your words' },
  read: { fr: 'J’ai fini', facile: 'J’ai fini', en: 'I am done' },
  tellAgain: {
    fr: 'Raconter en quelques mots',
    facile: 'Raconter en quelques mots',
    en: 'Tell it in a few words',
  },
  more: {
    fr: 'Ensuite, il reste {count} {count|choix|choix} à faire.',
    facile: 'Après, il reste {count} {count|choix|choix}.',
    en: 'After this, {count} more to choose.',
  },
  noneTitle: { fr: 'Tout est choisi', facile: 'Tout est choisi', en: 'All is chosen' },
  none: {
    fr: 'Aucune question n’a deux réponses.',
    facile: 'Il n’y a plus rien à choisir.',
    en: 'No question has two answers.',
  },
  toNotebook: { fr: 'Mon vécu', facile: 'Mon vécu', en: 'My life' },
  chosen: { fr: 'C’est gardé.', facile: 'C’est gardé.', en: 'Saved.' },
  tooManyTwo: {
    fr: 'Trop de questions ont deux réponses. Choisissez d’abord parmi elles.',
    facile: 'Il y a trop de réponses doubles.\nChoisissez d’abord.',
    en: 'Too many questions have two answers. Choose among them first.',
  },
  noSuchTwo: {
    fr: 'Ce choix est déjà fait.',
    facile: 'Ce choix est déjà fait.',
    en: 'This choice is already made.',
  },
})
