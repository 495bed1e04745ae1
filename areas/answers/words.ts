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
